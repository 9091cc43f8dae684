import type { Language } from '../domain/bilingual.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { collectPublicNames, maskNamesIn } from '../domain/personal-data/index.ts';
import { checkAttachment, extensionOf } from '../loading/attachment.ts';
import { gateCsv, gateList } from '../loading/attachments/gate-list.ts';
import { gateNameOfFile } from '../loading/name-gate.ts';
import { gateName, type GateKnowledge } from '../loading/personal-data-gate.ts';
import { readVillageFrom } from '../loading/read-village.ts';
import { officeLimits } from '../loading/reading-limits.ts';
import { readWorkbook } from '../loading/workbook/read-workbook.ts';
import { rowsOf } from '../village/dataset.ts';
import type { DeskFinding } from './desk-inspection.ts';
import { explainFinding } from './explain-finding.ts';
import type { DeskCounty, DeskVillage } from './office-files.ts';
import { openDesk } from './open-desk.ts';

export interface AttachmentInspection {
	readonly findings: readonly DeskFinding[];
	/** Was all of it looked into? Otherwise it is when the site is built: pictures, PDFs, and what workbooks hide. */
	readonly whole: boolean;
}

/**
 * What check would say of a file that an office attaches, as far as a browser can read it: of its name and kind, and of
 * the cells of lists.
 */
export function inspectAttachment(
	desk: DeskVillage,
	county: DeskCounty,
	{ name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
	language: Language,
): AttachmentInspection {
	const { source, register, village } = openDesk(desk, county);
	const officials = rowsOf(readVillageFrom(source, village, register).dataset, 'officials');
	const publicNames = collectPublicNames(register.publicNames, officials, village.id);
	const file = `villages/${village.id}/attachments/${name}`;
	const gate = { officePhones: register.officePhones, publicNames };
	const problem = checkAttachment(file, bytes);
	const found = [
		...[...gateName(file), ...gateNameOfFile(file, publicNames)],
		...(problem ? [problem] : gateCells(file, bytes, gate)),
	];
	return {
		findings: found.map((one) =>
			explainFinding(maskNamesIn(one, publicNames), 'changed', language),
		),
		whole: extensionOf(name) === 'csv',
	};
}

function gateCells(file: string, bytes: Uint8Array, gate: GateKnowledge): Finding[] {
	switch (extensionOf(file)) {
		case 'csv':
			return gateCsv(file, bytes, gate);
		case 'xlsx': {
			const read = readWorkbook(bytes, officeLimits);
			if ('problem' in read) return [finding('attachment-unsearchable', { file })];
			return read.workbook.sheets.flatMap(({ rows }) => gateList(file, rows, gate));
		}
		default:
			return [];
	}
}

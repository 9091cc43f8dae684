import { finding, type Finding } from '../domain/findings/findings.ts';
import { mayBePersonal } from '../domain/personal-data/index.ts';
import { checkAttachment, extensionOf } from './attachment.ts';
import { decodeText } from './decode.ts';
import { checkListColumns } from './list-columns.ts';
import { hasLocation } from './photo-location.ts';
import { gateRecords, gateText, type Gate, type GateKnowledge } from './personal-data-gate.ts';
import { readCsv, type CsvRecord } from './read-csv.ts';
import { officeLimits } from './reading-limits.ts';
import { openArchive } from './workbook/archive.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/**
 * What is wrong with an attachment: its name, its kind, and the personal data in the text of CSV and XLSX.
 * Pictures and PDFs cannot be searched: a person has to look at them.
 */
export function gateAttachment(file: string, bytes: Uint8Array, gate: Gate): Finding[] {
	const problem = checkAttachment(file, bytes);
	if (problem) return [problem];
	if (gate === 'passed') return [];
	switch (extensionOf(file)) {
		case 'csv':
			return gateCsv(file, bytes, gate);
		case 'xlsx':
			return gateWorkbook(file, bytes, gate);
		case 'jpg':
			return hasLocation(bytes) ? [finding('photo-location', { file })] : [];
		default:
			return [];
	}
}

function gateCsv(file: string, bytes: Uint8Array, gate: GateKnowledge): Finding[] {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) return [];
	const { records, brokenQuotes } = readCsv(decoded.text);
	if (brokenQuotes.length > 0) return gateText(file, decoded.text, gate);
	return gateList(file, records, gate);
}

function gateList(file: string, records: readonly CsvRecord[], gate: GateKnowledge): Finding[] {
	return [...gateRecords(file, records, gate), ...checkListColumns(file, records)];
}

/** Parts of a workbook that hold what somebody wrote beside the cells: remarks, text boxes, headers. */
const besideCells = /^xl\/(?:comments|threadedComments|drawings|persons)[^/]*(?:\/[^/]+)*\.xml$/i;

/** Every sheet, hidden ones too, and what stands beside the cells. */
function gateWorkbook(file: string, bytes: Uint8Array, gate: GateKnowledge): Finding[] {
	const read = readWorkbook(bytes, officeLimits);
	if ('problem' in read) return [finding('attachment-unsearchable', { file })];
	const cells = read.workbook.sheets.flatMap(({ rows }) => gateList(file, rows, gate));
	const archive = openArchive(bytes, officeLimits);
	const beside = archive.names
		.filter((name) => besideCells.test(name))
		.map((name) => textOf(archive.take(name)))
		.filter(mayBePersonal)
		.flatMap((text) => gateText(file, text, gate))
		.map(({ kind }) => finding(kind as 'phone', { file }));
	return [...cells, ...beside];
}

function textOf(xml: Uint8Array): string {
	return new TextDecoder().decode(xml).replace(/<[^>]*>/g, '\u200B');
}

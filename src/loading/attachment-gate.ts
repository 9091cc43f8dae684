import type { Bilingual } from '../domain/bilingual.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { mayBePersonal } from '../domain/personal-data/index.ts';
import { checkAttachment, extensionOf } from './attachment.ts';
import { cleanPicture } from './attachments/clean-attachment.ts';
import { copyWorkbook, hidesCells } from './attachments/clean-workbook.ts';
import { holdsForeignContent } from './attachments/foreign-content.ts';
import { gateCsv, gateList } from './attachments/gate-list.ts';
import { readPdfObjects, type PdfObjects } from './attachments/pdf-objects.ts';
import { readPdf } from './attachments/read-pdf.ts';
import { readWorkbookParts } from './attachments/workbook-parts.ts';
import { hasLocation } from './photo-location.ts';
import { gateNamesOfWhole, gateNameOfFile } from './name-gate.ts';
import { gateText, type GateKnowledge } from './personal-data-gate.ts';
import { officeLimits } from './reading-limits.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { WorkbookRefused } from './workbook/workbook.ts';

/** What was found in an attachment. */
export interface GatedAttachment {
	readonly findings: readonly Finding[];
	/** Does it show something that only a person can read? */
	readonly toLookAt: boolean;
}

/** What is wrong with an attachment: its name, its kind, what runs in it, and the personal data in all its parts. */
export function gateAttachment(
	file: string,
	bytes: Uint8Array,
	gate: GateKnowledge,
): GatedAttachment {
	const problem = checkAttachment(file, bytes);
	const named = gateNameOfFile(file, gate.publicNames);
	if (problem) return { findings: [...named, problem], toLookAt: false };
	const { findings, toLookAt } = gateContent(file, bytes, gate);
	return { findings: [...named, ...findings], toLookAt };
}

function gateContent(file: string, bytes: Uint8Array, gate: GateKnowledge): GatedAttachment {
	switch (extensionOf(file)) {
		case 'csv':
			return { findings: gateCsv(file, bytes, gate), toLookAt: false };
		case 'xlsx':
			return { findings: gateWorkbook(file, bytes, gate), toLookAt: false };
		case 'pdf':
			return gatePdf(file, bytes, gate);
		default:
			return gatePicture(file, bytes, gate);
	}
}

/** Every sheet, hidden ones too, and all that stands beside the cells; what is published has the cells alone. */
function gateWorkbook(file: string, bytes: Uint8Array, gate: GateKnowledge): Finding[] {
	const read = readWorkbook(bytes, officeLimits);
	if ('problem' in read) return [finding('attachment-unsearchable', { file })];
	const cells = read.workbook.sheets.flatMap(({ rows }) => gateList(file, rows, gate));
	try {
		const { active, texts, hasDrawings } = readWorkbookParts(bytes);
		if (active) return [reportActive(file, active), ...cells];
		if (!copyWorkbook(read.workbook))
			return [finding('attachment-unsearchable', { file }), ...cells];
		const drops = hasDrawings || hidesCells(read.workbook);
		const dropped = drops ? [finding('attachment-reduced', { file })] : [];
		return [...cells, ...gateWhole(file, texts, gate), ...dropped];
	} catch (error) {
		if (!(error instanceof WorkbookRefused)) throw error;
		return [finding('attachment-unsearchable', { file }), ...cells];
	}
}

function gatePdf(file: string, bytes: Uint8Array, gate: GateKnowledge): GatedAttachment {
	const objects = readObjects(bytes);
	if (!objects)
		return { findings: [finding('attachment-unsearchable', { file })], toLookAt: false };
	if (objects.active) return { findings: [reportActive(file, objects.active)], toLookAt: false };
	const texts = [objects.texts];
	let toLookAt = objects.hasPictures;
	for (const end of objects.revisions) {
		const isWhole = end === bytes.length;
		const read = readPdf(bytes.slice(0, end));
		// What an earlier revision was matters for what is left of it alone.
		if ('problem' in read && !isWhole) continue;
		if ('problem' in read)
			return { findings: [finding('attachment-unsearchable', { file })], toLookAt: false };
		if (objects.mayActOnOpening && !read.opensAtPage && isWhole) {
			return { findings: [reportActive(file, onOpening)], toLookAt: false };
		}
		if (read.active) return { findings: [reportActive(file, someScript)], toLookAt: false };
		texts.push(read.texts);
		toLookAt ||= !read.allPagesRead;
	}
	const names = gateNamesOfWhole(file, texts.flat(), gate.publicNames);
	return { findings: [...gateWhole(file, texts.flat(), gate), ...names], toLookAt };
}

function readObjects(bytes: Uint8Array): PdfObjects | undefined {
	try {
		return readPdfObjects(bytes);
	} catch (error) {
		// Longer or deeper than an expression can match.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

const onOpening: Bilingual = { zh: '打开时执行的动作', en: 'an action on opening' };
const someScript: Bilingual = { zh: '程序或嵌入的文件', en: 'a script or an embedded file' };

function gatePicture(file: string, bytes: Uint8Array, gate: GateKnowledge): GatedAttachment {
	const picture = cleanPicture(file, bytes);
	if (!picture) {
		const expected = extensionOf(file).toUpperCase().replace('JPG', 'JPEG');
		return { findings: [finding('attachment-damaged', { file }, { expected })], toLookAt: false };
	}
	const foreign = holdsForeignContent(picture.trailing) ? [reportActive(file, anotherFile)] : [];
	const location = hasLocation(bytes) ? [finding('photo-location', { file })] : [];
	const texts = gateWhole(
		file,
		picture.texts.map((text) => text.replaceAll('\0', '')),
		gate,
	);
	return { findings: [...foreign, ...texts, ...location], toLookAt: true };
}

const anotherFile: Bilingual = {
	zh: '藏在图片后面的另一个文件',
	en: 'another file behind the picture',
};

function reportActive(file: string, what: Bilingual): Finding {
	return finding('attachment-active', { file }, { what });
}

/** One finding for each kind: lines mean nothing where a file has none. Texts are searched one by one. */
function gateWhole(file: string, texts: readonly string[], gate: GateKnowledge): Finding[] {
	const found = texts.filter(mayBePersonal).flatMap((text) => gateText(file, text, gate));
	const kinds = new Set(found.map(({ kind }) => kind));
	return [...kinds].map((kind) => finding(kind as 'phone', { file }));
}

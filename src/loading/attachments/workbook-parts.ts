import { openArchive, type Archive } from '../workbook/archive.ts';
import { officeLimits } from '../reading-limits.ts';
import type { Bilingual } from '../../domain/bilingual.ts';

/** What runs, calls another program, or brings another file along. */
const activeParts: readonly (readonly [RegExp, Bilingual])[] = [
	[/vba(?:project|data)|xl\/macrosheets\/|xl\/dialogsheets\//i, { zh: '宏', en: 'macros' }],
	[/activex|ctrlprops\//i, { zh: '控件', en: 'controls' }],
	[/embeddings\/|oleobject/i, { zh: '嵌入的文件', en: 'embedded files' }],
	[/customui|webextensions\/|taskpanes/i, { zh: '加载项', en: 'add-ins' }],
];

/** Tags never reach over the next one: a part of nothing but opening signs is read once. */
const activeTexts: readonly (readonly [RegExp, RegExp, Bilingual])[] = [
	[
		/^\[content_types\]\.xml$/i,
		/<(?:\w+:)?Override\s[^<>]*(?:macroEnabled|vbaProject|activeX|oleObject)/i,
		{ zh: '宏', en: 'macros' },
	],
	[/\.xml$/i, /<(?:\w+:)?(?:ddeLink|ddeItem|oleLink)[\s>/]/i, { zh: 'DDE 链接', en: 'DDE links' }],
	[/\.xml$/i, /<(?:\w+:)?oleObject[\s>/]/i, { zh: '嵌入的文件', en: 'embedded files' }],
];

const formulas = /<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)(?:\s[^<>]*)?>([^<]*)/gi;
/** A program, what it is told, and a cell of what it answers; or one that runs commands, by name. */
const callsProgram =
	/\w\|(?:'[^'|]*'|[\w.]*)!|^[+=@-]*\s*(?:cmd|msexcel|powershell|mshta|rundll32)\b/i;

function hasDdeFormula(xml: string): boolean {
	return [...xml.matchAll(formulas)].some(([, formula = '']) =>
		callsProgram.test(decodeEntities(formula)),
	);
}

/** Parts whose text is searched: pictures and settings of printers are left out of the copy, unread. */
const textPart = /\.(?:xml|rels|vml|txt|csv|json|html?)$/i;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;

/** What an archive holds beside the cells. */
export interface WorkbookParts {
	readonly active: Bilingual | undefined;
	/** The texts of all parts, the values of attributes among them, one by one. */
	readonly texts: readonly string[];
	/** Are there pictures, remarks or other parts that somebody sees, and that the copy will not have? */
	readonly hasDrawings: boolean;
}

/** @throws WorkbookRefused when a part is damaged or there is too much */
export function readWorkbookParts(bytes: Uint8Array): WorkbookParts {
	const archive = openArchive(bytes, officeLimits);
	const texts: string[][] = [];
	let active = activeParts.find(([name]) => archive.names.some((one) => name.test(one)))?.[1];
	for (const name of archive.names.filter((one) => textPart.test(one))) {
		const xml = readXml(archive, name);
		active ??= activeTexts.find(([part, mark]) => part.test(name) && mark.test(xml))?.[2];
		if (hasDdeFormula(xml)) active ??= { zh: 'DDE 公式', en: 'DDE formulas' };
		texts.push(textsOf(sheetPart.test(name) ? withoutValues(xml) : xml));
	}
	return {
		active,
		texts: [...texts.flat(), ...archive.names, outsideOfParts(bytes)],
		hasDrawings: archive.names.some((name) =>
			/^xl\/(?:drawings|media|charts|comments|threadedComments)/i.test(name),
		),
	};
}

/** UTF-16 where it says so, as few programs write. */
function readXml(archive: Archive, name: string): string {
	const bytes = archive.take(name);
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

/** The values of a sheet's cells are searched as cells; here they would be numbers without their places. */
function withoutValues(sheet: string): string {
	return sheet.replace(/<((?:\w+:)?v)(?:\s[^<>]*)?>[^<]*<\/\1>/g, '');
}

/** Tags within one text, by which its runs are set in different types. */
const withinText =
	/<\/?(?:\w+:)?(?:r|t|rPr|rFont|sz|color|family|charset|scheme|vertAlign|b|i|u|strike|outline|shadow|latin|ea|cs|solidFill|srgbClr|span|font)(?:\s[^<>]*)?\/?>/gi;
/** Attributes that only number and name things of the file itself. */
const ofTheFile =
	/^(?:xmlns.*|.*:?uid|.*guid|.*rsid.*|r|ref|sqref|spans|cellXfs|uri|.*:ignorable)$/i;

/** What a reader could see or find of a part: its texts, and its attributes. */
function textsOf(xml: string): string[] {
	const attributes = [...xml.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
		.filter(([, name = '']) => !ofTheFile.test(name))
		.map(([, , double, single]) => double ?? single ?? '')
		.filter((value) => value.length > 1);
	const comments = [...xml.matchAll(/<!--([^<]*?)-->/g)].map(([, comment = '']) => comment);
	const text = xml
		.replace(/<!\[CDATA\[|\]\]>/g, '')
		.replace(withinText, '')
		.split(/<[^<>]*>/);
	return [...text, ...attributes, ...comments].filter((one) => one.length > 1).map(decodeEntities);
}

function decodeEntities(text: string): string {
	if (!text.includes('&') && !text.includes('_x')) return text;
	const named: Readonly<Record<string, string>> = {
		lt: '<',
		gt: '>',
		amp: '&',
		quot: '"',
		apos: "'",
	};
	return text
		.replace(/&#x([0-9a-f]{1,6});/gi, (whole, digits: string) =>
			character(parseInt(digits, 16), whole),
		)
		.replace(/&#(\d{1,7});/g, (whole, digits: string) => character(Number(digits), whole))
		.replace(/&(lt|gt|amp|quot|apos);/g, (whole, name: string) => named[name] ?? whole)
		.replace(/_x([0-9a-f]{4})_/gi, (whole, digits: string) =>
			character(parseInt(digits, 16), whole),
		);
}

function character(code: number, otherwise: string): string {
	return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

const endRecord = 'PK\u0005\u0006';

/** What stands behind the archive's last record: its comment, and anything after it. */
function outsideOfParts(bytes: Uint8Array): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = buffer.lastIndexOf(endRecord, undefined, 'latin1');
	return new TextDecoder().decode(bytes.subarray(end + 22, end + 22 + 1_000_000));
}

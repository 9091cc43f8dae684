import type { Bilingual } from '../../domain/bilingual.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { OtherFormat, WorkbookProblem } from '../../loading/workbook/workbook.ts';
import { reportTableTooLarge } from './too-large.ts';

const saveAsXlsx: Bilingual = {
	zh: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入。',
	en: 'Open it in Excel or WPS, save it as an Excel workbook (.xlsx) and import that.',
};

const findTheTable: Bilingual = {
	zh: '请找出原来的表格，另存为“Excel 工作簿（*.xlsx）”，再导入；没有表格的，请照着填写。',
	en: 'Find the spreadsheet it was made from, save it as .xlsx and import that.',
};

const unpackFirst: Bilingual = {
	zh: '请先解压，再导入里面的表格。',
	en: 'Unpack it first and import the table in it.',
};

interface Unsupported {
	readonly what: Bilingual;
	readonly wayOut: Bilingual;
}

const image: Unsupported = { what: { zh: '图片', en: 'a picture' }, wayOut: findTheTable };
const archive: Unsupported = { what: { zh: '压缩包', en: 'an archive' }, wayOut: unpackFirst };

/** Known by how they begin, whatever their names end with. */
const beginnings: readonly (Unsupported & { readonly start: readonly number[] })[] = [
	{
		start: [0x25, 0x50, 0x44, 0x46],
		what: { zh: ' PDF 文件', en: 'a PDF file' },
		wayOut: findTheTable,
	},
	{ start: [0x89, 0x50, 0x4e, 0x47], ...image },
	{ start: [0xff, 0xd8, 0xff], ...image },
	{ start: [0x47, 0x49, 0x46, 0x38], ...image },
	{ start: [0x49, 0x49, 0x2a, 0x00], ...image },
	{ start: [0x4d, 0x4d, 0x00, 0x2a], ...image },
	{
		start: [...ascii('{\\rtf')],
		what: { zh: ' RTF 文档', en: 'an RTF document' },
		wayOut: findTheTable,
	},
	{ start: [...ascii('Rar!')], ...archive },
	{ start: [0x37, 0x7a, 0xbc, 0xaf], ...archive },
	{ start: [0x1f, 0x8b], ...archive },
];

function ascii(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

const webPage = /^\W{0,10}<(?:!doctype|html|table|\?xml|meta|head)|^mime-version:|^\W{0,10}<\?mso/i;
const begins = 200;

/** A file that is no text and no workbook, by its content. */
export function reportOtherFormat(file: string, bytes: Uint8Array): Finding | undefined {
	const known = beginnings.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
	if (known) return unsupported(file, known);
	const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, begins));
	return webPage.test(beginning) || beginning.startsWith('RIFF')
		? unsupported(file, beginning.startsWith('RIFF') ? image : page)
		: undefined;
}

const page: Unsupported = {
	what: { zh: '网页形式的表格', en: 'a table saved as a web page' },
	wayOut: saveAsXlsx,
};

const otherWorkbooks: Readonly<Record<OtherFormat, Unsupported>> = {
	xlsb: {
		what: { zh: '二进制工作簿（XLSB）', en: 'a binary workbook (XLSB)' },
		wayOut: saveAsXlsx,
	},
	ods: {
		what: { zh: ' OpenDocument 表格或文档', en: 'an OpenDocument file' },
		wayOut: saveAsXlsx,
	},
	numbers: { what: { zh: ' Numbers 表格', en: 'a Numbers spreadsheet' }, wayOut: saveAsXlsx },
	word: { what: { zh: ' Word 或 WPS 文字文档', en: 'a text document' }, wayOut: findTheTable },
	slides: { what: { zh: '演示文稿', en: 'a presentation' }, wayOut: findTheTable },
	archive,
};

/** Why a workbook cannot be read, for the clerk. */
export function reportWorkbookProblem(file: string, problem: WorkbookProblem): Finding {
	switch (problem.kind) {
		case 'protected':
			return finding('workbook-protected', { file });
		case 'damaged':
			return finding('workbook-damaged', { file });
		case 'other-format':
			return unsupported(file, otherWorkbooks[problem.format]);
		case 'too-large':
			return reportTableTooLarge(file, problem.limit);
	}
}

function unsupported(file: string, { what, wayOut }: Unsupported): Finding {
	return finding('format-unsupported', { file }, { what, wayOut });
}

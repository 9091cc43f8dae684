import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOfficeFile } from '../../../src/importing/sheet/read-office-file.ts';
import { readBiffMarks } from '../../../src/loading/workbook/biff-marks.ts';
import { explain } from '../../../src/texts/findings.ts';

const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface Looks {
	/** Of the style of the row of a payment: a font and a fill. */
	readonly font?: string;
	readonly fill?: string;
	/** The whole element of the summary, instead of a plain text. */
	readonly summary?: string;
	readonly sharedTexts?: string;
	readonly row?: string;
}

/** A ledger of one payment, in line 2, that looks like this. */
function workbookOf({ font = '', fill = '', summary, sharedTexts, row = '' }: Looks): Uint8Array {
	const text = (place: string, words: string, style = 0) =>
		`<c r="${place}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
	const headings = ['日期', '凭证号', '类别', '摘要', '收入', '支出'].map((name, at) =>
		text(`${'ABCDEF'[at] ?? ''}1`, name),
	);
	const payment = [
		text('A2', '2025-03-05', 1),
		text('B2', '记-1'),
		text('C2', '办公费'),
		summary ?? text('D2', '墨盒'),
		'<c r="F2"><v>120</v></c>',
	];
	const parts: Record<string, string> = {
		'xl/workbook.xml': `<workbook ${space} ${links}><sheets><sheet name="3月" sheetId="1" r:id="a"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
		'xl/styles.xml': `<styleSheet ${space}><fonts><font/><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="${fill ? 1 : 0}"/></cellXfs></styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet ${space}><sheetData><row r="1">${headings.join('')}</row><row r="2"${row}>${payment.join('')}</row></sheetData></worksheet>`,
		...(sharedTexts === undefined
			? {}
			: { 'xl/sharedStrings.xml': `<sst ${space}>${sharedTexts}</sst>` }),
	};
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
	);
}

function findingsOf(looks: Looks): readonly string[] {
	const read = readOfficeFile(workbookOf(looks), { file: '3月.xlsx' });
	return 'findings' in read ? read.findings.map(({ kind, place }) => `${place.line} ${kind}`) : [];
}

const blue = '<patternFill patternType="solid"><fgColor rgb="FF4472C4"/></patternFill>';
const runs = (font: string) => `<r><t>打印纸</t></r><r><rPr>${font}</rPr><t>墨盒</t></r>`;

describe('text in a workbook that nobody can take as it is', () => {
	it.each<[string, Looks, string]>([
		['struck out', { font: '<strike/>' }, 'text-struck-out'],
		['struck out, said at length', { font: '<b/><strike val="1"/>' }, 'text-struck-out'],
		['white', { font: '<color rgb="FFFFFFFF"/>' }, 'text-unseen'],
		['in the colour of the background', { font: '<color theme="0"/>' }, 'text-unseen'],
		[
			'white on white',
			{
				font: '<color rgb="FFFFFFFF"/>',
				fill: '<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>',
			},
			'text-unseen',
		],
		[
			'struck out in part',
			{ summary: `<c r="D2" t="inlineStr"><is>${runs('<strike/>')}</is></c>` },
			'text-struck-out',
		],
		[
			'struck out in part of a shared text',
			{
				summary: '<c r="D2" t="s"><v>1</v></c>',
				sharedTexts: `<si><t>纸</t></si><si>${runs('<strike/>')}</si>`,
			},
			'text-struck-out',
		],
		[
			'white in part',
			{ summary: `<c r="D2" t="inlineStr"><is>${runs('<color indexed="9"/>')}</is></c>` },
			'text-unseen',
		],
		['in a row without height', { row: ' ht="0.75" customHeight="1"' }, 'rows-hidden'],
		['in a row that is filtered out', { row: ' hidden="1"' }, 'rows-hidden'],
	])('%s is asked about', (_, looks, kind) => {
		expect(findingsOf(looks)).toEqual([`2 ${kind}`]);
	});

	it.each<[string, Looks]>([
		['black', { font: '<color rgb="FF000000"/>' }],
		['red', { font: '<color rgb="FFFF0000"/>' }],
		['not struck out', { font: '<strike val="0"/>' }],
		['white on blue', { font: '<color rgb="FFFFFFFF"/>', fill: blue }],
		['grey', { font: '<color theme="0" tint="-0.5"/>' }],
		[
			'a struck-out blank',
			{
				summary:
					'<c r="D2" t="inlineStr"><is><r><t>墨盒</t></r><r><rPr><strike/></rPr><t xml:space="preserve"> </t></r></is></c>',
			},
		],
		[
			'another shared text',
			{
				summary: '<c r="D2" t="s"><v>0</v></c>',
				sharedTexts: `<si><t>纸</t></si><si>${runs('<strike/>')}</si>`,
			},
		],
	])('%s is taken', (_, looks) => {
		expect(findingsOf(looks)).toEqual([]);
	});

	it('is named with its cells', () => {
		const read = readOfficeFile(workbookOf({ font: '<strike/>' }), { file: '3月.xlsx' });
		const findings = 'findings' in read ? read.findings : [];
		expect(findings.map((one) => explain(one, 'zh').message)).toEqual([
			'A2 有加了删除线的内容：“2025-03-05”。不知道是作废了，还是要公开。',
		]);
	});
});

interface Font {
	readonly flags?: number;
	readonly colour?: number;
}

/** The records of an old workbook with one sheet: fonts, a style for each, and a cell for each style. */
function oldWorkbook(fonts: readonly Font[], pattern = 0): Parameters<typeof readBiffMarks> {
	const written: { type: number; values: readonly number[] }[] = [
		...fonts.map(({ flags = 0, colour = 0x7fff }) => ({
			type: 0x31,
			values: [200, flags, colour],
		})),
		...fonts.map((_, font) => ({
			type: 0xe0,
			values: [font > 3 ? font + 1 : font, 0, 0, 0, 0, 0, 0, 0, pattern << 10, 30],
		})),
		{ type: 0x809, values: [0x600, 0x10] },
		...fonts.map((_, style) => ({ type: 0x203, values: [4, style, style, 0, 0, 0, 0] })),
		{ type: 0xbd, values: [5, 2, fonts.length - 1, 0, 0, 0, 0, 0, 3] },
	];
	const view = new DataView(new ArrayBuffer(4096));
	let at = 0;
	const records = written.map(({ type, values }) => {
		const own = { type, at, from: at + 4, length: 2 * values.length };
		values.forEach((value, index) => view.setUint16(own.from + 2 * index, value, true));
		at = own.from + own.length;
		return own;
	});
	return [view, records];
}

describe('text in an old workbook', () => {
	const marksOf = (fonts: readonly Font[], pattern?: number) =>
		[...readBiffMarks(...oldWorkbook(fonts, pattern)).values()][0]?.map(
			({ line, column, why }) => `${line} ${column} ${why}`,
		);

	it('is found by its font, struck out or white', () => {
		const plain = {};
		expect(marksOf([plain, { flags: 8 }])).toEqual(['5 1 struck-out', '6 2 struck-out']);
		expect(marksOf([plain, plain, plain, plain, { colour: 9 }])).toEqual([
			'5 4 unseen',
			'6 2 unseen',
		]);
		expect(marksOf([{ flags: 1 }, plain])).toEqual([]);
	});

	it('may be white on a colour', () => {
		expect(marksOf([{}, { colour: 9 }], 1)).toEqual([]);
		expect(marksOf([{}, { flags: 8 }], 1)).toHaveLength(2);
	});
});

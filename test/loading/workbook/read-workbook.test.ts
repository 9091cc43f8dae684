import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeLimits, type ReadingLimits } from '../../../src/loading/reading-limits.ts';
import { readWorkbook } from '../../../src/loading/workbook/read-workbook.ts';
import type { WorkbookSheet } from '../../../src/loading/workbook/workbook.ts';
import { gb18030, utf8 } from '../../encodings.ts';
import {
	biffRecords,
	buildWorkbook,
	compoundFile,
	u16,
	xlsxParts,
	zipped,
	type SheetToBuild,
} from './build-workbook.ts';

function sheets(bytes: Uint8Array): readonly WorkbookSheet[] {
	const read = readWorkbook(bytes, officeLimits);
	if ('problem' in read) throw new Error(JSON.stringify(read.problem));
	return read.workbook.sheets;
}

function onlySheet(bytes: Uint8Array): WorkbookSheet {
	const [sheet, ...more] = sheets(bytes);
	if (!sheet || more.length > 0) throw new Error('Not one sheet');
	return sheet;
}

const cells = (bytes: Uint8Array) => onlySheet(bytes).rows.map((row) => row.cells);
const problem = (bytes: Uint8Array, limits: Partial<ReadingLimits> = {}) => {
	const read = readWorkbook(bytes, { ...officeLimits, ...limits });
	return 'problem' in read ? read.problem : undefined;
};
const types = ['xlsx', 'biff8'] as const;
const ledger: SheetToBuild = {
	rows: [
		['日期', '凭证号', '摘要', '支出'],
		[45719, 12, '收到租金\n两笔', 1234.5600000000002],
		[45720, '=1+1', ' 茶水 ', -96],
	],
	formats: { A2: 'yyyy"年"m"月"d"日"', A3: 'm/d/yy', B2: '0000', D3: '0.00;[Red]0.00' },
};

describe.each(types)('a workbook (%s)', (type) => {
	const read = (sheet: SheetToBuild, date1904 = false) =>
		buildWorkbook({ 三月: sheet }, { type, date1904 });

	it('gives texts as they stand, numbers exactly and dates by their format', () => {
		expect(cells(read(ledger))).toEqual([
			['日期', '凭证号', '摘要', '支出'],
			['2025年3月3日', '0012', '收到租金\n两笔', '1234.56'],
			['2025年3月4日', '=1+1', ' 茶水 ', '-96'],
		]);
	});

	it('counts days from where it says', () => {
		const rows = [[44259]];
		expect(cells(read({ rows, formats: { A1: 'yyyy-mm-dd' } }, true))).toEqual([['2025年3月5日']]);
		expect(cells(read({ rows, formats: { A1: 'yyyy-mm-dd' } }))).toEqual([['2021年3月4日']]);
	});

	it('keeps what its formats say in words', () => {
		const sheet = {
			rows: [[12, 3500, -20, 25.51234, 0.05, 5]],
			formats: {
				A1: '"记-"0',
				B1: '0"元"',
				C1: '0"元";0"元"',
				D1: '0.00"万元"',
				E1: '0%',
				F1: '0"户"',
			},
		};
		expect(cells(read(sheet))).toEqual([['记-12', '3500元', '-20元', '25.51234万元', '5%', '5户']]);
	});

	it('says which cells show another number than they hold', () => {
		const sheet = onlySheet(read({ rows: [[180000, 0]], formats: { A1: '0!.0,', B1: '0,' } }));
		expect(sheet.uncertain).toEqual([{ line: 1, column: 0, why: 'format-scales', text: '180000' }]);
	});

	it('numbers rows as the spreadsheet does, and leaves gaps empty', () => {
		const sheet = onlySheet(read({ rows: [['甲'], [], [null, null, '乙']] }));
		expect(sheet.rows).toEqual([
			{ line: 1, cells: ['甲'] },
			{ line: 3, cells: ['', '', '乙'] },
		]);
	});

	it('tells of merged ranges, of hidden rows, columns and sheets', () => {
		const hidden = {
			rows: [
				['甲', '乙'],
				['丙', '丁'],
			],
			merges: ['A1:A2'],
		};
		const [first, second] = sheets(
			buildWorkbook(
				{ 明: { ...hidden, hiddenRows: [2], hiddenColumns: [1] }, 暗: { ...hidden, hidden: true } },
				{ type },
			),
		);
		expect(first).toMatchObject({
			name: '明',
			hidden: false,
			merges: [{ firstLine: 1, lastLine: 2, firstColumn: 0, lastColumn: 0 }],
		});
		expect([...(first?.hiddenColumns ?? [])]).toEqual([1]);
		if (type === 'xlsx') expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
		expect([second?.name, second?.hidden]).toEqual(['暗', true]);
	});

	it('is refused beyond the limits', () => {
		const bytes = read({ rows: [['甲', '乙乙', '丙'], ['丁']] });
		const limit = (limits: Partial<ReadingLimits>) => problem(bytes, limits);
		expect(limit({ cells: 3 })).toMatchObject({ limit: { what: 'cells', most: 3 } });
		expect(limit({ columns: 2 })).toMatchObject({
			limit: { what: 'columns', sheet: '三月', line: 1 },
		});
		expect(limit({ cellCharacters: 1 })).toMatchObject({
			limit: { what: 'cellCharacters', line: 1 },
		});
		expect(limit({ characters: 3 })).toMatchObject({ limit: { what: 'characters' } });
		expect(limit({ sheets: 0 })).toMatchObject({ limit: { what: 'sheets' } });
		expect(limit({ cells: 4, columns: 3, cellCharacters: 2, characters: 5 })).toBeUndefined();
	});

	it('that is damaged anywhere is read or refused, and never throws', () => {
		const bytes = read(ledger);
		const damage = fc.record({
			at: fc.nat({ max: bytes.length - 1 }),
			byte: fc.nat({ max: 255 }),
			cut: fc.option(fc.nat({ max: bytes.length })),
		});
		fc.assert(
			fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (places) => {
				const copy = bytes.slice();
				for (const { at, byte } of places) copy[at] = byte;
				const read = readWorkbook(copy.subarray(0, places[0]?.cut ?? undefined), officeLimits);
				expect(Object.keys(read)).toHaveLength(1);
			}),
			{ numRuns: 300, seed: 20250305 },
		);
	});
});

describe('an XLSX', () => {
	const row = (content: string, attributes = '') => `<row r="1"${attributes}>${content}</row>`;
	const sheet = (rows: string, more = {}) => zipped(xlsxParts(rows, more));

	it('gives the saved results of formulas, and says where there is none', () => {
		const read = onlySheet(
			sheet(
				row(
					[
						'<c r="A1"><f>1+1</f><v>2</v></c>',
						'<c r="B1" t="str"><f>"甲"</f><v>甲</v></c>',
						'<c r="C1" t="str"><f>""</f><v></v></c>',
						'<c r="D1"><f>SUM(A1:B1)</f></c>',
						'<c r="E1"><f t="shared" si="0"/><v></v></c>',
						'<c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
					].join(''),
				),
			),
		);
		expect(read.rows).toEqual([{ line: 1, cells: ['2', '甲', '', '', '', '#DIV/0!'] }]);
		expect(read.uncertain).toEqual([
			{ line: 1, column: 3, why: 'formula-unsaved', text: '=SUM(A1:B1)' },
			{ line: 1, column: 4, why: 'formula-unsaved', text: '=' },
		]);
	});

	it('may have rich text, a reading aid, escapes and names with a prefix', () => {
		const parts = xlsxParts(row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'));
		parts['xl/sharedStrings.xml'] =
			'<sst><si><r><t>办</t></r><r><rPr/><t xml:space="preserve">公 </t></r><rPh><t>bàn</t></rPh></si><si><t>a&lt;b&amp;_x000D_\nc</t></si></sst>';
		expect(cells(zipped(parts))).toEqual([['办公 ', 'a<b&\nc']]);
		const prefixed = Object.fromEntries(
			Object.entries(xlsxParts(row('<c r="A1"><v>7</v></c>'))).map(([name, text]) => [
				name,
				name.includes('sheet1')
					? text.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
					: text,
			]),
		);
		expect(cells(zipped(prefixed))).toEqual([['7']]);
	});

	it('has the number formats of the Chinese edition', () => {
		const parts = xlsxParts(
			row(
				'<c r="A1" s="1"><v>45721</v></c><c r="B1" s="2"><v>45721</v></c><c r="C1" s="3"><v>0.5</v></c>',
			),
		);
		parts['xl/styles.xml'] =
			'<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="32"/></cellXfs></styleSheet>';
		expect(cells(zipped(parts))).toEqual([['2025年3月5日', '2025年3月', '12:00']]);
	});

	it('may have hidden rows and columns of several kinds', () => {
		const read = onlySheet(
			sheet(
				`<row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row><c r="A4"><v>1</v></c></row><row ht="0"><c r="A5"><v>1</v></c></row>`,
				{
					before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>',
				},
			),
		);
		expect([...read.hiddenRows]).toEqual([3, 5]);
		expect([...read.hiddenColumns]).toEqual([1, 2, 4]);
	});

	it('is not believed when it claims to span every cell there is', () => {
		const read = onlySheet(
			sheet(row('<c r="A1"><v>1</v></c>'), {
				before:
					'<dimension ref="A1:XFD1048576"/><cols><col min="1" max="2000000000" width="9"/></cols>',
				after: '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>',
			}),
		);
		expect(read.rows).toEqual([{ line: 1, cells: ['1'] }]);
	});

	it('may have charts, pictures, links and macros, which are left packed', () => {
		const parts = xlsxParts(row('<c r="A1"><v>1</v></c>'));
		const chart =
			'<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>';
		const links = 'xl/_rels/workbook.xml.rels';
		parts[links] = parts[links]?.replace('</Rel', `${chart}</Rel`) ?? '';
		parts['xl/workbook.xml'] =
			parts['xl/workbook.xml']?.replace(
				'</sheets>',
				'<sheet name="图" sheetId="2" r:id="rId2"/></sheets>',
			) ?? '';
		parts['xl/vbaProject.bin'] = 'x'.repeat(5000);
		parts['xl/externalLinks/externalLink1.xml'] = 'x'.repeat(5000);
		expect(problem(zipped(parts), { unpackedBytes: 3000 })).toBeUndefined();
		expect(sheets(zipped(parts)).map(({ name }) => name)).toEqual(['表']);
	});

	it('is read no further than the limits of unpacking, whatever sizes it declares', () => {
		const bytes = sheet(row(`<c r="A1"><v>${'1'.repeat(20_000)}</v></c>`));
		const most = { unpackedBytes: 5000 };
		expect(problem(bytes, most)).toEqual({
			kind: 'too-large',
			limit: { what: 'unpackedBytes', most: 5000 },
		});
		const view = new DataView(bytes.buffer);
		for (let at = 0; at < bytes.length - 4; at += 1) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
		}
		expect(problem(bytes, most)?.kind).toBe('too-large');
		expect(problem(zipped({ ...xlsxParts(''), a: '', b: '' }), { archiveEntries: 5 })).toEqual({
			kind: 'too-large',
			limit: { what: 'archiveEntries', most: 5 },
		});
	});

	it('that lists a sheet twice is refused: it would be read twice', () => {
		const twice = xlsxParts(row(''));
		const one = '<sheet name="表" sheetId="1" r:id="rId1"/>';
		twice['xl/workbook.xml'] =
			twice['xl/workbook.xml']?.replace(one, one + one.replace('表', '又')) ?? '';
		expect(problem(zipped(twice))).toEqual({ kind: 'damaged' });
		const linked = xlsxParts(row(''));
		const links = 'xl/_rels/workbook.xml.rels';
		const link = /<Relationship .*?\/>/.exec(linked[links] ?? '')?.[0] ?? '';
		linked[links] = linked[links]?.replace(link, link + link.replace('rId1', 'rId2')) ?? '';
		expect(problem(zipped(linked))).toEqual({ kind: 'damaged' });
	});

	it('with a text that is missing is refused: SheetJS would give an empty sheet', () => {
		expect(problem(sheet(row('<c r="A1" t="s"><v>5</v></c>')))).toEqual({ kind: 'damaged' });
	});
});

describe('an old workbook', () => {
	const beginOf = (what: 5 | 16, version: number) => [0x0809, ...u16(version, what, 0, 0)] as const;
	const end = [0x000a] as const;

	/** Sheets of records, each after the list of sheets. */
	function book(version: number, records: readonly (readonly [number, ...number[]])[]): Uint8Array {
		const name = gb18030('三月');
		const listed = (place: number) => [0x0085, ...u16(place, 0, 0), name.length, ...name] as const;
		const globals = (place: number) => [
			beginOf(5, version),
			[0x0042, ...u16(936)] as const,
			listed(place),
			end,
		];
		const place = biffRecords(globals(0)).length;
		const stream = biffRecords([...globals(place), beginOf(16, version), ...records, end]);
		return compoundFile({ [version === 0x0600 ? 'Workbook' : 'Book']: stream });
	}

	const label = (row: number, column: number, text: string) => {
		const bytes = gb18030(text);
		return [0x0204, ...u16(row, column, 0, bytes.length), ...bytes] as const;
	};

	it('of Excel 95 has its texts in the code page it names', () => {
		expect(sheets(book(0x0500, [label(0, 0, '日期'), label(0, 2, '收到租金')]))).toMatchObject([
			{ name: '三月', rows: [{ line: 1, cells: ['日期', '', '收到租金'] }] },
		]);
	});

	it('is not believed when a link, a column or a merged range claims to span every cell', () => {
		const link = [0x01b8, ...u16(0, 65535, 0, 255), ...u16(0, 0, 0, 0)] as const;
		const column = [0x007d, ...u16(0, 65535, 0, 0, 1, 0)] as const;
		const merged = [0x00e5, ...u16(1, 0, 65535, 0, 255)] as const;
		const records = Array.from({ length: 300 }, () => [link, column, merged]).flat();
		const [sheet] = sheets(book(0x0500, [label(0, 0, '日期'), ...records]));
		expect(sheet?.rows).toHaveLength(1);
		expect(sheet?.hiddenColumns.size).toBe(256);
	});

	it('with a password is refused as such', () => {
		expect(problem(book(0x0600, [[0x002f, ...u16(0, 0, 0)]]))).toEqual({ kind: 'protected' });
		const packed = { EncryptionInfo: new Uint8Array(40), EncryptedPackage: new Uint8Array(5000) };
		expect(problem(compoundFile(packed))).toEqual({ kind: 'protected' });
	});

	it('that is no workbook, or of Excel 4, is refused', () => {
		expect(problem(compoundFile({ WordDocument: new Uint8Array(10) }))).toEqual({
			kind: 'other-format',
			format: 'word',
		});
		expect(problem(compoundFile({ 其他: new Uint8Array(10) }))).toEqual({ kind: 'damaged' });
		expect(problem(book(0x0400, []))).toEqual({ kind: 'damaged' });
	});

	it('whose chains of sectors lead in circles is refused', () => {
		const bytes = book(0x0500, [label(0, 0, '日期')]);
		const view = new DataView(bytes.buffer);
		const fat = (view.getUint32(76, true) + 1) * 512;
		for (let at = 0; at < 128; at += 1) view.setUint32(fat + 4 * at, at ^ 1, true);
		expect(problem(bytes)).toEqual({ kind: 'damaged' });
	});
});

describe('another format', () => {
	it.each([
		['xlsb', buildWorkbook({ 表: { rows: [['甲']] } }, { type: 'xlsb' })],
		['ods', buildWorkbook({ 表: { rows: [['甲']] } }, { type: 'ods' })],
		['numbers', zipped({ 'Index/Document.iwa': '' })],
		['word', zipped({ 'word/document.xml': '' })],
		['slides', zipped({ 'ppt/presentation.xml': '' })],
		['archive', zipSync({ 'a.csv': utf8('甲') })],
	])('%s is known by what is in it', (format, bytes) => {
		expect(problem(bytes)).toEqual({ kind: 'other-format', format });
	});

	it.each([
		['an empty archive', Uint8Array.of(0x50, 0x4b, 0x05, 0x06)],
		['the beginning of an archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0)],
		['the beginning of an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
	])('%s is damaged', (_, bytes) => {
		expect(problem(bytes)).toEqual({ kind: 'damaged' });
	});
});

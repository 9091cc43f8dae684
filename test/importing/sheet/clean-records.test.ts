import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOfficeFile } from '../../../src/importing/sheet/read-office-file.ts';
import { cleanRecords } from '../../../src/importing/sheet/clean-records.ts';
import { utf8 } from '../../encodings.ts';
import { heading, importLines, onlyRow, problems, purchase } from '../ledger-text.ts';

const cleaned = (cell: string) => cleanRecords([{ line: 1, cells: [cell] }]).records[0]?.cells[0];

describe('a cell of an office’s file', () => {
	it.each([
		['zero-width space', '\u200B'],
		['byte order mark', '\uFEFF'],
		['word joiner', '\u2060'],
		['soft hyphen', '\u00AD'],
		['left-to-right mark', '\u200E'],
		['right-to-left override', '\u202E'],
		['isolate', '\u2066'],
		['joiner', '\u200D'],
		['non-joiner', '\u200C'],
		['filler', '\u3164'],
		['end of file', '\u001A'],
	])('loses a %s in headings, dates, vouchers, words and amounts', (_, mark) => {
		const lines = [heading, purchase].map((line) =>
			line
				.split(',')
				.map((cell) => (cell ? `${cell.slice(0, 1)}${mark}${cell.slice(1)}${mark}` : cell))
				.join(','),
		);
		expect(onlyRow(importLines(lines))).toMatchObject({
			日期: '2025-03-05',
			凭证号: '记-1',
			类别: '办公费',
			摘要: '打印纸',
			'支出（元）': '20.00',
		});
	});

	it.each([
		["'0012", '0012'],
		['’2025-03-02', '2025-03-02'],
		["'58.00", '58.00'],
		["'记-12", '记-12'],
		['="0012"', '0012'],
		['= "记-1"', '记-1'],
		['12\u00A0000.00', '12 000.00'],
		['12\u202F000.00', '12 000.00'],
	])('%j means %j', (written, meant) => {
		expect(cleaned(written)).toBe(meant);
	});

	it.each(["'打印纸", '打印\n纸', '👨‍👩‍👧', 'می‌خواهم', '="a"&"b"', "it's 5"])(
		'%j stays',
		(written) => {
			expect(cleaned(written)).toBe(written);
		},
	);

	it('makes a row of nothing but marks no row', () => {
		expect(problems(importLines([heading, purchase, '\u001A']))).toEqual([]);
	});

	it('is said to have been cleaned, and where', () => {
		const read = (cell: string) => {
			const bytes = utf8(`${heading}\n2025-03-05,${cell},办公费,打印纸,,20\n`);
			const found = readOfficeFile(bytes, { file: '3月.csv' });
			return 'sheet' in found ? found.sheet.remarks.map(({ zh }) => zh) : [];
		};
		expect(read('记\u200B-1')).toEqual(['格子里有看不见的字符，已经去掉：第2行第2列。']);
		expect(read("'0012")).toEqual([
			"数字前面有表格软件的文本标记（' 或 =），已经去掉：第2行第2列。",
		]);
		expect(read('记-1')).toEqual([]);
	});

	it('reads as one voucher what differs only by what cannot be seen', () => {
		const marks = fc.string({
			unit: fc.constantFrom('\u200B', '\uFEFF', '\u2060', '\u200E', '\u202C', '\u00AD', '\u0000'),
			maxLength: 3,
		});
		fc.assert(
			fc.property(fc.array(marks, { minLength: 5, maxLength: 5 }), (between) => {
				expect(cleaned([...'记-12'].map((sign, at) => `${between[at]}${sign}`).join(''))).toBe(
					'记-12',
				);
			}),
		);
	});
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/loading/write-csv.ts';

const rowsOf = (csv: string) =>
	Papa.parse<string[]>(csv.replace('\uFEFF', '').replace(/\n$/, '')).data;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a CSV file', () => {
	it('starts with the mark that Excel needs, ends its lines with LF, and quotes where it must', () => {
		const csv = formatCsv([
			['日期', '摘要'],
			['2025-03-05', '水管，3米'],
			['', 'a,b "c"\nd'],
		]);
		expect(csv).toBe('\uFEFF日期,摘要\n2025-03-05,水管，3米\n,"a,b ""c""\nd"\n');
		expect([...bytes(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it('gives back every cell as it was', () => {
		const cells = fc.array(
			fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }),
			{ minLength: 1 },
		);
		fc.assert(
			fc.property(cells, (rows) => {
				expect(rowsOf(formatCsv(rows))).toEqual(rows);
			}),
		);
	});

	it('is written to the letter when it is for data/', () => {
		expect(formatCsv([['=1+1', '-5.00']])).toBe('\uFEFF=1+1,-5.00\n');
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatDownloadCsv,
	neutraliseFormula,
} from '../../../src/publishing/files/download-csv.ts';

describe('a CSV file for readers', () => {
	it.for([
		['=HYPERLINK("https://evil.example")', `'=HYPERLINK("https://evil.example")`],
		['+1+1', `'+1+1`],
		['-1+cmd|1', `'-1+cmd|1`],
		['@SUM(1)', `'@SUM(1)`],
		['＝1+1', `'＝1+1`],
		['＋1', `'＋1`],
		['－2+3', `'－2+3`],
		['＠SUM(1)', `'＠SUM(1)`],
		['|calc', `'|calc`],
		['\t=1', `'\t=1`],
		['\r=1', `'\r=1`],
		['\n=1', `'\n=1`],
		[' \u00A0=1', `' \u00A0=1`],
		['\uFEFF=1', `'\uFEFF=1`],
		['- 1', `'- 1`],
		['-5.00元', `'-5.00元`],
		['1=1', '1=1'],
		['冲销记-9-7', '冲销记-9-7'],
		['', ''],
	] as const)('keeps %j from being a formula', ([cell, safe]) => {
		expect(neutraliseFormula(cell)).toBe(safe);
	});

	it.for(['-5.00', '-0.01', '12500.00', '0', '-1057'])('leaves the number %s alone', (amount) => {
		expect(neutraliseFormula(amount)).toBe(amount);
	});

	it('makes every cell safe, headings too', () => {
		expect(
			formatDownloadCsv([
				['=a', 'b'],
				['-5.00', '@c'],
			]),
		).toBe(`\uFEFF'=a,b\n-5.00,'@c\n`);
	});

	it('never lets a cell begin as a formula does', () => {
		const start = /^\s*[=+@]|^\s*-(?!\d+(\.\d+)?$)/;
		fc.assert(
			fc.property(fc.stringMatching(/^[\s=+@a-]{1,6}$/), (cell) => {
				expect(neutraliseFormula(cell)).not.toMatch(start);
			}),
		);
	});
});

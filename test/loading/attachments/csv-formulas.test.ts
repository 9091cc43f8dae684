import { describe, expect, it } from 'vitest';
import { findFormulas } from '../../../src/loading/attachments/csv-formulas.ts';

const isFormula = (cell: string) =>
	findFormulas('a.csv', [{ line: 1, cells: [cell] }] as never).length > 0;

describe('a cell of an attached CSV', () => {
	it.each([
		"=cmd|'/c calc'!A0",
		'+1+1',
		'-2+3+cmd|x!A0',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'＝1+1',
		'=HYPERLINK("a")',
		'-A1',
	])('that a spreadsheet would run is found: %j', (cell) => expect(isFormula(cell)).toBe(true));

	it.each([
		'-',
		'－－',
		'-120',
		'+3.5%',
		'-12,000.00',
		'- 修路',
		'-¥5',
		'-3元',
		'路灯=2',
		'',
		'1-2',
	])('that is a number, a dash or a text is not: %j', (cell) =>
		expect(isFormula(cell)).toBe(false),
	);
});

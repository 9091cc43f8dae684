import { describe, expect, it } from 'vitest';
import {
	findSpreadsheetDamage,
	findVoucherDamage,
} from '../../../src/importing/cells/damaged-cell.ts';
import { heading, importLines, problems } from '../ledger-text.ts';

describe('what spreadsheets do to cells', () => {
	it.each(['1.10101E+17', '6.22203E18', '1E+05', '1.2e-7', '######', '#REF!', '#N/A', '#DIV/0!'])(
		'“%s” is damaged',
		(cell) => {
			expect(findSpreadsheetDamage(cell)).toBeDefined();
		},
	);

	it.each(['1E5', '0012', 'E+17', '#1', '记#2', 'HT1.5E', '12.5'])('“%s” is sound', (cell) => {
		expect(findSpreadsheetDamage(cell)).toBeUndefined();
	});

	it('turns voucher 3-12 into a date', () => {
		expect(findVoucherDamage('3月12日')).toBeDefined();
		expect(findVoucherDamage('12-Mar')).toBeDefined();
		expect(findVoucherDamage('3-12')).toBeUndefined();
		expect(findVoucherDamage('3月12号')).toBeUndefined();
	});

	it('is reported in every column, with the cell as written', () => {
		const result = importLines([
			`${heading},备注`,
			'#######,3月12日,办公费,打印纸,,1.2E+05,6.22203E+18',
		]);
		expect(problems(result)).toEqual([
			'2 日期 cell-damaged',
			'2 凭证号 cell-damaged',
			'2 支出 cell-damaged',
			'2 备注 cell-damaged',
		]);
	});
});

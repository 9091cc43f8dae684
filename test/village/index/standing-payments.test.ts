import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/village/dataset.ts';
import { findStandingPayments } from '../../../src/village/index/standing-payments.ts';
import { aLedgerRow, aVillage, type Cells } from '../../builders.ts';

function standing(...rows: readonly Cells[]): string[] {
	const { dataset } = aVillage({
		ledger: { '2025-03': rows.map((cells, at) => aLedgerRow({ 凭证号: `记-${at}`, ...cells })) },
	});
	return findStandingPayments(rowsOf(dataset, 'ledger')).map(({ row }) => row.voucher);
}

describe('the payments that stand', () => {
	it('are the expenses; income and reversals are none', () => {
		const income = { 类别: '利息收入', '收入（元）': '5', '支出（元）': '' };
		expect(standing({ '支出（元）': '9' }, income, { '支出（元）': '-8' })).toEqual(['记-0']);
	});

	it('leave out what a later row took back whole: the last such payment before it', () => {
		const paid = { '支出（元）': '9', 对方: '禾丰' };
		const back = { '支出（元）': '-9', 对方: '禾丰', 日期: '2025-03-20' };
		expect(standing(paid, paid, back)).toEqual(['记-0']);
		expect(standing(paid, paid, back, back)).toEqual([]);
	});

	it('keep what was taken back in part, for another payee, or before it was paid', () => {
		const paid = { '支出（元）': '9', 对方: '禾丰', 日期: '2025-03-10' };
		const back = { '支出（元）': '-9', 对方: '禾丰', 日期: '2025-03-20' };
		expect(standing(paid, { ...back, '支出（元）': '-4' })).toEqual(['记-0']);
		expect(standing(paid, { ...back, 对方: '华茂' })).toEqual(['记-0']);
		expect(standing(paid, { ...back, 日期: '2025-03-09' })).toEqual(['记-0']);
	});
});

it('receipts stand and are taken back likewise', () => {
	const income = { 类别: '其他收入', '收入（元）': '5', '支出（元）': '', 日期: '2025-03-10' };
	const back = { ...income, '收入（元）': '-5', 日期: '2025-03-20' };
	const rows = (...each: readonly Cells[]) =>
		rowsOf(
			aVillage({
				ledger: {
					'2025-03': each.map((cells, at) => aLedgerRow({ 凭证号: `记-${at}`, ...cells })),
				},
			}).dataset,
			'ledger',
		);
	expect(findStandingPayments(rows(income, {}), 'income')).toMatchObject([{ fen: 500 }]);
	expect(findStandingPayments(rows(income, back), 'income')).toEqual([]);
});

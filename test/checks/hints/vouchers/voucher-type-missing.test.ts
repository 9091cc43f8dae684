import { expect, it } from 'vitest';
import { voucherTypeMissing } from '../../../../src/checks/hints/vouchers/voucher-type-missing.ts';
import { aLedgerRow } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

it.each(['发票', '白条', '无'])('a payment of the kind “%s” gives no hint', (票据类型) => {
	const ledger = { '2025-03': [aLedgerRow({ 票据类型 })] };
	expect(hintsIn(voucherTypeMissing, { ledger })).toEqual([]);
});

it('payments without a kind are counted together, year by year', () => {
	const ledger = {
		'2024-12': [aLedgerRow({ 日期: '2024-12-05' })],
		'2025-03': [aLedgerRow({}), aLedgerRow({ 凭证号: '记-3-2', 票据类型: '发票' })],
	};
	expect(sayings(voucherTypeMissing, { ledger })).toEqual([
		'year:2024 2024年支出 1 笔，其中 1 笔没有写票据类型，占 100.0%，合计 100.00 元。',
		'year:2025 2025年支出 2 笔，其中 1 笔没有写票据类型，占 50.0%，合计 100.00 元。',
	]);
	expect(hintsIn(voucherTypeMissing, { ledger })[1]).toMatchObject({
		on: '2025-12-31',
		rows: [{ subject: 'ledger:2025-03:记-3-1' }],
	});
});

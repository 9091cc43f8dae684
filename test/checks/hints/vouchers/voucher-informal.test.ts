import { expect, it } from 'vitest';
import { voucherInformal } from '../../../../src/checks/hints/vouchers/voucher-informal.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const paid = (...rows: Cells[]) => ({ ledger: { '2025-03': rows.map((row) => aLedgerRow(row)) } });

it.each(['发票', '财政票据', '收据', '工资表', ''])(
	'a payment with “%s” for its voucher gives no hint',
	(票据类型) => {
		expect(hintsIn(voucherInformal, paid({ 票据类型 }))).toEqual([]);
	},
);

it('a payment that rests on a slip or on nothing is noted', () => {
	const parts = paid({ 票据类型: '白条' }, { 凭证号: '记-3-2', 票据类型: '无', 摘要: '搬运' });
	expect(sayings(voucherInformal, parts)).toEqual([
		'ledger:2025-03:记-3-1 “复印纸”支出 100.00 元，票据是白条。',
		'ledger:2025-03:记-3-2 “搬运”支出 100.00 元，没有票据。',
	]);
	expect(hintsIn(voucherInformal, parts)[0]).toMatchObject({
		on: '2025-03-05',
		amountFen: 10_000,
		rows: [{ subject: 'ledger:2025-03:记-3-1' }],
	});
});

it('an income or a payment taken back later is none, and its correction counts', () => {
	const slip = { 票据类型: '白条', 对方: '晨光文具店' };
	const parts = paid(
		{ ...slip, '支出（元）': '', '收入（元）': '5.00', 类别: '利息收入' },
		{ ...slip, 凭证号: '记-3-2' },
		{ ...slip, 凭证号: '记-3-3', 日期: '2025-03-06', '支出（元）': '-100.00' },
		{ ...slip, 凭证号: '记-3-4', 日期: '2025-03-06', '支出（元）': '90.00' },
	);
	expect(hintsIn(voucherInformal, parts)).toMatchObject([{ subject: 'ledger:2025-03:记-3-4' }]);
});

it('the reversal of another payee’s payment, or an earlier one, takes nothing back', () => {
	const slip = { 票据类型: '白条', 对方: '晨光文具店' };
	const reversal = { '支出（元）': '-100.00', 凭证号: '记-3-2', 日期: '2025-03-06' };
	const others = paid(slip, { ...slip, ...reversal, 对方: '另一家文具店' });
	const earlier = paid(slip, { ...slip, ...reversal, 日期: '2025-03-01' });
	expect(hintsIn(voucherInformal, others)).toHaveLength(1);
	expect(hintsIn(voucherInformal, earlier)).toHaveLength(1);
});

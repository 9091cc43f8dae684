import { expect, it } from 'vitest';
import { summaryVague } from '../../../../src/checks/hints/vouchers/summary-vague.ts';
import { aContract, aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const paid = (cells: Cells) => ({ ledger: { '2025-03': [aLedgerRow(cells)] } });

it('a summary that names a kind of thing gives no hint', () => {
	expect(hintsIn(summaryVague, paid({ 摘要: '购办公用品一批' }))).toEqual([]);
});

it('a summary of empty words alone is noted with the amount', () => {
	const parts = paid({ 摘要: '支付其他费用' });
	expect(sayings(summaryVague, parts)).toEqual([
		'ledger:2025-03:记-3-1 支出 100.00 元，摘要只写了“支付其他费用”。',
	]);
	expect(hintsIn(summaryVague, parts)).toMatchObject([
		{ on: '2025-03-05', amountFen: 10_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
	]);
});

it('a row that names its contract says there what it is for', () => {
	const parts = { ...paid({ 摘要: '材料费', 合同编号: 'HT2025-01' }), contracts: [aContract()] };
	expect(hintsIn(summaryVague, parts)).toEqual([]);
});

it('an income is not read', () => {
	const income = { 摘要: '其他', '支出（元）': '', '收入（元）': '5.00', 类别: '利息收入' };
	expect(hintsIn(summaryVague, paid(income))).toEqual([]);
});

import { expect, it } from 'vitest';
import { cashOverLimit } from '../../../../src/checks/hints/figures/cash-over-limit.ts';
import { aBalance, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const cash = (closing: string, cells: Cells = {}) =>
	aBalance({
		账户: '库存现金',
		期初余额: closing,
		本期支出: '0.00',
		期末余额: closing,
		...cells,
	});
const thresholds = { cash: 5000 };

it('cash up to the limit, and any sum in the bank, gives no hint', () => {
	const balances = [cash('5000.00'), cash('90000.00', { 账户: '银行存款' })];
	expect(hintsIn(cashOverLimit, { balances }, { thresholds })).toEqual([]);
});

it('cash above the limit is noted, all the boxes of an entity together', () => {
	const balances = [
		cash('3000.00', { 账户名称: '会计' }),
		cash('2000.01', { 账户名称: '出纳' }),
		cash('4000.00', { 主体: '村民小组:三组' }),
	];
	expect(sayings(cashOverLimit, { balances }, { thresholds })).toEqual([
		'balances:2025-03/集体经济组织/库存现金 集体经济组织2025年3月末库存现金 5,000.01 元，超过限额 5,000.00 元，多 0.01 元。',
	]);
	expect(hintsIn(cashOverLimit, { balances }, { thresholds })).toMatchObject([
		{ on: '2025-03-31', amountFen: 1, rows: [{ amountFen: 500_001 }] },
	]);
});

it('a county without a limit gets no hint', () => {
	expect(hintsIn(cashOverLimit, { balances: [cash('90000.00')] })).toEqual([]);
});

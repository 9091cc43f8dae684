import { expect, it } from 'vitest';
import { handoverCashDiffers } from '../../../../src/checks/hints/terms/handover-cash-differs.ts';
import { aBalance, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { aHandover } from './a-handover.ts';

/** Of January: 1,000 at first, 500 in, 300 out, 1,200 at the end. */
const balances = [
	aBalance({
		...{ 期间: '2026-01', 账户: '库存现金', 期初余额: '1000.00' },
		...{ 本期收入: '500.00', 本期支出: '300.00', 期末余额: '1200.00' },
	}),
];
const handed = (金额: string, cells: Cells = {}) => ({
	handovers: [aHandover({ 项目: '现金', 金额, ...cells })],
	balances,
});

it.each([
	['what was there at first', handed('1000.00')],
	['all that came in', handed('1500.00')],
	['what was left', handed('700.00')],
	['the closing balance on the last day', handed('1200.00', { 交接日期: '2026-01-31' })],
	['no amount', handed('')],
	['property', handed('99.00', { 项目: '资产' })],
	['cash of a month without balances', handed('99.00', { 交接日期: '2026-02-20' })],
])('%s gives no hint', (_, parts) => {
	expect(hintsIn(handoverCashDiffers, parts)).toEqual([]);
});

it.each([
	['more than there can have been', handed('1500.01')],
	['less than there must have been', handed('699.99')],
	['another amount than the closing balance', handed('1200.01', { 交接日期: '2026-01-31' })],
])('%s is noted', (_, parts) => {
	expect(hintsIn(handoverCashDiffers, parts)).toHaveLength(1);
});

it('the hint says both amounts', () => {
	expect(sayings(handoverCashDiffers, handed('2000.00'))).toEqual([
		'handovers:JJ2026-01 2026年1月20日移交现金 2,000.00 元；2026年1月库存现金期初 1,000.00 元、期末 1,200.00 元，对不上。',
	]);
});

it('the cash of one of two accounts is as good as that of both', () => {
	const both = [...balances, aBalance({ ...balances[0], 主体: '村民委员会' })];
	expect(hintsIn(handoverCashDiffers, { ...handed('1000.00'), balances: both })).toEqual([]);
	expect(hintsIn(handoverCashDiffers, { ...handed('2000.00'), balances: both })).toEqual([]);
});

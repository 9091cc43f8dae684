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

it('the hint says what there can have been', () => {
	expect(sayings(handoverCashDiffers, handed('2000.00'))).toEqual([
		'handovers:JJ2026-01 2026年1月20日移交现金 2,000.00 元；按公开的余额，这一天的库存现金应当在 700.00 元和 1,500.00 元之间，对不上。',
	]);
	const [onTheLastDay] = sayings(
		handoverCashDiffers,
		handed('2000.00', { 交接日期: '2026-01-31' }),
	);
	expect(onTheLastDay).toContain('这一天的库存现金是 1,200.00 元，对不上');
});

it.each(['村民小组:三组', '合并前的村:东湾村'])('the cash of %s is not the village’s', (主体) => {
	const both = [...balances, aBalance({ ...balances[0], 主体 })];
	expect(hintsIn(handoverCashDiffers, { ...handed('2000.00'), balances: both })).toHaveLength(1);
	const alone = [aBalance({ ...balances[0], 主体 })];
	expect(hintsIn(handoverCashDiffers, { ...handed('2000.00'), balances: alone })).toEqual([]);
});

it('each account is judged by its own period', () => {
	const quarterly = aBalance({ ...balances[0], 主体: '村民委员会', 期间: '2026-Q1' });
	const onTheLastDay = (金额: string) => ({
		...handed(金额, { 交接日期: '2026-01-31' }),
		balances: [...balances, quarterly],
	});
	// 1,200 in the one, from 700 to 1,500 in the other.
	expect(hintsIn(handoverCashDiffers, onTheLastDay('2700.00'))).toEqual([]);
	expect(hintsIn(handoverCashDiffers, onTheLastDay('2700.01'))).toHaveLength(1);
	expect(hintsIn(handoverCashDiffers, onTheLastDay('1500.01'))).toHaveLength(1);
});

it('the cash of one of two accounts is as good as that of both', () => {
	const both = [...balances, aBalance({ ...balances[0], 主体: '村民委员会' })];
	expect(hintsIn(handoverCashDiffers, { ...handed('1000.00'), balances: both })).toEqual([]);
	expect(hintsIn(handoverCashDiffers, { ...handed('2000.00'), balances: both })).toEqual([]);
});

import { expect, it } from 'vitest';
import { roundNumberShare } from '../../../../src/checks/hints/statistics/round-number-share.ts';
import { aLedgerRow } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const payments = (...groups: readonly (readonly [count: number, yuan: string])[]) => ({
	ledger: {
		'2025-03': groups.flatMap(([count, yuan], group) =>
			Array.from({ length: count }, (_, index) =>
				aLedgerRow({ 凭证号: `记-${group}-${index}`, '支出（元）': yuan }),
			),
		),
	},
});

it('a year in which fewer payments are in whole thousands gives no hint', () => {
	expect(hintsIn(roundNumberShare, payments([7, '3000.00'], [13, '3000.01']))).toEqual([]);
});

it('a year in which two fifths of the payments from 1,000 yuan are, shows the statistic', () => {
	const village = payments([8, '3000.00'], [12, '1000.50'], [30, '999.00']);
	expect(sayings(roundNumberShare, village)).toEqual([
		'year:2025 统计：2025年 1,000.00 元以上的支出 20 笔，其中整千元的 8 笔，占 40.0%。',
	]);
	const [hint] = hintsIn(roundNumberShare, village);
	expect(hint).toMatchObject({ on: '2025-12-31', amountFen: 2_400_000 });
	expect(hint?.rows).toHaveLength(8);
});

it('a loan is round by nature', () => {
	const { ledger } = payments([8, '3000.00'], [12, '1000.50']);
	const lent = ledger['2025-03'].map((row, index) =>
		index < 1 ? { ...row, 类别: '归还借款' } : row,
	);
	expect(hintsIn(roundNumberShare, { ledger: { '2025-03': lent } })).toEqual([]);
});

it('a year with few payments says nothing', () => {
	expect(hintsIn(roundNumberShare, payments([19, '3000.00'], [30, '999.00']))).toEqual([]);
});

it('the county may set another share, and a hint lists 50 rows at most', () => {
	const thresholds = { roundPercent: 41 };
	const village = payments([8, '3000.00'], [12, '1000.50']);
	expect(hintsIn(roundNumberShare, village, { thresholds })).toEqual([]);
	expect(hintsIn(roundNumberShare, payments([60, '3000.00']))[0]?.rows).toHaveLength(50);
});

import { expect, it } from 'vitest';
import { compareCategories } from '../../src/views/category-comparison.ts';
import type { VillageSummary } from '../../src/summary/village-summary.ts';
import { aVillageSummary } from './village-summary.ts';

const { summary } = aVillageSummary({ asOf: '2025-06-20' }, {});

const village = (fen: number, own: Partial<VillageSummary> = {}): VillageSummary => ({
	...summary,
	households: 100,
	ledgers: [
		{ period: '2024-02', categories: { 'office-expense': 3000 } },
		{ period: '2025-02', categories: { 'office-expense': fen, 'interest-income': 50 } },
		{ period: '2025-03', categories: { 'office-expense': 1 } },
	],
	...own,
});

const township = { villages: [village(9000), village(5000), village(1000)] };

it('a category stands beside the same months of the year before and the township’s median', () => {
	const { of, ...compared } = compareCategories(village(9000), ['2025-02'], township);
	expect(compared).toEqual({ hasBefore: true, villages: 3 });
	expect(of('office-expense')).toEqual({
		...{ fen: 9000, beforeFen: 3000 },
		household: { fen: 90, median: { fen: 50, villages: 3 } },
	});
	expect(of('interest-income')?.beforeFen).toBe(0);
	expect(of('utilities')).toBeUndefined();
});

it('months of which one was not disclosed a year before compare with none', () => {
	const both = compareCategories(village(9000), ['2025-02', '2025-03'], township);
	expect(both.hasBefore).toBe(false);
	expect(both.of('office-expense')?.beforeFen).toBeUndefined();
});

it('without a township, enough villages or known households nothing is held against a median', () => {
	const few = { villages: township.villages.slice(1) };
	for (const [own, of] of [
		[village(9000), undefined],
		[village(9000), few],
		[{ ledgers: village(9000).ledgers }, township],
	] as const) {
		const compared = compareCategories(own, ['2025-02'], of);
		expect(compared.of('office-expense')?.household).toBeUndefined();
	}
});

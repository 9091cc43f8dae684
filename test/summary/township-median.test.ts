import { expect, it } from 'vitest';
import { findTownshipMedians } from '../../src/summary/township-median.ts';
import type { VillageSummary } from '../../src/summary/village-summary.ts';
import { aVillageSummary } from '../views/village-summary.ts';

const { summary } = aVillageSummary({ asOf: '2025-06-20' }, {});

const spending = (office: number, given: Partial<VillageSummary> = {}): VillageSummary => ({
	...summary,
	households: 10,
	ledgers: [
		{ period: '2025-03', categories: { 'office-expense': office, 'other-income': 70_000 } },
	],
	...given,
});

const mediansOf = (...villages: readonly VillageSummary[]) =>
	findTownshipMedians({ villages }, ['2025-03']);

it('the village in the middle is told, by household; of four, halfway between two', () => {
	const three = [spending(1000), spending(90_000), spending(3000)];
	expect(mediansOf(...three)?.expense).toEqual({ fen: 300, villages: 3 });
	expect(mediansOf(...three, spending(5000))?.expense).toEqual({ fen: 400, villages: 4 });
});

it('a category is told of the same villages: one that has none of it spent nothing', () => {
	const without = spending(0, { ledgers: [{ period: '2025-03', categories: { utilities: 500 } }] });
	const medians = mediansOf(spending(1000), without, spending(3000));
	expect(medians?.of('office-expense')).toEqual({ fen: 100, villages: 3 });
	expect(medians?.of('utilities')).toEqual({ fen: 0, villages: 3 });
	expect(medians?.of('other-income').fen).toBe(7000);
});

it('only villages with whole ledgers of the very months and known households compare, and three at least', () => {
	const quarter = spending(1, {
		ledgers: [{ period: '2025-Q1', categories: { 'office-expense': 1 } }],
	});
	const unknown = { ...spending(1), households: 0 };
	expect(mediansOf(spending(1000), spending(2000), quarter, unknown)).toBeUndefined();
	expect(mediansOf()).toBeUndefined();
});

it('a quarter compares with the months that it has', () => {
	const months = ['2025-01', '2025-02', '2025-03'];
	const monthly = spending(0, {
		ledgers: months.map((period) => ({ period, categories: { 'office-expense': 100 } })),
	});
	const quarter = spending(0, {
		ledgers: [{ period: '2025-Q1', categories: { 'office-expense': 900 } }],
	});
	const villages = [monthly, quarter, { ...quarter, households: 90 }];
	expect(findTownshipMedians({ villages }, months)?.expense).toEqual({ fen: 30, villages: 3 });
});

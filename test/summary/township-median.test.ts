import { expect, it } from 'vitest';
import { findTownshipMedian } from '../../src/summary/township-median.ts';
import type { VillageSummary } from '../../src/summary/village-summary.ts';
import { aVillageSummary } from '../views/village-summary.ts';

const { summary } = aVillageSummary({ asOf: '2025-06-20' }, {});

const spending = (expenseFen: number, given: Partial<VillageSummary> = {}): VillageSummary => ({
	...summary,
	households: 10,
	recentExpenses: [{ period: '2025-03', expenseFen }],
	...given,
});

const medianOf = (...villages: readonly VillageSummary[]) =>
	findTownshipMedian({ villages }, '2025-03');

it('the village in the middle is told, by household; of four, halfway between two', () => {
	const three = [spending(1000), spending(90_000), spending(3000)];
	expect(medianOf(...three)).toEqual({ fen: 300, villages: 3 });
	expect(medianOf(...three, spending(5000))).toEqual({ fen: 400, villages: 4 });
});

it('only villages with the very period and known households compare, and three at least', () => {
	const other = spending(1, { recentExpenses: [{ period: '2025-Q1', expenseFen: 1 }] });
	const unknown = { ...spending(1), households: 0 };
	expect(medianOf(spending(1000), spending(2000), other, unknown)).toBeUndefined();
	expect(medianOf()).toBeUndefined();
});

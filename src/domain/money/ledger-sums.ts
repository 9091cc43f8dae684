import { once } from '../once.ts';
import { sumFen, divideByHeads } from './money.ts';
import type { CategoryId } from './categories.ts';
import { monthsOf, parsePeriod } from '../time/period.ts';

/** Fen by category, net of reversals; only categories that occur, and none of what was lent, borrowed and paid back. */
export type CategorySums = Readonly<Partial<Record<CategoryId, number>>>;

/** What a ledger comes to. */
export interface LedgerSums {
	/** Period key. */
	readonly period: string;
	readonly categories: CategorySums;
}

/** The ledgers with the months that each of them is of. A ledger says nothing of a single month of its quarter. */
export interface LedgerMonths {
	/** In order. */
	readonly months: readonly string[];
	/** The months of the ledger that a month belongs to; absent where none covers it. */
	wholeWith(month: string): readonly string[] | undefined;
	/** The sums of these months, where whole ledgers cover them all and no other month. */
	sumOf(months: ReadonlySet<string>): CategorySums | undefined;
}

export function readLedgerMonths(ledgers: readonly LedgerSums[]): LedgerMonths {
	const covering = ledgers.flatMap((ledger) => {
		const period = parsePeriod(ledger.period);
		return period ? [{ ...ledger, months: monthsOf(period) }] : [];
	});
	const all = once(() => covering.flatMap(({ months }) => months).sort());
	return {
		get months() {
			return all();
		},
		wholeWith: (month) => covering.find(({ months }) => months.includes(month))?.months,
		sumOf(asked) {
			const own = covering.filter(({ months }) => months.every((month) => asked.has(month)));
			const covered = new Set(own.flatMap(({ months }) => months));
			return covered.size === asked.size && asked.size > 0
				? addCategories(own.map(({ categories }) => categories))
				: undefined;
		},
	};
}

function addCategories(all: readonly CategorySums[]): CategorySums {
	const sums = new Map<string, number>();
	for (const categories of all) {
		for (const [category, fen] of Object.entries(categories)) {
			sums.set(category, sumFen([sums.get(category) ?? 0, fen]));
		}
	}
	return Object.fromEntries(sums);
}

/** Of two villages neither is in the middle. */
export const fewestForMedian = 3;

/** The amount in the middle; of an even number of amounts, halfway between the two in the middle. */
export function medianFen(amounts: readonly number[]): number {
	const sorted = amounts.toSorted((a, b) => a - b);
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
	const upper = sorted[sorted.length >> 1] ?? 0;
	return divideByHeads(sumFen([lower, upper]), 2) ?? 0;
}

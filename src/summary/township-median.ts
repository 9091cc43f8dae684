import { categoryById, type CategoryId } from '../domain/money/categories.ts';
import {
	fewestForMedian,
	medianFen,
	readLedgerMonths,
	type CategorySums,
	type LedgerMonths,
} from '../domain/money/ledger-sums.ts';
import { divideByHeads, sumFen } from '../domain/money/money.ts';
import type { TownshipSummary } from './county-summary.ts';

/** What the village in the middle spent a household. */
export interface TownshipMedian {
	/** In fen; of an even number of villages, halfway between the two in the middle. */
	readonly fen: number;
	/** How many villages it is the middle of. */
	readonly villages: number;
}

/** The medians of a stretch of months, all of the same villages. */
export interface TownshipMedians {
	/** Of all that was spent. */
	readonly expense: TownshipMedian;
	/** Of a category; a village in which it does not occur has spent or got nothing of it. */
	of(category: CategoryId): TownshipMedian;
}

type Villages = TownshipSummary['villages'];

/**
 * The medians of what villages spent a household in the same months. Only villages that disclosed whole ledgers of those very
 * months and whose households are known compare; `undefined` where they are too few.
 * @param months their keys
 */
export function findTownshipMedians(
	{ villages }: Pick<TownshipSummary, 'villages'>,
	months: readonly string[],
): TownshipMedians | undefined {
	const known = mediansOf(villages);
	const key = months.join();
	if (!known.has(key)) known.set(key, calculateMedians(villages, months));
	return known.get(key);
}

function calculateMedians(
	villages: Villages,
	months: readonly string[],
): TownshipMedians | undefined {
	const asked = new Set(months);
	const compared = villages.flatMap((village) => {
		const categories = village.households ? ledgersOf(village).sumOf(asked) : undefined;
		return categories ? [{ categories, households: village.households }] : [];
	});
	if (compared.length < fewestForMedian) return undefined;
	const medianOf = (fenOf: (categories: CategorySums) => number): TownshipMedian => ({
		fen: medianFen(
			compared.flatMap((each) => divideByHeads(fenOf(each.categories), each.households) ?? []),
		),
		villages: compared.length,
	});
	return {
		expense: medianOf(expenseOf),
		of: (category) => medianOf((categories) => categories[category] ?? 0),
	};
}

function expenseOf(categories: CategorySums): number {
	return sumFen(
		Object.entries(categories).flatMap(([category, fen]) =>
			categoryById(category as CategoryId).direction === 'expense' ? fen : [],
		),
	);
}

/* Every ledger page asks its township, and most ask for the same months. */

const medians = new WeakMap<Villages, Map<string, TownshipMedians | undefined>>();
const ledgerMonths = new WeakMap<Villages[number], LedgerMonths>();

function mediansOf(villages: Villages): Map<string, TownshipMedians | undefined> {
	const known = medians.get(villages) ?? new Map<string, TownshipMedians | undefined>();
	medians.set(villages, known);
	return known;
}

function ledgersOf(village: Villages[number]): LedgerMonths {
	const known = ledgerMonths.get(village) ?? readLedgerMonths(village.ledgers);
	ledgerMonths.set(village, known);
	return known;
}

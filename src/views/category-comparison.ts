import type { CategoryId } from '../domain/money/categories.ts';
import { readLedgerMonths } from '../domain/money/ledger-sums.ts';
import { divideByHeads } from '../domain/money/money.ts';
import { findTownshipMedians, type TownshipMedian } from '../summary/township-median.ts';
import type { TownshipSummary } from '../summary/county-summary.ts';
import type { VillageSummary } from '../summary/village-summary.ts';

/** What a category comes to beside the year before and the township. */
export interface CategoryComparison {
	readonly fen: number;
	/** Of the same months of the year before; absent where they were not all disclosed. */
	readonly beforeFen: number | undefined;
	/** A household's part, and that of the village in the middle; absent where there is none, or nobody knows the households. */
	readonly household: { readonly fen: number; readonly median: TownshipMedian } | undefined;
}

/** The categories of some months beside what compares with them. */
export interface CategoryComparisons {
	readonly hasBefore: boolean;
	/** How many villages of the township compare; absent where they are too few. */
	readonly villages: number | undefined;
	readonly of: (category: CategoryId) => CategoryComparison | undefined;
}

/** @param months keys of months that whole ledgers of the village cover */
export function compareCategories(
	{ ledgers, households }: Pick<VillageSummary, 'ledgers' | 'households'>,
	months: readonly string[],
	township: Pick<TownshipSummary, 'villages'> | undefined,
): CategoryComparisons {
	const own = readLedgerMonths(ledgers);
	const now = own.sumOf(new Set(months));
	const before = own.sumOf(new Set(months.map(yearBefore)));
	const medians = township && findTownshipMedians(township, months);
	return {
		hasBefore: before !== undefined,
		villages: medians?.expense.villages,
		of(category) {
			const fen = now?.[category];
			if (fen === undefined) return undefined;
			const part = divideByHeads(fen, households);
			return {
				fen,
				beforeFen: before && (before[category] ?? 0),
				household:
					medians && part !== undefined ? { fen: part, median: medians.of(category) } : undefined,
			};
		},
	};
}

function yearBefore(month: string): string {
	return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}

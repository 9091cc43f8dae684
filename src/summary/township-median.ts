import { divideByHeads, sumFen } from '../domain/money/money.ts';
import type { TownshipSummary } from './county-summary.ts';

/** What the village in the middle spent a household in a period. */
export interface TownshipMedian {
	/** In fen; of an even number of villages, halfway between the two in the middle. */
	readonly fen: number;
	/** How many villages it is the middle of. */
	readonly villages: number;
}

/** Of two villages neither is in the middle. */
const fewestVillages = 3;

/**
 * The median of what villages spent a household in the same period. Only villages that disclosed a ledger of that very
 * period and whose households are known compare; `undefined` where they are too few.
 * @param period its key
 */
export function findTownshipMedian(
	{ villages }: Pick<TownshipSummary, 'villages'>,
	period: string,
): TownshipMedian | undefined {
	const spent = villages
		.flatMap(({ recentExpenses, households }) => {
			const own = recentExpenses.find((each) => each.period === period);
			return (own && divideByHeads(own.expenseFen, households)) ?? [];
		})
		.sort((a, b) => a - b);
	if (spent.length < fewestVillages) return undefined;
	const middle = [spent[Math.ceil(spent.length / 2) - 1] ?? 0, spent[spent.length >> 1] ?? 0];
	return { fen: divideByHeads(sumFen(middle), 2) ?? 0, villages: spent.length };
}

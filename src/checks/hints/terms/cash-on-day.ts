import { isVillageOwn } from '../../../domain/money/entity.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { Balance } from '../../../domain/tables/balances.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';

/** What the cash of a village, without its groups, can have been on a day, by the balances of the periods around it. */
export interface CashOnDay {
	readonly openingFen: number;
	readonly closingFen: number;
	/** Of all accounts together; the same on the last day of their periods. */
	readonly leastFen: number;
	readonly mostFen: number;
	/** Can there have been as much, in one of the accounts or in all together? */
	readonly allows: (fen: number) => boolean;
}

/** Nothing where no balance of the day tells. Groups and former villages hand over their own cash. */
export function cashOnDay(dataset: VillageDataset, day: IsoDate): CashOnDay | undefined {
	if (!isComplete(dataset, 'balances')) return undefined;
	const accounts = rowsOf(dataset, 'balances').filter(
		({ account, entity, period }) =>
			account === 'cash' && isVillageOwn(entity) && period.first <= day && day <= period.last,
	);
	if (accounts.length === 0) return undefined;
	const ranges = accounts.map((account) => rangeOn(day, account));
	const all = {
		leastFen: sumFen(ranges.map(({ leastFen }) => leastFen)),
		mostFen: sumFen(ranges.map(({ mostFen }) => mostFen)),
	};
	return {
		...all,
		openingFen: sumFen(accounts.map(({ opening }) => opening)),
		closingFen: sumFen(accounts.map(({ closing }) => closing)),
		allows: (fen) =>
			[all, ...ranges].some(({ leastFen, mostFen }) => leastFen <= fen && fen <= mostFen),
	};
}

/** At the end of its period it is the closing balance; before, no more than came in and no less than was left. */
function rangeOn(day: IsoDate, { period, opening, income, expense, closing }: Balance) {
	return period.last === day
		? { leastFen: closing, mostFen: closing }
		: { leastFen: opening - expense, mostFen: opening + income };
}

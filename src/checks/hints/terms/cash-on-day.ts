import { sumFen } from '../../../domain/money/money.ts';
import type { Balance } from '../../../domain/tables/balances.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';

/** What the cash of a village, without its groups, can have been on a day, by the balances of the period. */
export interface CashOnDay {
	readonly period: string;
	readonly openingFen: number;
	readonly closingFen: number;
	/** Can there have been as much, in one of the accounts or in all together? */
	readonly allows: (fen: number) => boolean;
}

/** Nothing where no balance of the day tells. */
export function cashOnDay(dataset: VillageDataset, day: IsoDate): CashOnDay | undefined {
	if (!isComplete(dataset, 'balances')) return undefined;
	const accounts = rowsOf(dataset, 'balances').filter(
		({ account, entity, period }) =>
			account === 'cash' &&
			!entity?.startsWith('group:') &&
			period.first <= day &&
			day <= period.last,
	);
	const [first] = accounts;
	if (!first) return undefined;
	const isLast = first.period.last === day;
	return {
		period: first.period.key,
		openingFen: sumFen(accounts.map(({ opening }) => opening)),
		closingFen: sumFen(accounts.map(({ closing }) => closing)),
		allows: (fen) =>
			[accounts, ...accounts.map((account) => [account])].some((some) =>
				isWithin(fen, some, isLast),
			),
	};
}

/** At the end it is the closing balance; on other days no more than came in and no less than was left. */
function isWithin(fen: number, accounts: readonly Balance[], isLast: boolean): boolean {
	const total = (field: 'opening' | 'income' | 'expense' | 'closing') =>
		sumFen(accounts.map((account) => account[field]));
	if (isLast) return fen === total('closing');
	return fen >= total('opening') - total('expense') && fen <= total('opening') + total('income');
}

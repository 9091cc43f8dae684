import { sumFen } from '../domain/money/money.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { totalsByCategory, type CategoryTotal } from './pages/ledger.ts';

/** What was spent on a category in a year, and by which ledgers. */
export interface CategorySpending extends CategoryTotal {
	/** The ledgers with such payments, in order. */
	readonly ledgers: readonly { readonly period: string; readonly fen: number }[];
}

/** The largest categories of a year one by one, and what is left of them. */
export interface Spending {
	readonly largest: readonly CategorySpending[];
	readonly others: readonly CategorySpending[];
	readonly othersFen: number;
}

const shownOneByOne = 5;

/** What went out in a year by category, the largest first; where one category alone would be left over, it is shown too. */
export function spendingOf({ files }: Pick<VillageDataset, 'files'>, year: number): Spending {
	const ledgers = files.ledger.flatMap(({ period, rows }) =>
		period
			? [{ period: period.key, rows: rows.filter(({ date }) => date.startsWith(`${year}-`)) }]
			: [],
	);
	const all = totalsByCategory(
		ledgers.flatMap(({ rows }) => rows),
		'expense',
	).map((total) => ({
		...total,
		ledgers: ledgers.flatMap(({ period, rows }) => {
			const own = rows.flatMap(({ category, expense }) =>
				category === total.category ? (expense ?? []) : [],
			);
			return own.length > 0 ? [{ period, fen: sumFen(own) }] : [];
		}),
	}));
	const shown = all.length === shownOneByOne + 1 ? all.length : shownOneByOne;
	const others = all.slice(shown);
	return {
		largest: all.slice(0, shown),
		others,
		othersFen: sumFen(others.map(({ fen }) => fen)),
	};
}

import { sumFen } from '../domain/money/money.ts';
import { monthKey, parsePeriod, type Period } from '../domain/time/period.ts';
import { twoDigits } from '../domain/time/calendar-date.ts';
import { comparePeriods } from '../domain/time/period.ts';
import type { Balance } from '../domain/tables/balances.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { Flow } from '../summary/village-summary.ts';
import { flowOf } from './pages/ledger.ts';

export interface MonthFlow extends Flow {
	/** Month key. */
	readonly month: string;
	/** The ledger that holds the month: a month's own, or its quarter's. */
	readonly ledger: string;
}

/** Income and expense month by month, by the date of each row; months no ledger covers are left out. */
export function monthFlows(dataset: VillageDataset): MonthFlow[] {
	return dataset.files.ledger.flatMap(({ period, rows }) => {
		if (!period) return [];
		const byMonth = Map.groupBy(rows, ({ date }) => monthKey(date));
		return monthsOf(period).map((month) => ({
			month,
			ledger: period.key,
			...flowOf(byMonth.get(month) ?? []),
		}));
	});
}

/** The months that a month, quarter, half or year holds. */
function monthsOf({ year, first, last }: Period): string[] {
	const [from, to] = [Number(first.slice(5, 7)), Number(last.slice(5, 7))];
	return Array.from({ length: to - from + 1 }, (_, index) => `${year}-${twoDigits(from + index)}`);
}

/** The money of a kind at the end of a period; absent where no row of that kind is registered, which is not zero. */
export interface BalancePoint {
	readonly period: string;
	readonly cashFen: number | undefined;
	readonly bankFen: number | undefined;
	readonly otherFen: number | undefined;
}

/** Closing balances of all entities together, period by period, by the kind of money. */
export function balanceSeries(dataset: VillageDataset): BalancePoint[] {
	const byPeriod = Map.groupBy(rowsOf(dataset, 'balances'), ({ period }) => period.key);
	return [...byPeriod]
		.map(([period, rows]) => {
			const closing = (account: Balance['account']) => {
				const own = rows.filter((row) => row.account === account);
				return own.length === 0 ? undefined : sumFen(own.map((row) => row.closing));
			};
			return {
				period,
				cashFen: closing('cash'),
				bankFen: closing('bank'),
				otherFen: closing('other'),
			};
		})
		.sort((a, b) =>
			comparePeriods(parsePeriod(a.period) as Period, parsePeriod(b.period) as Period),
		);
}

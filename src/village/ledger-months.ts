import { monthKey, monthsOf } from '../domain/time/period.ts';
import { flowOf, type Flow } from '../domain/money/flow.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { VillageDataset } from './dataset.ts';

export interface LedgerMonth {
	/** Month key. */
	readonly month: string;
	/** Period key of the ledger that holds the month: a month's own, or its quarter's. */
	readonly ledger: string;
	/** Those dated in the month. */
	readonly rows: readonly LedgerRow[];
}

/** What came in and went out in a month. */
export interface MonthFlow extends Flow, Omit<LedgerMonth, 'rows'> {}

/** Income and expense month by month, by the date of each row; months no ledger covers are left out. */
export function sumLedgerMonths(dataset: Pick<VillageDataset, 'files'>): MonthFlow[] {
	return listLedgerMonths(dataset).map(({ month, ledger, rows }) => ({
		...{ month, ledger },
		...flowOf(rows),
	}));
}

/** The months that ledgers cover, in order. A ledger without rows covers none: it says nothing of the month. */
export function listLedgerMonths({ files }: Pick<VillageDataset, 'files'>): LedgerMonth[] {
	return files.ledger.flatMap(({ period, rows }) => {
		if (!period || rows.length === 0) return [];
		const byMonth = Map.groupBy(rows, ({ date }) => monthKey(date));
		return monthsOf(period).map((month) => ({
			month,
			ledger: period.key,
			rows: byMonth.get(month) ?? [],
		}));
	});
}

import type { IsoDate } from '../../domain/calendar-date.ts';
import { mostHintRows, type HintRow } from '../../domain/hint.ts';
import { compareText } from '../../domain/order.ts';
import type { VillageDataset } from '../../domain/village-dataset.ts';
import { evidenceOf, payments, type Payment } from './ledger-entries.ts';

/** The payments of each calendar year. */
export function paymentsByYear(dataset: VillageDataset): Map<number, Payment[]> {
	return Map.groupBy(payments(dataset), ({ row }) => Number(row.date.slice(0, 4)));
}

/** The largest payments as evidence, by date: as many as a hint lists. */
export function largestRows(payments: readonly Payment[]): HintRow[] {
	return payments
		.toSorted((a, b) => b.fen - a.fen)
		.slice(0, mostHintRows)
		.sort((a, b) => compareText(a.row.date, b.row.date))
		.map(evidenceOf);
}

/** The last day of a year, or the day of the site's statuses while the year runs. */
export function yearEnd(year: number, asOf: IsoDate): IsoDate {
	const last = `${year}-12-31`;
	return last < asOf ? last : asOf;
}

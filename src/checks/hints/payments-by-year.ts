import type { IsoDate } from '../../domain/calendar-date.ts';
import { mostHintRows, type HintRow } from '../../domain/hint.ts';
import { compareText } from '../../domain/order.ts';
import type { VillageDataset } from '../../domain/village-dataset.ts';
import { evidenceOf, type Payment } from './ledger-entries.ts';
import { standingPayments } from './standing-payments.ts';

/** Of fewer payments than these a share says nothing. */
export const leastPayments = 20;

const ofVillage = new WeakMap<VillageDataset, ReadonlyMap<number, readonly Payment[]>>();

/** The payments of each calendar year that were not taken back. Worked out once a village. */
export function paymentsByYear(dataset: VillageDataset): ReadonlyMap<number, readonly Payment[]> {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const years = Map.groupBy(standingPayments(dataset), ({ row }) => Number(row.date.slice(0, 4)));
	ofVillage.set(dataset, years);
	return years;
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

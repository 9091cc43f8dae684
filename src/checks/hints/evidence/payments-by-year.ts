import { earliestOf, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintRow } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { compareText } from '../../../domain/order.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import type { Payment } from '../../../village/index/standing-payments.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { citeLedgerRow } from './ledger-entries.ts';

/** Of fewer payments than these a share says nothing. */
export const leastPayments = 20;

/** The largest payments as evidence, by date: as many as a hint lists. */
export function citeLargestPayments(payments: readonly Payment[]): HintRow[] {
	return payments
		.toSorted((a, b) => b.fen - a.fen)
		.slice(0, mostHintRows)
		.sort((a, b) => compareText(a.row.date, b.row.date))
		.map(({ row }) => citeLedgerRow(row));
}

/** The last day of a year, or the day of the site's statuses while the year runs. */
export function yearEnd(year: number, asOf: IsoDate): IsoDate {
	return earliestOf([`${year}-12-31`, asOf]);
}

/** A year's payments and some among them: what “全年 412 笔，其中 21 笔” needs. */
export interface PaymentShare extends Record<string, number> {
	readonly year: number;
	readonly all: number;
	readonly some: number;
	readonly fen: number;
}

/** A hint for each year with at least `least` payments of a kind: how many of all payments, and which. */
export function* findYearsWith(
	dataset: VillageDataset,
	asOf: IsoDate,
	isMeant: (payment: Payment) => boolean,
	least: number,
) {
	for (const [year, all] of indexVillage(dataset).paymentsByYear) {
		const some = all.filter(isMeant);
		if (some.length < least) continue;
		const fen = sumFen(some.map((payment) => payment.fen));
		const values: PaymentShare = { year, all: all.length, some: some.length, fen };
		yield {
			subject: yearSubject(year),
			on: yearEnd(year, asOf),
			amountFen: fen,
			values,
			rows: citeLargestPayments(some),
		};
	}
}

import { entityOf, type Entity } from '../domain/money/entity.ts';
import { compareText } from '../domain/order.ts';
import { addDays, earliestOf, type IsoDate } from '../domain/time/calendar-date.ts';
import { comparePeriods, type Period } from '../domain/time/period.ts';
import { isComplete, rowsOf, type VillageDataset } from './dataset.ts';

/** A period in which an entity booked something, and whose vouchers nobody registered as handed in. */
export interface UnhandedPeriod {
	readonly entity: Entity;
	readonly period: Period;
}

/** By then the next month is over, and with it every usual day for handing in. */
const usualDaysAwaited = 31;

/** Days after the end of a period in which its vouchers are waited for; never fewer than the county gives. */
export function voucherDaysAwaited(voucherDays: number | undefined): number {
	return Math.max(usualDaysAwaited, voucherDays ?? 0);
}

/**
 * Of each entity the periods of the ledgers that have entries of it outside all periods that were handed in, since the
 * first that was; the oldest first. A quarter that was handed in month by month is handed in. Nothing of an entity that
 * registers none at all, or where a file could not be read whole.
 */
export function periodsNotHandedIn(
	dataset: VillageDataset,
	{ daysAwaited, asOf }: { readonly daysAwaited: number; readonly asOf: IsoDate },
): UnhandedPeriod[] {
	if (!isComplete(dataset, 'voucher-handovers')) return [];
	const ledgers = dataset.files.ledger.flatMap(({ period, rows }) =>
		period && addDays(period.last, daysAwaited) < asOf ? [{ period, rows }] : [],
	);
	return [...Map.groupBy(rowsOf(dataset, 'voucher-handovers'), entityOf)]
		.flatMap(([entity, own]) => {
			const handed = own.map(({ period }) => period);
			const since = earliestOf(handed.map(({ first }) => first)) ?? asOf;
			const isHandedIn = (day: IsoDate) =>
				handed.some(({ first, last }) => first <= day && day <= last);
			return ledgers
				.filter(
					({ period, rows }) =>
						period.first >= since &&
						rows.some((row) => entityOf(row) === entity && !isHandedIn(row.date)),
				)
				.map(({ period }) => ({ entity, period }));
		})
		.sort((a, b) => comparePeriods(a.period, b.period) || compareText(a.entity, b.entity));
}

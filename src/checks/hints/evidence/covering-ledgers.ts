import { addDays } from '../../../domain/time/calendar-date.ts';
import { compareText } from '../../../domain/order.ts';
import { liesWithin, parsePeriod, type Period } from '../../../domain/time/period.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { VillageDataset } from '../../../village/dataset.ts';

/**
 * The ledger rows of a period, when the village's ledgers cover each of its days and could all be read. A
 * ledger that reaches beyond the period covers none of it: nobody knows on which days its money moved.
 */
export function findCoveringRows(
	{ files }: VillageDataset,
	period: Period,
): LedgerRow[] | undefined {
	const within = files.ledger
		.flatMap((file) => {
			const own = file.period;
			return own && liesWithin(own, period) ? [{ file, first: own.first, last: own.last }] : [];
		})
		.sort((a, b) => compareText(a.first, b.first));
	let next = period.first;
	for (const { file, first, last } of within) {
		if (first !== next || !file.complete) return undefined;
		next = addDays(last, 1);
	}
	return next > period.last ? within.flatMap(({ file }) => file.rows) : undefined;
}

/** The rows of a calendar year, when its ledgers are all there. */
export function findYearRows(dataset: VillageDataset, year: number): LedgerRow[] | undefined {
	const period = parsePeriod(String(year));
	return period && findCoveringRows(dataset, period);
}

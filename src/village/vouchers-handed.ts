import { addDays, type IsoDate } from '../domain/time/calendar-date.ts';
import { comparePeriods, type Period } from '../domain/time/period.ts';
import { isComplete, rowsOf, type VillageDataset } from './dataset.ts';

/** By then the next month is over, and with it every usual day for handing in. */
export const mostDaysAwaited = 31;

/**
 * The periods with entries in the ledger whose vouchers nobody registered as handed in, since the first that somebody
 * did; the oldest first. Nothing where the village registers none at all, or a file could not be read whole.
 */
export function periodsNotHandedIn(dataset: VillageDataset, asOf: IsoDate): Period[] {
	const handed = rowsOf(dataset, 'voucher-handovers').map(({ period }) => period);
	if (handed.length === 0 || !isComplete(dataset, 'voucher-handovers')) return [];
	const since = handed.map(({ first }) => first).reduce((a, b) => (a < b ? a : b));
	return dataset.files.ledger
		.flatMap(({ period, rows }) => (period && rows.length > 0 ? [period] : []))
		.filter(
			({ first, last }) =>
				first >= since &&
				addDays(last, mostDaysAwaited) < asOf &&
				!handed.some((each) => each.first <= first && last <= each.last),
		)
		.sort(comparePeriods);
}

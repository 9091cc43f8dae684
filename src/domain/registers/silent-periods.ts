import type { IsoDate } from '../time/calendar-date.ts';
import { monthKey, nextPeriodKey, parsePeriod, quarterKey, type Period } from '../time/period.ts';
import type { Village } from '../tables/villages.ts';

/**
 * Months that are over and in which no record is dated, from the one of `start` on; quarters where the village
 * closes its books, which its supervision committee goes through, by the quarter.
 */
export function findSilentPeriods(
	records: readonly { readonly date: IsoDate }[],
	start: IsoDate,
	closing: Village['closing'],
	asOf: IsoDate,
): Period[] {
	const keyOf = closing === 'quarter' ? quarterKey : monthKey;
	const seen = new Set(records.map(({ date }) => keyOf(date)));
	const silent: Period[] = [];
	let period = parsePeriod(keyOf(start));
	while (period && period.last < asOf) {
		if (!seen.has(period.key)) silent.push(period);
		period = parsePeriod(nextPeriodKey(period));
	}
	return silent;
}

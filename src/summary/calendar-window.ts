import { isoDate, type IsoDate } from '../domain/time/calendar-date.ts';
import { monthKey } from '../domain/time/period.ts';

const endedMonths = 12;

/** The months a calendar shows in detail, as keys: the twelve that have ended, and the one of the as-of day. */
export function listCalendarMonths(asOf: IsoDate): string[] {
	const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
	return Array.from({ length: endedMonths + 1 }, (_, index) => {
		const sinceYearOne = year * 12 + (month - 1) - (endedMonths - index);
		return monthKey(isoDate(Math.floor(sinceYearOne / 12), (sinceYearOne % 12) + 1, 1));
	});
}

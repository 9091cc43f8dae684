import { daysBetween, type IsoDate } from '../time/calendar-date.ts';
import type { Inspection } from '../tables/inspections.ts';

/**
 * Days since an inspection told the village its result, while villagers have not been told.
 * @param asOf the day on which it is true; what is dated later is not yet so
 * @returns `undefined` where there is no result yet, or it was published
 */
export function daysUnpublished(
	{ reportedOn, publishedOn }: Pick<Inspection, 'reportedOn' | 'publishedOn'>,
	asOf: IsoDate,
): number | undefined {
	if (reportedOn === undefined || reportedOn > asOf) return undefined;
	if (publishedOn !== undefined && publishedOn <= asOf) return undefined;
	return daysBetween(reportedOn, asOf);
}

import { daysBetween, type IsoDate } from '../time/calendar-date.ts';
import type { Inspection } from '../tables/inspections.ts';

/**
 * Days since an inspection told the village its result, while villagers have not been told.
 * @param seen from when the village owes disclosure, and the day on which it is true; what is dated later is not yet so
 * @returns `undefined` where there is no result yet, it was published, or the village owed nothing then
 */
export function daysUnpublished(
	{ reportedOn, publishedOn }: Pick<Inspection, 'reportedOn' | 'publishedOn'>,
	{ since, asOf }: { readonly since: IsoDate; readonly asOf: IsoDate },
): number | undefined {
	if (reportedOn === undefined || reportedOn < since || reportedOn > asOf) return undefined;
	if (publishedOn !== undefined && publishedOn <= asOf) return undefined;
	return daysBetween(reportedOn, asOf);
}

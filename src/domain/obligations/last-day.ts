import type { Village } from '../tables/villages.ts';
import { earliestOf, type IsoDate } from '../time/calendar-date.ts';

/** The day up to which a village can be asked for anything: that of the site, or of its merger or end. */
export function lastDayOf({ changedOn }: Pick<Village, 'changedOn'>, asOf: IsoDate): IsoDate {
	return earliestOf([changedOn ?? asOf, asOf]);
}

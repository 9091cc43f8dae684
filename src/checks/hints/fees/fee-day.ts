import type { Fee } from '../../../domain/tables/fees.ts';
import { earliestOf, type IsoDate } from '../../../domain/time/calendar-date.ts';

/** The day a fee belongs to: the end of the time it is for, or the day of the hint while that still runs. */
export function dateFee({ period }: Fee, asOf: IsoDate): IsoDate {
	return earliestOf([period.last, asOf]);
}

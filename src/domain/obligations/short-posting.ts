import { daysBetween, type IsoDate } from '../time/calendar-date.ts';

/** Days on the notice board, when fewer than prescribed. */
export interface ShortPosting {
	readonly days: number;
	readonly required: number;
}

interface Posting {
	readonly postedFrom?: IsoDate | undefined;
	readonly postedTo?: IsoDate | undefined;
}

/**
 * Counts the first and the last day. While it hangs, and where no days are registered, nothing is said.
 * @param required days, where some are prescribed
 */
export function findShortPosting(
	{ postedFrom, postedTo }: Posting,
	required: number | undefined,
	asOf: IsoDate,
): ShortPosting | undefined {
	if (required === undefined || postedFrom === undefined || postedTo === undefined)
		return undefined;
	if (postedTo >= asOf) return undefined;
	const days = daysBetween(postedFrom, postedTo) + 1;
	return days < required ? { days, required } : undefined;
}

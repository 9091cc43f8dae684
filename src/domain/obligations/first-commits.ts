import type { Stretch } from '../time/period.ts';
import type { IsoDate } from '../time/calendar-date.ts';

/**
 * The day on which what a village published was first committed, by its name here. Empty, or not there, where the
 * history does not prove it: what came with the first commit of a village, or before changes count.
 */
export type FirstCommits = Readonly<Record<string, IsoDate>>;

/** What a table holds of a stretch of time: of a table with a file a period, the file once it has rows. */
export function nameHeld(table: string, { first, last }: Stretch): string {
	return `${table} ${first}..${last}`;
}

/** That an item was disclosed for a period, whatever the number of its registration. */
export function nameRegistered(obligation: string, period: string): string {
	return `${obligation} ${period}`;
}

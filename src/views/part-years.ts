import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { VillageTableName } from '../domain/tables/village-tables.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { nextPeriodKey, parsePeriod, periodsOverlap, type Period } from '../domain/time/period.ts';
import { isWaiting } from '../summary/status-counts.ts';
import type { VillageCalendar } from '../summary/village-calendar.ts';

/** What is missing of a year, so that nobody takes its sums for those of a whole one. */
export interface PartYear {
	/** The month that the year has come to, from 1, while it runs. */
	readonly through: number | undefined;
	/** Keys of the periods that should be disclosed by now, and of which nothing is here. */
	readonly undisclosed: readonly string[];
}

/** Whose summary says what was not disclosed. */
export interface CalendarSource {
	readonly summary: { readonly calendar: VillageCalendar };
}

/** The month that a year has come to; nothing once it is over. */
export function runningMonth(year: number, asOf: IsoDate): number | undefined {
	const runs = asOf.startsWith(`${year}-`) && !asOf.endsWith('-12-31');
	return runs ? Number(asOf.slice(5, 7)) : undefined;
}

/**
 * How far a register tells of a year.
 * @param held the periods of its rows
 */
export function partYear(
	year: number,
	{ table, held }: { readonly table: VillageTableName; readonly held: readonly Period[] },
	{ obligations }: VillageCalendar,
	{ register, asOf }: Pick<PortalContext, 'register' | 'asOf'>,
): PartYear {
	const waiting = obligations
		.filter(
			({ item, rhythm }) => rhythm === 'periodic' && register.catalogue.get(item)?.table === table,
		)
		.flatMap(({ entries, olderWaiting }) => [
			...olderWaiting.flatMap(({ first, to }) => periodsFrom(first.period, to)),
			...entries.flatMap(({ period, status }) =>
				isWaiting(status.kind) ? (parsePeriod(period) ?? []) : [],
			),
		]);
	return {
		through: runningMonth(year, asOf),
		undisclosed: waiting
			.filter((period) => period.year === year)
			.filter((period) => !held.some((each) => periodsOverlap(each, period)))
			.map(({ key }) => key),
	};
}

/** From the one key to the other. */
function periodsFrom(from: string, to: string): Period[] {
	const last = parsePeriod(to)?.last ?? '';
	const periods: Period[] = [];
	let next = parsePeriod(from);
	while (next && next.last <= last) {
		periods.push(next);
		next = next.kind === 'day' ? undefined : parsePeriod(nextPeriodKey(next));
	}
	return periods;
}

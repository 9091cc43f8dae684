import { affairs, type Affair } from '../../domain/obligations/affair.ts';
import { daysBetween, type IsoDate } from '../../domain/time/calendar-date.ts';
import { compareText } from '../../domain/order.ts';
import { monthKey, parsePeriod } from '../../domain/time/period.ts';
import { listCalendarMonths } from '../../summary/calendar-window.ts';
import type { TownshipSummary } from '../../summary/county-summary.ts';
import {
	addCounts,
	countStatuses,
	countMissing,
	countWaiting,
	type StatusCounts,
} from '../../summary/status-counts.ts';
import type { CalendarEntry } from '../../summary/village-calendar.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';

/** A village among others: how its disclosures of an affair, or of all three, stand month by month. */
export interface GridRow {
	readonly village: Pick<VillageSummary, 'id' | 'name' | 'ended'>;
	readonly township: Pick<TownshipSummary, 'id' | 'name'>;
	readonly counts: StatusCounts;
	/** How many are not there; and the days since the due dates of these and of those whose table is not, added up. */
	readonly missing: number;
	readonly missingDays: number;
	/** Registered as published, without the table. */
	readonly tableMissing: number;
	/** Registered as in time, and committed after the due date. */
	readonly dataLate: number;
	/** Waited for since before the months shown. */
	readonly olderWaiting: number;
	/** Whether anything is waited for, be it only its registration. */
	readonly waits: boolean;
	readonly newestOn: IsoDate | undefined;
	/** Days since the newest disclosure. */
	readonly age: number | undefined;
	/** What ends in each month; what ends later stands in the last. */
	readonly months: readonly GridMonth[];
}

export interface GridMonth {
	readonly counts: StatusCounts;
	/** Has the due date of any that returns by period come; where none is set, has its period ended? */
	readonly hasDue: boolean;
}

/**
 * The villages of some townships, those first of which most is missing: by the days since the due dates, added up;
 * then by how many are missing; then in the order of their ids.
 * @param affair all three when absent
 */
export function calendarGrid(
	townships: readonly TownshipSummary[],
	affair: Affair | undefined,
	asOf: IsoDate,
): GridRow[] {
	const months = listCalendarMonths(asOf);
	return townships
		.flatMap((township) =>
			township.villages.map((village) => gridRow(village, township, affair, months, asOf)),
		)
		.sort(
			(a, b) =>
				b.missingDays - a.missingDays ||
				b.missing +
					b.tableMissing +
					b.olderWaiting -
					(a.missing + a.tableMissing + a.olderWaiting) ||
				compareText(a.village.id, b.village.id),
		);
}

/** The counts of several villages together. */
export function gridCounts(rows: readonly GridRow[]): StatusCounts {
	return addCounts(rows.map(({ counts }) => counts));
}

/** A township's villages together. */
export interface TownshipCounts {
	readonly township: Pick<TownshipSummary, 'id' | 'name'>;
	readonly counts: StatusCounts;
	readonly villages: number;
}

/** The rows of a grid by township, in the order of the register; townships without villages are left out. */
export function countsByTownship(
	townships: readonly TownshipSummary[],
	rows: readonly GridRow[],
): TownshipCounts[] {
	return townships
		.filter(({ villages }) => villages.length > 0)
		.map((township) => {
			const own = rows.filter((row) => row.township.id === township.id);
			return { township, counts: gridCounts(own), villages: own.length };
		});
}

function gridRow(
	{ id, name, ended, calendar }: VillageSummary,
	township: TownshipSummary,
	affair: Affair | undefined,
	months: readonly string[],
	asOf: IsoDate,
): GridRow {
	const own = calendar.obligations.filter((each) => affair === undefined || each.affair === affair);
	const entries = own.flatMap((each) => each.entries);
	const byMonth = Map.groupBy(entries, ({ period }) => columnOf(period, months));
	const counts = countStatuses(entries.map(({ status }) => status.kind));
	const newestOn = (affair === undefined ? affairs : [affair])
		.flatMap((each) => calendar.newestOn[each] ?? [])
		.reduce<IsoDate | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
	const olderWaiting = own.reduce((sum, { older }) => sum + countWaiting(older), 0);
	return {
		village: { id, name, ...(ended && { ended }) },
		township: { id: township.id, name: township.name },
		counts,
		missing: countMissing(counts),
		missingDays: entries.reduce(
			(sum, { status }) =>
				status.kind === 'missing' || status.kind === 'table-missing'
					? sum + (status.days ?? 0)
					: sum,
			0,
		),
		tableMissing: counts['table-missing'] ?? 0,
		dataLate: counts['data-late'] ?? 0,
		olderWaiting,
		waits: countWaiting(counts) + olderWaiting > 0,
		newestOn,
		age: newestOn === undefined ? undefined : daysBetween(newestOn, asOf),
		months: months.map((_, column) => {
			const own = byMonth.get(column) ?? [];
			return {
				counts: countStatuses(own.map(({ status }) => status.kind)),
				hasDue: own.some((entry) => isDue(entry, asOf)),
			};
		}),
	};
}

/** What has no due date in its status, for nothing happened, does not tell; nor does an event, which nobody waits for. */
function isDue({ period, status }: CalendarEntry, asOf: IsoDate): boolean {
	if (status.kind === 'not-due' || status.kind === 'not-applicable') return false;
	if (parsePeriod(period)?.kind === 'day') return false;
	const due = 'due' in status ? status.due : undefined;
	return (due ?? parsePeriod(period)?.last ?? asOf) <= asOf;
}

/** The column of the month a period ends in; `undefined` for what has no period. */
function columnOf(period: string, months: readonly string[]): number | undefined {
	const last = parsePeriod(period)?.last;
	if (last === undefined) return undefined;
	const column = months.indexOf(monthKey(last));
	return column === -1 ? months.length - 1 : column;
}

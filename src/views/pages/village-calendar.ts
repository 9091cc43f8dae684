import { affairs, type Affair } from '../../domain/obligations/affair.ts';
import { addDays, daysBetween, type IsoDate } from '../../domain/time/calendar-date.ts';
import type { DataLate } from '../../domain/obligations/punctuality.ts';
import { compareText } from '../../domain/order.ts';
import { parsePeriod } from '../../domain/time/period.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import { villageTables } from '../../domain/tables/village-tables.ts';
import { nameLackingTable } from '../lacking-table.ts';
import { listCalendarMonths } from '../../summary/calendar-window.ts';
import { countStatuses, isWaiting, type StatusCounts } from '../../summary/status-counts.ts';
import type {
	CalendarEntry,
	ObligationCalendar,
	Rhythm,
	VillageCalendar,
} from '../../summary/village-calendar.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import { lineUpRepetitions, type RepetitionLine } from '../repetition-lines.ts';
import { headlinePath } from '../row-address.ts';
import { ledgerPath, tableRowPath } from '../paths.ts';

/** Something a village has not disclosed yet; `periods` more than one when they follow one another. */
export interface WaitedFor {
	readonly item: CatalogueItem;
	/** Period keys of the first and the last. */
	readonly from: string;
	readonly to: string;
	readonly periods: number;
	/** Of the first period. */
	readonly due?: IsoDate;
	readonly days?: number;
	/** From before the months shown in detail. */
	readonly isOlder: boolean;
	/** The ledger is here, but nobody registered when it was disclosed. */
	readonly path?: string;
	readonly unregistered: boolean;
	/** The title of the table that should hold it, where it is registered and the table does not. */
	readonly lacking?: string;
}

export interface CalendarCell {
	readonly months: number;
	/** Absent where nothing is expected. */
	readonly entry?: CalendarEntry;
	readonly path?: string;
}

export interface PeriodicRow {
	readonly item: CatalogueItem;
	/** How often, in this village: what follows its books follows their closing. */
	readonly frequency: CatalogueItem['frequency'];
	readonly cells: readonly CalendarCell[];
}

/** What is disclosed when something happens, or stands disclosed at all times. */
export interface EventRow {
	readonly item: CatalogueItem;
	readonly counts: StatusCounts;
	readonly newest: { readonly period: string; readonly path: string | undefined } | undefined;
}

export interface AffairCalendar {
	readonly affair: Affair;
	readonly periodic: readonly PeriodicRow[];
	readonly events: readonly EventRow[];
	readonly standing: readonly EventRow[];
	/** What members or specific persons may read in the village, but not here. */
	readonly restricted: readonly CatalogueItem[];
}

export interface ShortlyPosted {
	readonly item: CatalogueItem;
	readonly period: string;
	readonly path: string | undefined;
	readonly days: number;
	readonly required: number;
}

/** Registered as in time, and committed after the due date. */
export interface LateData {
	readonly item: CatalogueItem;
	readonly period: string;
	readonly path: string | undefined;
	readonly status: DataLate;
}

export interface VillageCalendarPage {
	/** Month keys, the last one still running. */
	readonly months: readonly string[];
	readonly counts: StatusCounts;
	/** The longest due first; what has no due date last. */
	readonly waiting: readonly WaitedFor[];
	readonly upcoming: readonly {
		readonly item: CatalogueItem;
		readonly period: string;
		readonly due: IsoDate;
	}[];
	readonly affairs: readonly AffairCalendar[];
	/** The latest first. */
	readonly dataLate: readonly LateData[];
	readonly shortlyPosted: readonly ShortlyPosted[];
	readonly repetitions: readonly RepetitionLine[];
}

const upcomingDays = 45;

/** Everything the calendar page of a village shows. */
export function villageCalendarPage(
	{ id, calendar, repetitions }: VillageSummary,
	{ register, asOf }: PortalContext,
): VillageCalendarPage {
	const months = listCalendarMonths(asOf);
	const itemOf = ({ item }: ObligationCalendar) => {
		const found = register.catalogue.get(item);
		if (!found) throw new RangeError(`No catalogue item ${item}`);
		return found;
	};
	const items = calendar.obligations.map((row) => ({ item: itemOf(row), row }));
	const entries = items.flatMap(({ item, row }) =>
		row.entries.map((entry) => ({ item, entry, path: entryPath(id, item, entry) })),
	);
	const until = addDays(asOf, upcomingDays);
	return {
		months,
		counts: calendarCounts(calendar),
		waiting: items.flatMap(({ item, row }) => waitedFor(id, item, row, asOf)).sort(longestDueFirst),
		upcoming: entries
			.flatMap(({ item, entry: { period, status } }) =>
				status.kind === 'not-due' && status.due !== undefined && status.due <= until
					? [{ item, period, due: status.due }]
					: [],
			)
			.sort((a, b) => compareText(a.due, b.due)),
		affairs: affairs.map((affair) => {
			const own = items.filter(({ row }) => row.affair === affair);
			const inRhythm = (rhythm: Rhythm) => own.filter(({ row }) => row.rhythm === rhythm);
			const eventRows = (rhythm: Rhythm) =>
				inRhythm(rhythm).map(({ item, row }) => eventRow(id, item, row));
			return {
				affair,
				periodic: inRhythm('periodic').map(({ item, row }) => ({
					item,
					frequency: frequencyOf(item, row),
					cells: cellsOf(id, item, row, months),
				})),
				events: eventRows('event'),
				standing: eventRows('standing'),
				restricted: [...register.catalogue.values()].filter(
					(item) => item.affair === affair && item.audience !== 'public' && isInForce(item, asOf),
				),
			};
		}),
		dataLate: entries
			.flatMap(({ item, entry: { period, status }, path }) =>
				status.kind === 'data-late' ? [{ item, period, path, status }] : [],
			)
			.sort((a, b) => b.status.days - a.status.days || compareText(a.item.id, b.item.id)),
		shortlyPosted: entries.flatMap(({ item, entry: { period, shortPosting }, path }) =>
			shortPosting ? [{ item, period, path, ...shortPosting }] : [],
		),
		repetitions: lineUpRepetitions(id, repetitions, register),
	};
}

/** How everything shown in detail stands. */
export function calendarCounts({ obligations }: VillageCalendar): StatusCounts {
	return countStatuses(
		obligations.flatMap(({ entries }) => entries.map(({ status }) => status.kind)),
	);
}

/** Where what fulfils an entry is read. */
export function entryPath(
	village: string,
	{ affair, table }: CatalogueItem,
	{ id, ledger, recorded }: CalendarEntry,
): string | undefined {
	if (id !== undefined) return headlinePath(village, { affair, id, ...(ledger && { ledger }) });
	const page = table && villageTables[table].page;
	if (recorded !== undefined) return page && tableRowPath(village, page, recorded);
	return ledger === undefined ? undefined : ledgerPath(village, ledger);
}

function isInForce({ effectiveFrom, effectiveTo }: CatalogueItem, day: IsoDate): boolean {
	return (
		(effectiveFrom === undefined || effectiveFrom <= day) &&
		(effectiveTo === undefined || day <= effectiveTo)
	);
}

function waitedFor(
	village: string,
	item: CatalogueItem,
	{ entries, olderWaiting }: ObligationCalendar,
	asOf: IsoDate,
): WaitedFor[] {
	const waited = (entry: CalendarEntry, to: string, periods: number, isOlder: boolean) => {
		const { status, period: from } = entry;
		const due = 'due' in status ? status.due : undefined;
		const path = entryPath(village, item, entry);
		return {
			item,
			from,
			to,
			periods,
			isOlder,
			...(due !== undefined && { due, days: daysBetween(due, asOf) }),
			...(path !== undefined && { path }),
			unregistered: status.kind === 'unregistered',
			...(status.kind === 'table-missing' && { lacking: nameLackingTable(status) }),
		};
	};
	return [
		...olderWaiting.map(({ first, to, count }) => waited(first, to, count, true)),
		...entries
			.filter(({ status }) => isWaiting(status.kind))
			.map((entry) => waited(entry, entry.period, 1, false)),
	];
}

function longestDueFirst(a: WaitedFor, b: WaitedFor): number {
	return (
		compareText(a.due ?? noDay, b.due ?? noDay) ||
		compareText(lastDay(a.from), lastDay(b.from)) ||
		compareText(a.item.id, b.item.id)
	);
}

/** After every day. */
const noDay = '9999-12-31';

function lastDay(period: string): IsoDate {
	return parsePeriod(period)?.last ?? noDay;
}

function frequencyOf(
	{ frequency }: CatalogueItem,
	{ entries }: ObligationCalendar,
): CatalogueItem['frequency'] {
	const kind = parsePeriod(entries.at(-1)?.period ?? '')?.kind;
	return kind === undefined || kind === 'day' ? frequency : kind;
}

/** One cell a month, wider where a period is longer; a period that reaches beyond the table is cut. */
function cellsOf(
	village: string,
	item: CatalogueItem,
	{ entries }: ObligationCalendar,
	months: readonly string[],
): CalendarCell[] {
	const cells: CalendarCell[] = [];
	let column = 0;
	const blanksTo = (end: number) => {
		for (; column < end; column += 1) cells.push({ months: 1 });
	};
	for (const entry of entries) {
		const period = parsePeriod(entry.period);
		if (!period) continue;
		const first = months.findIndex((month) => month >= period.first.slice(0, 7));
		const beyond = months.findIndex((month) => month > period.last.slice(0, 7));
		const end = beyond === -1 ? months.length : beyond;
		blanksTo(Math.max(first, column));
		if (end <= column) continue;
		const path = entryPath(village, item, entry);
		cells.push({ months: end - column, entry, ...(path !== undefined && { path }) });
		column = end;
	}
	blanksTo(months.length);
	return cells;
}

function eventRow(village: string, item: CatalogueItem, row: ObligationCalendar): EventRow {
	const newest = row.entries.findLast(({ status }) => !isWaiting(status.kind));
	return {
		item,
		counts: countStatuses(row.entries.map(({ status }) => status.kind)),
		newest: newest && { period: newest.period, path: entryPath(village, item, newest) },
	};
}

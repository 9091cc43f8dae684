import { affairs, type Affair } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { listCalendarMonths } from '../../summary/calendar-window.ts';
import type { CountySummary, TownshipSummary } from '../../summary/county-summary.ts';
import type { StatusCounts } from '../../summary/status-counts.ts';
import { findVillagesWithRepetitions, type VillageWithRepetitions } from '../repetition-lines.ts';
import {
	calendarGrid,
	countsByTownship,
	gridCounts,
	type GridRow,
	type TownshipCounts,
} from './calendar-grid.ts';

interface Calendar {
	/** A village each, the one first of which most is missing. */
	readonly rows: readonly GridRow[];
	/** Of all of them together. */
	readonly counts: StatusCounts;
	/** The columns, by their keys. */
	readonly months: readonly string[];
}

export interface CountyCalendar extends Calendar {
	/** The rows by township, in the order of the register. */
	readonly townships: readonly TownshipCounts[];
	/** The villages whose boards may only look alive; they are told on the page of all affairs. */
	readonly repetitive: readonly VillageWithRepetitions[] | undefined;
}

/** How the disclosures of all villages stand. @param affair all three when absent */
export function countyCalendar(
	{ townships }: Pick<CountySummary, 'townships'>,
	affair: Affair | undefined,
	{ asOf, register }: PortalContext,
): CountyCalendar {
	const rows = calendarGrid(townships, affair, asOf);
	return {
		rows,
		counts: gridCounts(rows),
		months: listCalendarMonths(asOf),
		townships: countsByTownship(townships, rows),
		repetitive: affair === undefined ? findVillagesWithRepetitions(townships, register) : undefined,
	};
}

export interface TownshipCalendar extends Calendar {
	/** The same of each affair by itself. */
	readonly affairs: readonly { readonly affair: Affair; readonly rows: readonly GridRow[] }[];
	readonly repetitive: readonly VillageWithRepetitions[];
}

/** How the disclosures of a township's villages stand. */
export function townshipCalendar(
	township: TownshipSummary,
	{ asOf, register }: PortalContext,
): TownshipCalendar {
	const rows = calendarGrid([township], undefined, asOf);
	return {
		rows,
		counts: gridCounts(rows),
		months: listCalendarMonths(asOf),
		affairs: affairs.map((affair) => ({ affair, rows: calendarGrid([township], affair, asOf) })),
		repetitive: findVillagesWithRepetitions([township], register),
	};
}

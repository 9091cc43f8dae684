import { countExpected, countMissing } from '../../summary/status-counts.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, linkedIf, note, type ShownColumn } from '../data-table.ts';
import type { TownshipCounts } from '../pages/calendar-grid.ts';
import type { EventRow } from '../pages/village-calendar.ts';
import { cataloguePath, townshipCalendarPath } from '../paths.ts';

/** What a village discloses when it happens, with the newest of each. */
export function eventColumns({ calendar: t, catalogue, format }: Texts): ShownColumn<EventRow>[] {
	return [
		{
			heading: t.item,
			rowHeading: true,
			cell: ({ item }) => [
				linked(item.item, `${cataloguePath}#${item.id}`),
				note(catalogue.frequencies[item.frequency]),
			],
		},
		{
			heading: t.eventCounts,
			cell: ({ counts }) => t.eventSummary(counts) || t.eventNone,
		},
		{
			heading: t.newest,
			cell: ({ newest }) => newest && linkedIf(format.period(newest.period), newest.path),
		},
	];
}

/** How the townships of a county keep to the calendar. */
export function townshipCountColumns({ calendar, county }: Texts): ShownColumn<TownshipCounts>[] {
	const t = calendar.grid;
	return [
		{
			heading: t.townshipHeading,
			rowHeading: true,
			cell: ({ township, villages }) => [
				linked(township.name, townshipCalendarPath(township.id)),
				note(county.villageCount(villages)),
			],
		},
		{ heading: t.expected, amount: true, cell: ({ counts }) => String(countExpected(counts)) },
		{ heading: t.onTime, amount: true, cell: ({ counts }) => String(counts['on-time'] ?? 0) },
		{ heading: t.late, amount: true, cell: ({ counts }) => String(counts.late ?? 0) },
		{
			heading: t.dataLate,
			amount: true,
			cell: ({ counts }) => String(counts['data-late'] ?? 0),
		},
		{
			heading: t.tableMissing,
			amount: true,
			cell: ({ counts }) => String(counts['table-missing'] ?? 0),
		},
		{ heading: t.waiting, amount: true, cell: ({ counts }) => String(countMissing(counts)) },
	];
}

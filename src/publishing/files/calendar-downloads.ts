import { affairs, affairTable } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { nameLackingTable } from '../../views/lacking-table.ts';
import { textsFor } from '../../texts/index.ts';
import { listCalendarMonths } from '../../summary/calendar-window.ts';
import { countExpected, countMissing, type StatusCounts } from '../../summary/status-counts.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { expectedItems, type ExpectedItem } from '../../views/expected-items.ts';
import { csvTable, type CsvColumn } from '../../views/data-table.ts';
import { calendarGrid, type GridRow } from '../../views/pages/calendar-grid.ts';
import { calendarCsvPath, calendarItemsCsvPath } from '../../views/paths.ts';
import { formatDownloadCsv } from './download-csv.ts';
import type { Publication } from '../publication.ts';
import { writeDownloads, type Download } from './downloads.ts';

/** The tables of the calendar pages as files, and the list of every expected disclosure. */
export function* listCalendarDownloads(
	{ townships }: CountySummary,
	context: PortalContext,
): Generator<Download> {
	const { calendar, site } = textsFor(context.portal.locales[0]);
	const columns = gridFileColumns(context);
	const file = (name: string, rows: readonly GridFileRow[]) => ({
		path: calendarCsvPath(name).slice(1),
		text: formatDownloadCsv(csvTable(columns, rows)),
	});
	const grid = (of: typeof townships, affair?: (typeof affairs)[number]) =>
		calendarGrid(of, affair, context.asOf).map((row) => ({
			row,
			affair: affair ? site.affair[affair] : calendar.grid.all,
		}));
	yield file('all', grid(townships));
	for (const affair of affairs) yield file(affairTable[affair], grid(townships, affair));
	for (const township of townships) {
		yield file(
			`township-${township.id}`,
			affairs.flatMap((affair) => grid([township], affair)),
		);
	}
	yield {
		path: calendarItemsCsvPath.slice(1),
		text: formatDownloadCsv(csvTable(itemFileColumns(context), [...expectedItems(townships)])),
	};
}

export const calendarFiles: Publication = {
	*addresses({ context }) {
		yield* [calendarCsvPath('all'), calendarItemsCsvPath];
		for (const affair of affairs) yield calendarCsvPath(affairTable[affair]);
		for (const id of context.register.townships.keys()) yield calendarCsvPath(`township-${id}`);
	},
	write: ({ county, context }, { writer }) =>
		writeDownloads(writer, listCalendarDownloads(county, context)),
};

/** A grid's rows, each with the word for its affair. */
interface GridFileRow {
	readonly row: GridRow;
	readonly affair: string;
}

function gridFileColumns({ portal, asOf }: PortalContext): CsvColumn<GridFileRow>[] {
	const { calendar, format } = textsFor(portal.locales[0]);
	const { csv } = calendar;
	return [
		{ heading: csv.village, cell: ({ row }) => row.village.id },
		{ heading: csv.villageName, cell: ({ row }) => row.village.name },
		{ heading: csv.township, cell: ({ row }) => row.township.name },
		{ heading: csv.affair, cell: ({ affair }) => affair },
		{ heading: csv.expected, cell: ({ row }) => String(countExpected(row.counts)) },
		counted(csv.onTime, 'on-time'),
		counted(csv.late, 'late'),
		counted(csv.dataLate, 'data-late'),
		counted(csv.published, 'published'),
		counted(csv.notApplicable, 'not-applicable'),
		counted(csv.tableMissing, 'table-missing'),
		counted(csv.unregistered, 'unregistered'),
		{ heading: csv.waiting, cell: ({ row }) => String(countMissing(row.counts)) },
		{ heading: csv.waitingDays, cell: ({ row }) => String(row.missingDays) },
		{ heading: csv.older, cell: ({ row }) => String(row.olderWaiting) },
		{ heading: csv.newest, cell: ({ row }) => row.newestOn ?? '' },
		...listCalendarMonths(asOf).map((month, index) => ({
			heading: format.period(month),
			cell: ({ row }: GridFileRow) => calendar.grid.month(row.months[index] ?? noMonth).join(' '),
		})),
		{ heading: csv.asOf, cell: () => asOf },
	];
}

const noMonth = { counts: {}, hasDue: false };

function counted(heading: string, status: keyof StatusCounts): CsvColumn<GridFileRow> {
	return { heading, cell: ({ row }) => String(row.counts[status] ?? 0) };
}

/** The list of every expected disclosure. */
function itemFileColumns({ portal, register, asOf }: PortalContext): CsvColumn<ExpectedItem>[] {
	const { calendar, site } = textsFor(portal.locales[0]);
	const { csv, status: words } = calendar;
	return [
		{ heading: csv.village, cell: ({ village }) => village },
		{ heading: csv.villageName, cell: ({ villageName }) => villageName },
		{ heading: csv.township, cell: ({ townshipName }) => townshipName },
		{ heading: csv.affair, cell: ({ affair }) => site.affair[affair] },
		{ heading: csv.item, cell: ({ item }) => item },
		{ heading: csv.itemName, cell: ({ item }) => register.catalogue.get(item)?.item ?? '' },
		{ heading: csv.period, cell: ({ entry }) => entry.period },
		{ heading: csv.due, cell: ({ due }) => due ?? '' },
		{ heading: csv.status, cell: ({ entry }) => words[entry.status.kind] },
		{
			heading: csv.days,
			cell: ({ entry: { status } }) => ('days' in status ? String(status.days ?? '') : ''),
		},
		{
			heading: csv.committedOn,
			cell: ({ entry: { status } }) => ('committedOn' in status ? (status.committedOn ?? '') : ''),
		},
		{ heading: csv.disclosure, cell: ({ entry }) => entry.id ?? entry.recorded ?? '' },
		{
			heading: csv.lacking,
			cell: ({ entry: { status } }) =>
				status.kind === 'table-missing' ? nameLackingTable(status) : '',
		},
		{
			heading: csv.postedDays,
			cell: ({ entry: { shortPosting } }) => (shortPosting ? String(shortPosting.days) : ''),
		},
		{ heading: csv.asOf, cell: () => asOf },
	];
}

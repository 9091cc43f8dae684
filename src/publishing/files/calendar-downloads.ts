import { affairs, affairTable } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { textsFor } from '../../texts/index.ts';
import { calendarMonths } from '../../summary/calendar-window.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { expectedItems, gridCells, gridColumns } from '../../views/calendar-csv.ts';
import { calendarGrid, type GridRow } from '../../views/pages/calendar-grid.ts';
import { calendarCsvPath, calendarItemsCsvPath } from '../../views/paths.ts';
import { formatDownloadCsv } from './download-csv.ts';
import type { Publication } from '../publication.ts';
import { writeDownloads, type Download } from './downloads.ts';

/** The tables of the calendar pages as files, and the list of every expected disclosure. */
export function* calendarDownloads(
	{ townships }: CountySummary,
	context: PortalContext,
): Generator<Download> {
	const { calendar, site } = textsFor(context.portal.locales[0]);
	const file = (name: string, rows: string[][]) => ({
		path: calendarCsvPath(name).slice(1),
		text: formatDownloadCsv([gridHeadings(context), ...rows]),
	});
	const grid = (of: typeof townships, affair?: (typeof affairs)[number]) =>
		calendarGrid(of, affair, context.asOf).map((row) =>
			gridLine(row, affair ? site.affair[affair] : calendar.grid.all, context),
		);
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
		text: formatDownloadCsv(itemLines(townships, context)),
	};
}

export const calendarFiles: Publication = {
	*addresses({ context }) {
		yield* [calendarCsvPath('all'), calendarItemsCsvPath];
		for (const affair of affairs) yield calendarCsvPath(affairTable[affair]);
		for (const id of context.register.townships.keys()) yield calendarCsvPath(`township-${id}`);
	},
	write: ({ county, context }, { out }) => writeDownloads(out, calendarDownloads(county, context)),
};

function gridHeadings({ portal, asOf }: PortalContext): string[] {
	const { calendar, format } = textsFor(portal.locales[0]);
	const { csv } = calendar;
	return [
		csv.village,
		csv.villageName,
		csv.township,
		csv.affair,
		...gridColumns.map((column) => csv[column]),
		...calendarMonths(asOf).map((month) => format.period(month)),
		csv.asOf,
	];
}

function gridLine(row: GridRow, affair: string, { portal, asOf }: PortalContext): string[] {
	const { calendar } = textsFor(portal.locales[0]);
	const cells = gridCells(row);
	return [
		row.village.id,
		row.village.name,
		row.township.name,
		affair,
		...gridColumns.map((column) => cells[column]),
		...row.months.map((counts) => calendar.grid.month(counts).join(' ')),
		asOf,
	];
}

function itemLines(
	townships: CountySummary['townships'],
	{ portal, register, asOf }: PortalContext,
): string[][] {
	const { calendar, site } = textsFor(portal.locales[0]);
	const { csv, status: words } = calendar;
	const headings = [
		csv.village,
		csv.villageName,
		csv.township,
		csv.affair,
		csv.item,
		csv.itemName,
		csv.period,
		csv.due,
		csv.status,
		csv.days,
		csv.disclosure,
		csv.postedDays,
		csv.asOf,
	];
	const lines = [...expectedItems(townships)].map(({ entry, ...expected }) => [
		expected.village,
		expected.villageName,
		expected.townshipName,
		site.affair[expected.affair],
		expected.item,
		register.catalogue.get(expected.item)?.item ?? '',
		entry.period,
		expected.due ?? '',
		words[entry.status.kind],
		'days' in entry.status ? String(entry.status.days ?? '') : '',
		entry.id ?? entry.recorded ?? '',
		entry.shortPosting ? String(entry.shortPosting.days) : '',
		asOf,
	]);
	return [headings, ...lines];
}

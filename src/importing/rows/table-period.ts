import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { monthKey, parsePeriod, type Period } from '../../domain/time/period.ts';
import { tableFile, type Place, type Table } from '../../domain/schema/table.ts';
import { compact } from '../cells/office-text.ts';
import type { TableLayout } from '../sheet/table-layout.ts';
import type { SortedRecord } from './sort-records.ts';

/** What the clerk named. */
export interface Named {
	readonly period?: Period | undefined;
	/** Of a table that has one file a batch. */
	readonly batch?: string | undefined;
}

export interface TablePeriod {
	/** What gives a date or period without a year its year: never one that was derived from dates. */
	readonly known: Period | undefined;
	readonly findings: readonly Finding[];
}

/**
 * The period the clerk named, or the only year in the title of a table. A title that names another year than the
 * clerk is refused: it is the wrong file or the wrong period.
 */
export function knownPeriod(
	{ period: named }: Named,
	sorted: readonly SortedRecord[],
	{ file, profile }: TableLayout,
): TablePeriod {
	if (profile.payments) return { known: named, findings: [] };
	const titles = sorted.filter(({ kind }) => kind === 'title');
	const years = titles.flatMap(({ record }) =>
		yearsIn(record.cells).map((year) => ({ year, line: record.line })),
	);
	const [first] = years;
	const onlyYear = first && years.every(({ year }) => year === first.year) ? first : undefined;
	const isOther = named && onlyYear && onlyYear.year !== named.year;
	if (!isOther) return { known: named ?? yearPeriod(onlyYear?.year), findings: [] };
	const values = { title: String(onlyYear.year), period: named.key };
	const place = { file, line: onlyYear.line };
	return { known: named, findings: [finding('period-other-year', place, values)] };
}

function yearPeriod(year: number | undefined): Period | undefined {
	return year === undefined ? undefined : parsePeriod(String(year));
}

function yearsIn(cells: readonly string[]): number[] {
	return cells.flatMap((cell) =>
		[...compact(cell).matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].map(([, year]) => Number(year)),
	);
}

/** Has the table a folder of files, each with a name of its own? */
export function isOneOfMany(table: Table): boolean {
	return tableFile(table, 'a') !== tableFile(table, 'b');
}

/** What a table's file is named after, if there are several; refused where neither clerk nor title says it. */
export function nameTable(
	{ batch }: Named,
	known: Period | undefined,
	{ file, line, profile: { table } }: TableLayout,
): { readonly name: string | undefined; readonly findings: readonly Finding[] } {
	if (!isOneOfMany(table)) return { name: undefined, findings: [] };
	const name = table.scope === 'year' || table.scope === 'period' ? known?.key : batch;
	const absent = finding('period-absent', { file, line }, { table: table.title });
	return { name, findings: name === undefined ? [absent] : [] };
}

/** A date of a row and where it stands. */
export interface RowDate {
	readonly date: IsoDate;
	readonly place: Place;
}

/** The period the clerk named, which every date must lie in; else the one month of all dates. */
export function periodOfDates(
	named: Period | undefined,
	dated: readonly RowDate[],
): { readonly period: Period | undefined; readonly findings: readonly Finding[] } {
	if (named) {
		const { key, first, last } = named;
		const outside = dated.filter(({ date }) => date < first || date > last);
		const findings = outside.map(({ place }) =>
			finding('date-outside-period', place, { period: key, first, last }),
		);
		return { period: named, findings };
	}
	const month = dated[0] && monthKey(dated[0].date);
	const other = dated.find(({ date }) => monthKey(date) !== month);
	if (month === undefined) return { period: undefined, findings: [] };
	if (!other) return { period: parsePeriod(month), findings: [] };
	const values = { first: month, other: monthKey(other.date) };
	return { period: undefined, findings: [finding('period-unclear', other.place, values)] };
}

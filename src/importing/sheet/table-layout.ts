import type { Bilingual } from '../../domain/bilingual.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Column, Table } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { namesOtherMoney, readHeadingUnit, type AmountUnit } from '../cells/amount-unit.ts';
import { checkAmountColumns } from './amount-columns.ts';
import type { Header } from './find-header.ts';
import { isAmount, listTableHeadings, stripHeading } from './table-headings.ts';
import { profileOf, type TableProfile } from './table-profile.ts';

/** A column that the importer knows, where the office's table has it. */
export interface TableColumn {
	readonly field: string;
	readonly column: Column;
	/** As the file has it. */
	readonly heading: string;
	/** Which cell of a record, from 0. */
	readonly index: number;
	/** The unit that the heading declares. */
	readonly unit: AmountUnit | undefined;
	/** Does the heading say that the column is in money other than yuan? */
	readonly otherMoney: boolean;
}

/** A column that is not in the table, and the one that its name resembles, if any. */
export interface LeftOutColumn {
	readonly heading: string;
	readonly nearest: string;
}

/** Which column of an office's table stands where. */
export interface TableLayout {
	readonly file: string;
	readonly line: number;
	readonly profile: TableProfile;
	/** Trimmed; cells behind the last heading have none. */
	readonly headings: readonly string[];
	/** In the order of the file: those of the table, and those that only offices have. */
	readonly columns: readonly TableColumn[];
	/** In the order of the file. */
	readonly leftOut: readonly LeftOutColumn[];
	/** The columns of year, month and day, and the field that they make up together. */
	readonly dateParts: DateParts | undefined;
	/** Which cell holds the number of the row, which says nothing. */
	readonly serial: number | undefined;
	column(field: string): TableColumn | undefined;
	/** The trimmed cell of a field; empty when there is no such column. */
	cell(record: CsvRecord, field: string): string;
}

export interface DateParts {
	readonly field: string;
	readonly column: Column;
	readonly heading: string;
	/** Of all dates, when the header row says it over the columns 月 and 日. */
	readonly allYear: string | undefined;
	readonly year: number | undefined;
	readonly month: number;
	readonly day: number;
}

export interface LayoutRead {
	readonly layout: TableLayout;
	readonly findings: readonly Finding[];
	/** False when the rows could not be read: a column is missing, or it is not certain which one it is. */
	readonly usable: boolean;
}

/**
 * Matches the headings of an office's table to the declaration, and says which are missing or not certain.
 * @param categoryMayBeMissing the summaries will settle it
 */
export function readLayout(
	table: Table,
	header: Header,
	file: string,
	categoryMayBeMissing = false,
): LayoutRead {
	const { line, headings } = header;
	const profile = profileOf(table);
	const { columns, unknown, findings: repeated } = knownColumns(table, header, file);
	const byField = new Map(columns.map((column) => [column.field, column]));
	const dateParts = datePartsOf(table, byField, header);
	const missing = Object.entries(table.columns).filter(
		([field]) => !byField.has(field) && field !== dateParts?.field,
	);
	const {
		leftOut,
		misnamed,
		findings: misspelt,
	} = unknownColumns(unknown, missing, profile, {
		file,
		line,
	});
	const absent = missing.flatMap(([, column]) => {
		const { heading, required, type } = column;
		const isCategory = profile.payments && type.kind === 'category';
		if (!required || misnamed.has(column) || (isCategory && categoryMayBeMissing)) return [];
		const values = { heading, ...(isCategory && { otherwise }) };
		return [finding('column-missing', { file, line, column: heading }, values)];
	});
	const layout: TableLayout = {
		...{ file, line, profile, headings, columns, leftOut, dateParts },
		serial: byField.get('office:serial')?.index,
		column: (field) => byField.get(field),
		cell: (record, field) => readCell(record, byField.get(field)?.index ?? -1),
	};
	const unclear = [...absent, ...checkAmountColumns(layout)];
	return {
		layout,
		findings: [...repeated, ...misspelt, ...unclear],
		usable: repeated.length === 0 && unclear.length === 0 && misnamed.size === 0,
	};
}

interface UnknownColumn {
	readonly heading: string;
	readonly index: number;
}

function knownColumns(table: Table, { line, headings }: Header, file: string) {
	const known = listTableHeadings(table);
	const found = new Map<string, TableColumn>();
	const unknown: UnknownColumn[] = [];
	const findings: Finding[] = [];
	for (const [index, heading] of headings.entries()) {
		if (heading === '') continue;
		const field = known.fieldOf(heading);
		const column = field === undefined ? undefined : known.columns[field];
		const first = field === undefined ? undefined : found.get(field);
		if (first) {
			const place = { file, line, column: heading, position: index, cell: heading };
			findings.push(finding('heading-repeated', place, { heading: first.heading }));
		} else if (field !== undefined && column) {
			const unit = isAmount(column) ? readHeadingUnit(heading) : undefined;
			const otherMoney = isAmount(column) && namesOtherMoney(heading);
			found.set(field, { field, column, heading, index, unit, otherMoney });
		} else unknown.push({ heading, index });
	}
	return { columns: [...found.values()], unknown, findings };
}

type Missing = readonly (readonly [string, Column])[];

/** What is not known is left out, unless it is a column of the table that is misspelt. Among payments nothing is left out unseen. */
function unknownColumns(
	unknown: readonly UnknownColumn[],
	missing: Missing,
	{ payments }: TableProfile,
	place: { readonly file: string; readonly line: number },
) {
	const leftOut: LeftOutColumn[] = [];
	const misnamed = new Set<Column>();
	const findings: Finding[] = [];
	for (const { heading, index } of unknown) {
		const meant = nearestColumn(heading, missing);
		const isMeant = meant && (meant.column.required || !meant.contained);
		const nearest = meant?.column.heading ?? '';
		if (payments || isMeant) {
			const at = { ...place, column: heading, position: index, cell: heading };
			findings.push(finding('heading-unknown', at, { nearest }));
		} else leftOut.push({ heading, nearest });
		if (isMeant) misnamed.add(meant.column);
	}
	return { leftOut, misnamed, findings };
}

/**
 * The declared column that an unknown heading may mean. One whose name holds the other's (附件 in 附件张数) is
 * another column as often as not; one that is misspelt is not.
 */
function nearestColumn(heading: string, missing: Missing) {
	const names = new Map(
		missing.flatMap(([, column]) =>
			[column.heading, ...column.aliases].map((name) => [stripHeading(name), column] as const),
		),
	);
	const written = stripHeading(heading);
	const name = findNearest(written, names.keys());
	const column = names.get(name);
	return column && { column, contained: written.includes(name) || name.includes(written) };
}

/** 年, 月 and 日 in columns of their own stand for the only required date that has no column. */
function datePartsOf(
	table: Table,
	found: ReadonlyMap<string, TableColumn>,
	{ headings, year: allYear }: Header,
): DateParts | undefined {
	const [year, month, day] = ['year', 'month', 'day'].map(
		(part) => found.get(`office:${part}`)?.index,
	);
	const dates = Object.entries(table.columns).filter(
		([field, { type, required }]) => type.kind === 'date' && required && !found.has(field),
	);
	const [only] = dates;
	if (!only || dates.length > 1 || month === undefined || day === undefined) return undefined;
	const [field, column] = only;
	return { field, column, heading: headings[day] ?? '', allYear, year, month, day };
}

/** The trimmed cell of a column; empty when the record is too short. */
export function readCell(record: CsvRecord, index: number): string {
	return (record.cells[index] ?? '').trim();
}

const otherwise: Bilingual = {
	zh: '⟦categories⟧',
	en: ' ⟦categories⟧',
};

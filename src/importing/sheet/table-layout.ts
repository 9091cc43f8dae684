import type { Bilingual } from '../../domain/bilingual.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Column, Table } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { namesOtherMoney, readHeadingUnit, type AmountUnit } from '../cells/amount-unit.ts';
import type { MatchedColumns } from '../columns/column-match.ts';
import { reportUnclearColumns } from '../columns/report-columns.ts';
import type { Header } from './find-header.ts';
import { isAmount, listTableHeadings } from './table-headings.ts';
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

/** Which column of an office's table stands where. */
export interface TableLayout {
	readonly file: string;
	readonly line: number;
	readonly profile: TableProfile;
	/** Trimmed; cells behind the last heading have none. */
	readonly headings: readonly string[];
	/** In the order of the file: those of the table, and those that only offices have. */
	readonly columns: readonly TableColumn[];
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
	/** Headings that columns which are asked may stand for: one of them may be what is missing. */
	readonly asked: readonly string[];
}

/**
 * Says which column of an office's table stands where, as its headings were matched, and which are missing or not
 * certain.
 * @param categoryMayBeMissing the summaries will settle it
 */
export function readLayout(
	table: Table,
	{ header, columns: matched }: { readonly header: Header; readonly columns: MatchedColumns },
	file: string,
	categoryMayBeMissing = false,
): LayoutRead {
	const { line, headings } = header;
	const profile = profileOf(table);
	const { columns, findings: repeated } = readColumns(table, matched, { file, line });
	const byField = new Map(columns.map((column) => [column.field, column]));
	const dateParts = datePartsOf(table, byField, header);
	const unclear = reportUnclearColumns(matched.columns, { file, line });
	const asked = matched.columns.flatMap(({ how, choices }) => (how === 'asked' ? choices : []));
	const absent = Object.entries(table.columns).flatMap(([field, { heading, required, type }]) => {
		const isThere = byField.has(field) || field === dateParts?.field;
		const isCategory = profile.payments && type.kind === 'category';
		// What is asked may be what is missing.
		if (!required || isThere || asked.includes(heading)) return [];
		if (isCategory && categoryMayBeMissing) return [];
		const values = { heading, ...(isCategory && { otherwise }) };
		return [finding('column-missing', { file, line, column: heading }, values)];
	});
	const layout: TableLayout = {
		...{ file, line, profile, headings, columns, dateParts },
		serial: byField.get('office:serial')?.index,
		column: (field) => byField.get(field),
		cell: (record, field) => readCell(record, byField.get(field)?.index ?? -1),
	};
	return { layout, findings: [...repeated, ...unclear, ...absent], asked };
}

function readColumns(
	table: Table,
	matched: MatchedColumns,
	place: { readonly file: string; readonly line: number },
) {
	const { columns } = listTableHeadings(table);
	const found = new Map<string, TableColumn>();
	const findings: Finding[] = [];
	for (const { heading, index } of matched.columns) {
		const field = matched.fieldAt(index);
		const column = field === undefined ? undefined : columns[field];
		if (field === undefined || !column) continue;
		const first = found.get(field);
		if (first) {
			const at = { ...place, column: heading, position: index, cell: heading };
			findings.push(finding('heading-repeated', at, { heading: first.heading }));
		} else {
			const unit = isAmount(column) ? readHeadingUnit(heading) : undefined;
			const otherMoney = isAmount(column) && namesOtherMoney(heading);
			found.set(field, { field, column, heading, index, unit, otherMoney });
		}
	}
	return { columns: [...found.values()], findings };
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

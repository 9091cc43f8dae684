import { finding, type Finding } from '../../domain/findings/findings.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Column, Table } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { namesOtherMoney, readHeadingUnit, type AmountUnit } from '../cells/amount-unit.ts';
import type { Header } from './find-header.ts';
import {
	stripHeading,
	isAmount,
	matchTableField,
	listTableHeadings,
} from './import-table-headings.ts';

/** A declared column, where the office's table has it. */
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
	/** Trimmed; cells behind the last heading have none. */
	readonly headings: readonly string[];
	/** In the order of the file. */
	readonly columns: readonly TableColumn[];
	readonly leftOut: readonly LeftOutColumn[];
	/** The columns of year, month and day, and the field that they make up together. */
	readonly dateParts: DateParts | undefined;
	/** The column of row numbers, which say nothing. */
	readonly serial: number | undefined;
}

export interface DateParts {
	readonly field: string;
	readonly column: Column;
	readonly heading: string;
	readonly year: number | undefined;
	readonly month: number;
	readonly day: number;
}

export interface TableLayoutRead {
	readonly layout: TableLayout;
	readonly findings: readonly Finding[];
}

/** Matches the headings of an office's table to the declaration, and says which are missing or not certain. */
export function readTableLayout(table: Table, header: Header, file: string): TableLayoutRead {
	const { line, headings } = header;
	const known = listTableHeadings(table);
	const findings: Finding[] = [];
	const found = new Map<string, TableColumn>();
	const officeOnly = new Map<string, number>();
	const unknown: { readonly heading: string; readonly index: number }[] = [];
	for (const [index, heading] of headings.entries()) {
		if (heading === '') continue;
		const field = known.fieldOf(heading);
		const column = field === undefined ? undefined : table.columns[field];
		const first = field === undefined ? undefined : found.get(field);
		if (first) {
			const place = { file, line, column: heading, position: index, cell: heading };
			findings.push(finding('heading-repeated', place, { heading: first.heading }));
		} else if (field !== undefined && column) {
			const unit = isAmount(column) ? readHeadingUnit(heading) : undefined;
			const otherMoney = isAmount(column) && namesOtherMoney(heading);
			found.set(field, { field, column, heading, index, unit, otherMoney });
		} else if (field !== undefined) officeOnly.set(field, index);
		else unknown.push({ heading, index });
	}
	const dateParts = datePartsOf(table, found, officeOnly, headings);
	const missing = Object.entries(table.columns).filter(
		([field]) => !found.has(field) && field !== dateParts?.field,
	);
	const leftOut: LeftOutColumn[] = [];
	const misnamed = new Set<Column>();
	for (const { heading, index } of unknown) {
		const meant = nearestColumn(heading, missing);
		const isMeant = meant && (meant.column.required || !meant.contained);
		if (isMeant) {
			const place = { file, line, column: heading, position: index, cell: heading };
			findings.push(finding('heading-unknown', place, { nearest: meant.column.heading }));
			misnamed.add(meant.column);
		} else leftOut.push({ heading, nearest: meant?.column.heading ?? '' });
	}
	for (const [, column] of missing) {
		const { heading } = column;
		if (!column.required || misnamed.has(column)) continue;
		findings.push(finding('column-missing', { file, line, column: heading }, { heading }));
	}
	const columns = [...found.values()].sort((a, b) => a.index - b.index);
	const serial = officeOnly.get(matchTableField('serial'));
	return { layout: { file, line, headings, columns, leftOut, dateParts, serial }, findings };
}

/**
 * The declared column that an unknown heading may mean. One whose name holds the other's (附件 in 附件张数) is
 * another column as often as not; one that is misspelt is not.
 */
function nearestColumn(heading: string, missing: readonly (readonly [string, Column])[]) {
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
	officeOnly: ReadonlyMap<string, number>,
	headings: readonly string[],
): DateParts | undefined {
	const [month, day] = [
		officeOnly.get(matchTableField('month')),
		officeOnly.get(matchTableField('day')),
	];
	const dates = Object.entries(table.columns).filter(
		([field, { type, required }]) => type.kind === 'date' && required && !found.has(field),
	);
	const [only] = dates;
	if (!only || dates.length > 1 || month === undefined || day === undefined) return undefined;
	const [field, column] = only;
	const year = officeOnly.get(matchTableField('year'));
	return { field, column, heading: headings[day] ?? '', year, month, day };
}

/** The trimmed cell of a column; empty when the record is too short. */
export function readCell(record: CsvRecord, index: number): string {
	return (record.cells[index] ?? '').trim();
}

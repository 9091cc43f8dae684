import { compareFindings, finding, type Finding } from '../domain/findings/findings.ts';
import type { Period } from '../domain/time/period.ts';
import type { Table } from '../domain/schema/table.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import { findHeader } from './sheet/find-header.ts';
import { isAmount, isNumber, listTableHeadings } from './sheet/import-table-headings.ts';
import { readTableLayout, type TableColumn } from './sheet/import-table-layout.ts';
import { isOneOfMany, decideTablePeriod } from './rows/import-table-period.ts';
import { readTableRow, type TableRowRead } from './rows/import-table-row.ts';
import { sortTableRecords, type TableRecord, type TableRowKind } from './rows/import-table-rows.ts';
import { checkTitles, titlesOf, type Register } from './rows/title-statement.ts';
import { readBack, readStrict } from './import-table-strict.ts';
import { checkTotals, sumOf, type CountedRecord } from './totals/import-table-totals.ts';
import {
	countRewritten,
	type DroppedRecord,
	type Imported,
	type ImportOutcome,
} from './imported.ts';
import { maskPersonalData, maskFinding } from '../domain/personal-data/index.ts';
import { readTableUnit } from './sheet/table-unit.ts';

export interface TableImportOptions {
	/** How messages name the file. */
	readonly file: string;
	/** The period the clerk named. */
	readonly period?: Period | undefined;
	/** The batch the clerk named, of a table that has one file a batch. */
	readonly batch?: string | undefined;
	/** Take the first suggestion for each category that is missing or unknown. */
	readonly acceptSuggestions?: boolean | undefined;
	/** Whose tables there are; without it no title is held against the village. */
	readonly register?: Register | undefined;
	/** The sheet that the program chose from a workbook. */
	readonly sheetName?: string | undefined;
	/** The records to the letter, where the file is as the program itself writes it: see `isAsWritten`. */
	readonly written?: readonly CsvRecord[] | undefined;
}

/** An office's table of any kind but the ledger, in the strict form. */
export type TableImport = Imported & {
	readonly dropped: readonly DroppedRecord<Exclude<TableRowKind, 'entry'>>[];
};

/** Turns an office's table, split into records, into the strict table of `data/`, or says why it cannot. */
export function importTable(
	records: readonly CsvRecord[],
	table: Table,
	options: TableImportOptions,
): ImportOutcome<TableImport> {
	const strict = options.written ? strictImport(options.written, table, options) : undefined;
	return strict ?? officeImport(records, table, options);
}

/** A table that is strict already goes through unchanged, to the byte. */
function strictImport(
	records: readonly CsvRecord[],
	table: Table,
	{ file, period, batch }: TableImportOptions,
): ImportOutcome<TableImport> | undefined {
	const name = isOneOfMany(table) ? (batch ?? period?.key) : undefined;
	if (isOneOfMany(table) && name === undefined) return undefined;
	const strict = readStrict(table, file, records);
	if (!strict || strict.rows.length === 0) return undefined;
	const sums = Object.entries(table.columns).flatMap(([field, column]) => {
		const heading = strict.cells[0]?.includes(column.heading) && column.heading;
		if (!heading || !isNumber(column) || column.type.kind === 'count') return [];
		const values = strict.rows.map((row) => (row as Record<string, unknown>)[field] ?? 0);
		const sum = (values as number[]).reduce((total, value) => total + value, 0);
		if (!Number.isSafeInteger(sum)) return [];
		return [{ heading, sum: column.type.write(sum), isAmount: isAmount(column) }];
	});
	const imported: TableImport = {
		table,
		name,
		cells: strict.cells,
		unit: '元',
		sums,
		dropped: [],
		leftOut: [],
		resembling: [],
		renamed: [],
		accepted: [],
	};
	return { imported, findings: [] };
}

function officeImport(
	records: readonly CsvRecord[],
	table: Table,
	{
		file,
		period: named,
		batch,
		acceptSuggestions = false,
		register,
		sheetName,
	}: TableImportOptions,
): ImportOutcome<TableImport> {
	const known = listTableHeadings(table);
	const header = findHeader(records, known);
	if (!header) {
		const required = Object.values(table.columns).filter((column) => column.required);
		const headings = required.map(({ heading }) => heading).join('、');
		return refused([finding('header-missing', { file }, { headings })]);
	}
	const { layout, findings: headingFindings } = readTableLayout(table, header, file);
	if (headingFindings.length > 0) return refused(headingFindings);

	const { sorted, findings: recordFindings } = sortTableRecords(records, header, layout, known);
	const { unit, findings: unitFindings } = readTableUnit(sorted, layout, sheetName);
	const titles = titlesOf(
		sorted.filter(({ kind }) => kind === 'title').map(({ record }) => record),
		sheetName,
	);
	const titleFindings = checkTitles(titles, { file, table, period: undefined, register });
	const {
		known: period,
		name,
		findings: periodFindings,
	} = decideTablePeriod(table, { named, batch }, sorted, layout);
	const context = { period, unit, acceptSuggestions };
	const rows: TableRowRead[] = [];
	const counted: CountedRecord[] = [];
	for (const record of sorted) {
		if (record.kind !== 'entry' && record.kind !== 'total') continue;
		const row = readTableRow(record, layout, context);
		counted.push({ ...record, numbers: row.numbers, values: row.values });
		rows.push(row);
	}
	const findings = [
		...headingFindings,
		...recordFindings,
		...unitFindings,
		...periodFindings,
		...titleFindings,
		...rows.flatMap((row) => row.findings),
		...checkTotals(counted, layout),
	];
	if (findings.length > 0) return refused(findings);
	const entries = rows.filter(({ kind }) => kind === 'entry');
	if (entries.length === 0) return refused([finding('rows-absent', { file })]);

	const cells = strictCells(table, entries);
	const lines = [layout.line, ...entries.map(({ line }) => line)];
	const back = readBack(
		table,
		file,
		cells.map((row, at) => ({ line: lines[at] ?? layout.line, cells: row })),
	);
	if (back.findings.length > 0) return refused(back.findings);
	const imported: TableImport = {
		table,
		name,
		cells,
		unit: layout.columns.find((column) => column.unit)?.unit ?? unit ?? '元',
		sums: sumsOf(layout.columns, counted),
		dropped: sorted.flatMap(droppedRecord),
		leftOut: layout.leftOut.map(({ heading }) => heading),
		resembling: layout.leftOut.filter(({ nearest }) => nearest !== ''),
		renamed: countRewritten(entries.flatMap((row) => row.renamed)),
		accepted: entries.flatMap((row) => row.accepted),
	};
	return { imported, findings: [] };
}

function refused(findings: readonly Finding[]): ImportOutcome<TableImport> {
	return {
		imported: undefined,
		findings: findings.map(maskFinding).sort(compareFindings),
	};
}

/** The required columns, and of the others those that say something. */
function strictCells(table: Table, rows: readonly TableRowRead[]): string[][] {
	const columns = Object.entries(table.columns).filter(
		([field, { required }]) => required || rows.some(({ values }) => values[field] !== undefined),
	);
	return [
		columns.map(([, { heading }]) => heading),
		...rows.map(({ values }) =>
			columns.map(([field, { type }]) => {
				const value = values[field];
				return value === undefined ? '' : type.write(value);
			}),
		),
	];
}

function sumsOf(
	columns: readonly TableColumn[],
	counted: readonly CountedRecord[],
): TableImport['sums'] {
	return columns.flatMap((own) => {
		const { column } = own;
		if (!isNumber(column) || column.type.kind === 'count') return [];
		const sum = sumOf(counted, own);
		if (sum === undefined) return [];
		return [{ heading: column.heading, sum: column.type.write(sum), isAmount: isAmount(column) }];
	});
}

function droppedRecord({ kind, record }: TableRecord): TableImport['dropped'] {
	if (kind === 'entry') return [];
	const words = record.cells.map((cell) => cell.trim()).filter(Boolean);
	return [{ line: record.line, kind, text: maskPersonalData(words.join(' ')) }];
}

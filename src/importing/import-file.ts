import { compareFindings, finding, type Finding } from '../domain/findings/findings.ts';
import { maskFinding, maskPersonalData } from '../domain/personal-data/index.ts';
import type { Period } from '../domain/time/period.ts';
import type { Table } from '../domain/schema/table.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import {
	countRewritten,
	type DroppedRecord,
	type Imported,
	type ImportOutcome,
} from './imported.ts';
import { importStrict } from './import-strict.ts';
import { readRows } from './rows/read-rows.ts';
import { settleSides } from './rows/settle-sides.ts';
import { sortRecords, type SortedRecord } from './rows/sort-records.ts';
import { knownPeriod, nameTable, periodOfDates } from './rows/table-period.ts';
import { checkTitles, titlesOf, type Register } from './rows/title-statement.ts';
import { listUnknownCategories, reportUnknownCategory } from './cells/unknown-category.ts';
import type { PastEntry } from './cells/past-categories.ts';
import { matchColumns, type ColumnNames } from './columns/column-match.ts';
import { columnsOfOffices, headingsOf } from './columns/matching-table.ts';
import { findHeader } from './sheet/find-header.ts';
import { readLayout, type TableLayout } from './sheet/table-layout.ts';
import { profileOf } from './sheet/table-profile.ts';
import { splitTablesBeside } from './sheet/tables-beside.ts';
import { readTableUnit } from './sheet/table-unit.ts';
import { readBack, writeStrict } from './strict-table.ts';
import { checkBalances } from './totals/check-balances.ts';
import { checkTotals, sumUp } from './totals/check-totals.ts';
import { formatSums } from './totals/format-sums.ts';

export interface ImportOptions {
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
	/** By heading of the file, the heading of the table's column: what the office said goes before all else. */
	readonly columnNames?: ColumnNames | undefined;
	/** By the office's word, the standard category that it confirmed. */
	readonly categoryNames?: Readonly<Record<string, string>> | undefined;
	/** Payments of the village's own past, oldest first. */
	readonly pastEntries?: readonly PastEntry[] | undefined;
}

/** Turns an office's table, split into records, into the strict table of `data/`, or says why it cannot. */
export function importRecords(
	records: readonly CsvRecord[],
	table: Table,
	options: ImportOptions,
): ImportOutcome {
	const strict = options.written && importStrict(options.written, table, options);
	return strict
		? { ...nothingAsked, imported: strict, findings: [] }
		: importOffice(records, table, options);
}

function importOffice(
	whole: readonly CsvRecord[],
	table: Table,
	options: ImportOptions,
): ImportOutcome {
	const { file, acceptSuggestions = false, register, sheetName } = options;
	const known = headingsOf(table, options.columnNames);
	const found = findHeader(whole, known);
	if (!found) return refused([headerMissing(table, file)], nothingAsked);
	const split = profileOf(table).payments && splitTablesBeside(whole, found, known);
	const { records, header } = split ?? { records: whole, header: found };
	const body = records.slice(header.bodyFrom);
	const matched = matchColumns(header.headings, body, columnsOfOffices(table), options.columnNames);
	const { columns } = matched;
	const read = readLayout(table, { header, columns: matched }, file, acceptSuggestions);
	const above = records.slice(0, header.bodyFrom - header.records.length);
	const { layout, findings: sideFindings, ofTitle } = settleSides(read, above, body);
	const headingFindings = [...read.findings, ...sideFindings];
	if (headingFindings.length > 0) return refused(headingFindings, { ...nothingAsked, columns });

	const { sorted, findings: recordFindings } = sortRecords(records, header, layout);
	const { unit, findings: unitFindings } = readTableUnit(sorted, layout, sheetName);
	const { known: inYear, findings: yearFindings } = knownPeriod(options, sorted, layout);
	const rows = readRows(sorted, layout, {
		...{ period: inYear, unit, ofTitle },
		// Of debit and credit the categories are a proof: none may be made up from the side.
		acceptSuggestions: acceptSuggestions && layout === read.layout,
		...{ past: options.pastEntries, categoryNames: options.categoryNames },
	});
	const unknownCategories = listUnknownCategories(rows.flatMap((row) => row.unknown));
	const dated = rows.flatMap((row) => row.dated ?? []);
	const { period, findings: periodFindings } = layout.profile.payments
		? periodOfDates(options.period, dated)
		: { period: undefined, findings: [] };
	const { name, findings: nameFindings } = nameTable(options, period ?? inYear, layout);
	const titles = titlesOf(
		sorted.filter(({ kind }) => kind === 'title').map(({ record }) => record),
		sheetName,
	);
	const { findings: balanceFindings, ...balances } = checkBalances(rows, layout);
	const findings = [
		...recordFindings,
		...unitFindings,
		...yearFindings,
		...rows.flatMap((row) => row.findings),
		...unknownCategories.map(reportUnknownCategory),
		...periodFindings,
		...checkTitles(titles, { file, table, period, register }),
		...checkTotals(rows, layout),
		...balanceFindings,
	];
	const entries = rows.filter(({ kind }) => kind === 'entry');
	if (!layout.profile.payments) findings.push(...nameFindings);
	if (findings.length === 0 && entries.length === 0) {
		findings.push(finding('rows-absent', { file }));
	}
	if (findings.length > 0) return refused(findings, { columns, unknownCategories });

	const cells = writeStrict(layout.profile, entries);
	const lines = [layout.line, ...entries.map(({ record }) => record.line)];
	const back = readBack(
		table,
		file,
		cells.map((row, at) => ({ line: lines[at] ?? layout.line, cells: row })),
		name,
	);
	if (back.findings.length > 0) return refused(back.findings, { ...nothingAsked, columns });
	const imported: Imported = {
		...{ table, name, period, cells, rows: back.rows },
		unit: layout.columns.find((column) => column.unit)?.unit ?? unit ?? '元',
		sums: formatSums(layout.profile, sumUp(entries), layout.columns),
		...balances,
		dropped: sorted.flatMap(droppedRecord),
		leftOut: leftOutHeadings(layout),
		renamed: countRewritten(
			entries.flatMap((row) => row.renamed),
			layout.headings,
		),
		accepted: entries.flatMap((row) => row.accepted),
	};
	return { ...nothingAsked, columns, imported, findings: [] };
}

type Asked = Pick<ImportOutcome, 'columns' | 'unknownCategories'>;

const nothingAsked: Asked = { columns: [], unknownCategories: [] };

function headerMissing(table: Table, file: string): Finding {
	const required = Object.values(table.columns).filter((column) => column.required);
	const headings = required.map(({ heading }) => heading).join('、');
	return finding('header-missing', { file }, { headings });
}

function refused(findings: readonly Finding[], asked: Asked): ImportOutcome {
	const sorted = findings.map(maskFinding).sort(compareFindings);
	return { ...asked, imported: undefined, findings: sorted };
}

/** What is known and has no place in the strict table. */
function leftOutHeadings({ columns, profile }: TableLayout): readonly string[] {
	return columns
		.filter(({ field }) => field in profile.officeColumns || field === 'office:serial')
		.map(({ heading }) => heading);
}

function droppedRecord({ kind, record }: SortedRecord): DroppedRecord[] {
	if (kind === 'entry') return [];
	const words = record.cells.map((cell) => cell.trim()).filter(Boolean);
	return [{ line: record.line, kind, text: maskPersonalData(words.join(' ')) }];
}

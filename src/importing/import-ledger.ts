import { categoryById, type Direction } from '../domain/categories.ts';
import { compareFindings, finding, type Finding } from '../domain/findings.ts';
import { sumFen } from '../domain/money.ts';
import type { Period } from '../domain/period.ts';
import { ledger, type LedgerRow } from '../domain/tables/ledger.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import type { AmountUnit } from './amount-unit.ts';
import { findHeader } from './find-header.ts';
import { directionOf, readLayout, type LedgerLayout } from './ledger-layout.ts';
import { ledgerPeriod } from './ledger-period.ts';
import { leftOutFields } from './office-ledger.ts';
import { compact } from './office-text.ts';
import { maskPersonalData, withoutPersonalData } from './personal-data.ts';
import { readEntry, type EntryRead } from './read-entry.ts';
import { readAmounts } from './record-amounts.ts';
import { sortRecords, type SortedRecord } from './sort-records.ts';
import { checkStatements, type Statement } from './statements.ts';
import { strictLedgerCells } from './strict-cells.ts';
import { readTableUnit } from './table-unit.ts';

export interface ImportOptions {
	/** How messages name the file. */
	readonly file: string;
	/** The month or quarter the clerk named. */
	readonly period?: Period | undefined;
}

/** A row of the file that is not a payment and so is not in the strict table. */
export interface DroppedLine {
	readonly line: number;
	readonly kind: Exclude<SortedRecord['kind'], 'entry'>;
	/** Its cells, with personal numbers masked. */
	readonly text: string;
}

export interface LedgerImport {
	readonly period: Period;
	readonly rows: readonly LedgerRow[];
	/** The strict table: headings, then a line a row. */
	readonly cells: readonly (readonly string[])[];
	/** In which the file states amounts; the strict table is in yuan. */
	readonly unit: AmountUnit;
	/** Sums of the rows. */
	readonly incomeFen: number;
	readonly expenseFen: number;
	/** Balances that the file states. */
	readonly openingFen: number | undefined;
	readonly closingFen: number | undefined;
	/** Does the closing balance follow from a balance before it and the rows? */
	readonly closingChecked: boolean;
	readonly dropped: readonly DroppedLine[];
	/** Headings of columns that are not in the strict table. */
	readonly leftOut: readonly string[];
	/** Categories that were written by another name, with the number of rows. */
	readonly renamed: readonly {
		readonly written: string;
		readonly name: string;
		readonly rows: number;
	}[];
}

/** Either the whole import or every reason against it. */
export interface ImportResult {
	readonly imported: LedgerImport | undefined;
	/** In the order of the lines; no text in them holds a personal number. */
	readonly findings: readonly Finding[];
}

/** Turns an office's ledger, split into records, into the strict table, or says why it cannot. */
export function importLedger(
	records: readonly CsvRecord[],
	{ file, period: named }: ImportOptions,
): ImportResult {
	const header = findHeader(records);
	if (!header) return refused([finding('header-missing', { file })]);
	const { layout, usable, findings: headingFindings } = readLayout(header, file);
	if (!usable) return refused(headingFindings);

	const { sorted, findings: recordFindings } = sortRecords(records, header, layout);
	const { unit, findings: unitFindings } = readTableUnit(sorted, layout);
	const entries: EntryRead[] = [];
	const statements: Statement[] = [];
	for (const { kind, label, record, sound } of sorted) {
		if (kind === 'title' || kind === 'repeated' || kind === 'note' || kind === 'section') continue;
		const amounts = readAmounts(record, layout, unit);
		const entry = kind === 'entry' && sound ? readEntry(record, layout, amounts, named) : undefined;
		if (entry) entries.push(entry);
		const side = sideOf(label) ?? directionOf(compact(layout.cell(record, 'direction')));
		statements.push({ kind, label, line: record.line, amounts, sides: entry?.sides, side });
	}
	const { period, findings: periodFindings } = ledgerPeriod(named, entries);
	const check = checkStatements(file, statements);
	const findings = [
		...headingFindings,
		...recordFindings,
		...unitFindings,
		...entries.flatMap((entry) => entry.findings),
		...periodFindings,
		...check.findings,
	];
	if (findings.length > 0) return refused(findings, layout);
	if (!period || entries.length === 0) return refused([finding('rows-absent', { file })]);

	const rows = entries.map(({ values, line }) => strictRow(values ?? {}, { file, line }));
	const imported: LedgerImport = {
		period,
		rows,
		cells: strictLedgerCells(rows),
		unit: headingUnitOf(layout) ?? unit ?? '元',
		incomeFen: sumFen(rows.map(({ income }) => income ?? 0)),
		expenseFen: sumFen(rows.map(({ expense }) => expense ?? 0)),
		openingFen: check.openingFen,
		closingFen: check.closingFen,
		closingChecked: check.closingChecked,
		dropped: sorted.flatMap(droppedLine),
		leftOut: leftOutFields.flatMap((field) => layout.column(field)?.heading ?? []),
		renamed: renamedCategories(rows, sorted, layout),
	};
	return { imported, findings: [] };
}

function refused(findings: readonly Finding[], layout?: LedgerLayout): ImportResult {
	const at = ({ place }: Finding) => layout?.headings.indexOf(place.column ?? '') ?? 0;
	const ordered = findings
		.map(withoutPersonalData)
		.sort((a, b) => compareFindings(a, b) || at(a) - at(b));
	return { imported: undefined, findings: ordered };
}

function headingUnitOf(layout: LedgerLayout): AmountUnit | undefined {
	const columns = (['income', 'expense', 'amount'] as const).map((field) => layout.column(field));
	return columns.find((column) => column?.unit)?.unit;
}

/** The side that the label of a total names. */
function sideOf(label: string): Direction | undefined {
	if (label.includes('收支')) return undefined;
	return label.includes('收入') ? 'income' : label.includes('支出') ? 'expense' : undefined;
}

function strictRow(values: Readonly<Record<string, unknown>>, at: LedgerRow['at']): LedgerRow {
	const cells = Object.keys(ledger.columns).map((field) => [field, values[field]]);
	return { ...Object.fromEntries(cells), at } as LedgerRow;
}

function droppedLine({ kind, record }: SortedRecord): DroppedLine[] {
	if (kind === 'entry') return [];
	const words = record.cells.map((cell) => cell.trim()).filter(Boolean);
	return [{ line: record.line, kind, text: maskPersonalData(words.join(' ')) }];
}

function renamedCategories(
	rows: readonly LedgerRow[],
	sorted: readonly SortedRecord[],
	layout: LedgerLayout,
): LedgerImport['renamed'] {
	const written = new Map(
		sorted.map(({ record }) => [record.line, layout.cell(record, 'category')]),
	);
	const names = rows.map((row): { readonly written: string; readonly name: string } => ({
		written: written.get(row.at.line) ?? '',
		name: categoryById(row.category).name,
	}));
	const byWritten = Map.groupBy(
		names.filter((one) => one.written !== one.name),
		(one) => one.written,
	);
	return [...byWritten].map(([word, group]) => ({
		written: word,
		name: group[0]?.name ?? '',
		rows: group.length,
	}));
}

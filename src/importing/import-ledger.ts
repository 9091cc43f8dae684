import { categoryById, findCategoryByAlias, type Direction } from '../domain/money/categories.ts';
import { compareFindings, finding, type Finding } from '../domain/findings/findings.ts';
import { formatYuan, sumFen } from '../domain/money/money.ts';
import type { Period } from '../domain/time/period.ts';
import { makeRowReferrer } from '../domain/rows/row-key.ts';
import { ledger, type LedgerRow } from '../domain/tables/ledger.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import type { AmountUnit } from './cells/amount-unit.ts';
import { findHeader } from './sheet/find-header.ts';
import {
	countRewritten,
	type AcceptedCategory,
	type DroppedRecord,
	type Imported,
	type ImportOutcome,
} from './imported.ts';
import { readDirection, readLayout, type LedgerLayout } from './sheet/ledger-layout.ts';
import { decideLedgerPeriod } from './rows/ledger-period.ts';
import { leftOutFields } from './rows/office-ledger.ts';
import { compact } from './cells/office-text.ts';
import { maskPersonalData, maskFinding } from '../domain/personal-data/index.ts';
import { readEntry, type EntryRead } from './rows/read-entry.ts';
import { readAmounts } from './rows/record-amounts.ts';
import { readCapitals } from './totals/stated-capitals.ts';
import { checkTitles, titlesOf, type Register } from './rows/title-statement.ts';
import { sortRecords, type SortedRecord } from './rows/sort-records.ts';
import { checkStatements, type Statement } from './totals/statements.ts';
import { writeLedgerCells } from './cells/strict-cells.ts';
import { readTableUnit } from './sheet/table-unit.ts';

export interface ImportOptions {
	/** How messages name the file. */
	readonly file: string;
	/** The month or quarter the clerk named. */
	readonly period?: Period | undefined;
	/** Take the first suggestion for each category that is missing or unknown. */
	readonly acceptSuggestions?: boolean | undefined;
	/** Whose tables there are; without it no title is held against the village. */
	readonly register?: Register | undefined;
	/** The sheet that the program chose from a workbook. */
	readonly sheetName?: string | undefined;
}

/** A row of the file that is not a payment and so is not in the strict table. */
export type DroppedLine = DroppedRecord<Exclude<SortedRecord['kind'], 'entry'>>;

export interface LedgerImport extends Imported {
	readonly period: Period;
	readonly rows: readonly LedgerRow[];
	/** Sums of the rows. */
	readonly incomeFen: number;
	readonly expenseFen: number;
	readonly dropped: readonly DroppedLine[];
}

export type ImportResult = ImportOutcome<LedgerImport>;

/** Turns an office's ledger, split into records, into the strict table, or says why it cannot. */
export function importLedger(
	records: readonly CsvRecord[],
	{ file, period: named, acceptSuggestions = false, register, sheetName }: ImportOptions,
): ImportResult {
	const header = findHeader(records);
	if (!header) return refused([finding('header-missing', { file })]);
	const { layout, usable, findings: headingFindings } = readLayout(header, file, acceptSuggestions);
	if (!usable) return refused(headingFindings);

	const { sorted, findings: recordFindings } = sortRecords(records, header, layout);
	const { unit, findings: unitFindings } = readTableUnit(sorted, layout, sheetName);
	const entries: EntryRead[] = [];
	const statements: Statement[] = [];
	for (const { kind, label, record, sound } of sorted) {
		if (kind === 'title' || kind === 'repeated' || kind === 'note' || kind === 'section') continue;
		const amounts = readAmounts(record, layout, unit);
		const entry =
			kind === 'entry' && sound
				? readEntry(record, layout, amounts, {
						...{ period: named, acceptSuggestions },
						dateAbove: entries.at(-1)?.dated?.date,
					})
				: undefined;
		if (entry) entries.push(entry);
		const side = sideOf(label) ?? readDirection(compact(layout.cell(record, 'direction')));
		statements.push({
			...{ kind, label, line: record.line, amounts, sides: entry?.sides, side },
			...(kind === 'entry'
				? { categories: categoriesOf(record, layout) }
				: { capitals: readCapitals(record, layout) }),
		});
	}
	const { period, findings: periodFindings } = decideLedgerPeriod(named, entries);
	const titles = titlesOf(
		sorted.filter(({ kind }) => kind === 'title').map(({ record }) => record),
		sheetName,
	);
	const titleFindings = checkTitles(titles, { file, table: ledger, period, register });
	const check = checkStatements(file, statements);
	const findings = [
		...headingFindings,
		...recordFindings,
		...unitFindings,
		...entries.flatMap((entry) => entry.findings),
		...periodFindings,
		...titleFindings,
		...check.findings,
	];
	if (findings.length > 0) return refused(findings, layout);
	if (!period || entries.length === 0) return refused([finding('rows-absent', { file })]);

	const refer = makeRowReferrer(ledger, period.key);
	const rows = entries.map(({ values = {}, line }): LedgerRow => {
		const cells = strictCells(values);
		return { ...cells, ref: refer(cells), at: { file, line } };
	});
	const accepted = entries.flatMap((entry) => entry.accepted);
	const [incomeFen, expenseFen] = [
		sumFen(rows.map(({ income }) => income ?? 0)),
		sumFen(rows.map(({ expense }) => expense ?? 0)),
	];
	const imported: LedgerImport = {
		table: ledger,
		name: period.key,
		period,
		rows,
		sums: formatSums(incomeFen, expenseFen),
		cells: writeLedgerCells(rows),
		unit: headingUnitOf(layout) ?? unit ?? '元',
		incomeFen,
		expenseFen,
		openingFen: check.openingFen,
		closingFen: check.closingFen,
		closingChecked: check.closingChecked,
		dropped: sorted.flatMap(droppedLine),
		leftOut: leftOutFields.flatMap((field) => layout.column(field)?.heading ?? []),
		resembling: [],
		renamed: [
			...countRewritten(entries.flatMap(({ ditto }) => ditto ?? [])),
			...renamedCategories(rows, sorted, layout, accepted),
		],
		accepted,
	};
	return { imported, findings: [] };
}

/** The names of the category of a payment: as it is written, and the standard one. */
function categoriesOf(record: CsvRecord, layout: LedgerLayout): readonly string[] {
	const written = compact(layout.cell(record, 'category'));
	const standard = findCategoryByAlias(written)?.name ?? written;
	return [...new Set([written, standard])].filter((name) => name !== '');
}

/** The two sums of a ledger. */
export function formatSums(incomeFen: number, expenseFen: number): LedgerImport['sums'] {
	return [
		{ heading: '收入', sum: formatYuan(incomeFen), isAmount: true },
		{ heading: '支出', sum: formatYuan(expenseFen), isAmount: true },
	];
}

function refused(findings: readonly Finding[], layout?: LedgerLayout): ImportResult {
	const at = ({ place }: Finding) => layout?.headings.indexOf(place.column ?? '') ?? 0;
	const ordered = findings.map(maskFinding).sort((a, b) => compareFindings(a, b) || at(a) - at(b));
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

function strictCells(values: Readonly<Record<string, unknown>>): Omit<LedgerRow, 'ref' | 'at'> {
	const cells = Object.keys(ledger.columns).map((field) => [field, values[field]]);
	return Object.fromEntries(cells) as Omit<LedgerRow, 'ref' | 'at'>;
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
	accepted: readonly AcceptedCategory[],
): LedgerImport['renamed'] {
	const written = new Map(
		sorted.map(({ record }) => [record.line, layout.cell(record, 'category')]),
	);
	const chosen = new Set(accepted.map(({ line }) => line));
	const heading = layout.column('category')?.heading ?? '';
	return countRewritten(
		rows
			.filter((row) => !chosen.has(row.at.line))
			.map((row) => {
				const name = categoryById(row.category).name;
				return { heading, written: written.get(row.at.line) ?? '', name };
			})
			.filter((one) => one.written !== one.name),
	);
}

import type { Language } from '../../domain/bilingual.ts';
import type { Severity } from '../../domain/findings/finding-kind.ts';
import { id } from '../../domain/schema/cell-type.ts';
import { severityOf, type Finding } from '../../domain/findings/findings.ts';
import type { FindingKind } from '../../domain/findings/finding-kinds.ts';
import { explain, findingTexts } from '../../texts/findings.ts';
import { parsePeriod } from '../../domain/time/period.ts';
import { tableFile, type Table } from '../../domain/schema/table.ts';
import { shorten } from '../../domain/shorten.ts';
import { tables } from '../../domain/tables/index.ts';
import { categories } from '../../domain/money/categories.ts';
import type { ColumnMatch } from '../../importing/columns/column-match.ts';
import { headingsOf } from '../../importing/columns/matching-table.ts';
import { findHeader } from '../../importing/sheet/find-header.ts';
import type { PastEntry } from '../../importing/cells/past-categories.ts';
import { importRecords } from '../../importing/import-file.ts';
import { formatImportReport } from '../../importing/report/import-report.ts';
import type { Register } from '../../importing/rows/title-statement.ts';
import { listColumnHeadings } from '../../domain/portal/import-mapping.ts';
import { maskPersonalData, maskFinding } from '../../domain/personal-data/index.ts';
import { columnLetters } from '../../importing/sheet/office-sheet.ts';
import type { OfficeSheet } from '../../importing/sheet/office-sheet.ts';
import { readOfficeFile } from '../../importing/sheet/read-office-file.ts';
import { reportFileTooLarge } from '../../importing/sheet/too-large.ts';
import { matchHeadings } from '../../loading/match-headings.ts';
import { officeLimits } from '../../loading/reading-limits.ts';
import { readTable } from '../../loading/read-table.ts';
import { formatCsv } from '../../loading/write-csv.ts';
import { makePrintable } from '../../reporting/printable.ts';
import { countFindings } from '../../reporting/tally.ts';
import { formatAsText } from '../../reporting/text-report.ts';
import { applyEdits, type CellEdit } from './edits.ts';
import { chooseShownRows, type Grid, type WordGroup } from './shown-rows.ts';

export type TableName = keyof typeof tables;

export interface InspectOptions {
	/** The name of the file. */
	readonly file: string;
	readonly table: TableName;
	/** The key of the period that was chosen; empty where the rows are to tell. */
	readonly period: string;
	/** Of a masked list; empty for other tables, and where it was not written. */
	readonly batch: string;
	/** The names of the village that was chosen and of all villages; none where no village was. */
	readonly register?: Register | undefined;
	/** The sheet of a workbook that was chosen; empty where there is only one to choose. */
	readonly sheet: string;
	readonly acceptSuggestions: boolean;
	/** By heading of the file, the heading of the table's column as which the office reads it. */
	readonly columnNames?: Readonly<Record<string, string>> | undefined;
	/** What offices call a category, and the standard one. */
	readonly categoryNames?: Readonly<Record<string, string>> | undefined;
	/** The village's own payments before, and how they were sorted. */
	readonly pastEntries?: readonly PastEntry[] | undefined;
	/** What was changed on the page. */
	readonly edits: readonly CellEdit[];
	/** Of the file's bytes, in hexadecimal, where the browser gives it. */
	readonly sha256: string | undefined;
	readonly language: Language;
}

/** A finding as the page shows it. No text in it holds a personal number. */
export interface Problem {
	readonly kind: FindingKind;
	readonly severity: Severity;
	readonly title: string;
	readonly line: number | undefined;
	/** As spreadsheets call the cell: `C2`. */
	readonly address: string | undefined;
	readonly column: string | undefined;
	/** Which cell of its row, from 0. */
	readonly position: number | undefined;
	readonly message: string;
	readonly fix: string;
}

/** A column of the file, as the page asks about it. */
export interface ShownColumn {
	readonly heading: string;
	/** As spreadsheets call it: `C`. */
	readonly letter: string;
	/** The heading of the table's column as which it is read. */
	readonly column: string | undefined;
	readonly how: 'known' | 'matched' | 'asked' | 'named' | 'left-out';
	readonly samples: readonly string[];
	readonly choices: readonly string[];
}

/** What the import would write, and what it says about it. */
export interface Strict {
	/** Below the county's or the village's folder: `ledger/2025-03.csv`. */
	readonly path: string;
	readonly csv: string;
	readonly report: readonly string[];
	/** How many rows it has, of which the grid shows the first. */
	readonly rows: number;
	readonly grid: Grid;
}

/** All that the page shows of a file: plain data, for it comes from a worker. */
export interface Inspection {
	/** How messages name the file. */
	readonly file: string;
	readonly sheet: string | undefined;
	readonly sheets: readonly string[];
	/** Of the file, as what each is read. */
	readonly columns: readonly ShownColumn[];
	readonly errors: number;
	readonly warnings: number;
	/** The first of the findings; there can be as many as cells. */
	readonly problems: readonly Problem[];
	/** The findings as a text to keep, all of them. */
	readonly findingsText: string;
	/** The file's own rows around the problems. */
	readonly grid: Grid;
	/** How many findings fewer there would be with the first suggestion for each category. */
	readonly suggestions: number;
	readonly strict: Strict | undefined;
	/** What the check says of the file as it stands, where it has the strict headings. */
	readonly asItStands: readonly Problem[] | undefined;
}

export type InspectStage = 'parsing' | 'checking';

/** More are not shown at once: whoever mends these checks the file again. */
export const problemsKept = 500;
const strictRowsShown = 10;
const longestCell = 100;
const emptyGrid: Grid = {
	...{ columns: [], headings: [], letters: [], choices: [], rows: [] },
	columnsLeft: 0,
};

/** Checks and imports an office's file by the same functions as the commands, and gathers what the page shows. */
export function inspectFile(
	bytes: Uint8Array,
	options: InspectOptions,
	onStage: (stage: InspectStage) => void = () => undefined,
): Inspection {
	const { language, acceptSuggestions } = options;
	const file = shownName(options);
	const table: Table = tables[options.table];
	const known = headingsOf(table, options.columnNames);
	onStage('parsing');
	const read = readOfficeFile(bytes, {
		file,
		sheet: options.sheet || undefined,
		period: parsePeriod(options.period),
		headings: known,
	});
	if ('findings' in read) {
		return { ...nothingRead(file, read.findings, language), sheets: read.names ?? [] };
	}
	onStage('checking');
	const { sheet } = read;
	const batch = id().read(options.batch);
	const context = {
		file,
		period: parsePeriod(options.period),
		batch,
		register: options.register,
		sheetName: options.sheet ? undefined : sheet.name,
		acceptSuggestions,
		columnNames: options.columnNames,
		categoryNames: options.categoryNames,
		pastEntries: options.pastEntries,
	};
	const records = applyEdits(sheet.records, options.edits);
	const { imported, columns, findings } = importRecords(records, table, context);
	const header = findHeader(records, known);
	const headings = header?.headings ?? [];
	const problems = problemsOf(findings, headings, language);
	const asItStands = () =>
		problemsOf(readTable(table, file, bytes).findings.map(maskFinding), headings, language).filter(
			(one) => !problems.some((own) => standsAt(own, one)),
		);
	const accepting = () =>
		importRecords(records, table, { ...context, acceptSuggestions: true }).findings;
	return {
		...nothingRead(file, findings, language),
		problems,
		sheet: sheet.name,
		sheets: sheet.names,
		columns: columns.map((column) => shownColumn(column, table)),
		grid: chooseShownRows({
			records,
			headings,
			headerLines: header?.records.map(({ line }) => line) ?? [],
			spots: problems,
			edits: options.edits,
			inFile: sheet.records,
			wordsUnder: (heading) =>
				wordsOf(table, columns.find((column) => column.heading === heading)?.column),
			show: shownCell,
			offer: editableCell,
		}),
		suggestions:
			findings.length > 0 && !acceptSuggestions ? findings.length - accepting().length : 0,
		strict: imported && {
			path: tableFile(table, imported.name),
			csv: formatCsv(imported.cells),
			report: [
				...formatImportReport(imported, columns, { name: file, sha256: options.sha256 }),
				...sheet.remarks.map((remark) => remark[language]),
			].map(makePrintable),
			rows: imported.cells.length - 1,
			grid: strictGrid(imported.cells),
		},
		asItStands: options.edits.length === 0 && isStrict(table, sheet) ? asItStands() : undefined,
	};
}

/** For a file so large that it is not even read. */
export function inspectTooLarge(
	size: number,
	options: Pick<InspectOptions, 'file' | 'language'>,
): Inspection {
	const file = shownName(options);
	return nothingRead(
		file,
		[reportFileTooLarge(file, size, officeLimits.fileBytes)],
		options.language,
	);
}

function nothingRead(file: string, findings: readonly Finding[], language: Language): Inspection {
	return {
		file,
		sheet: undefined,
		sheets: [],
		columns: [],
		...countFindings(findings),
		problems: problemsOf(findings, [], language),
		findingsText: formatAsText(findings, language, { at: 'desk' }),
		grid: emptyGrid,
		suggestions: 0,
		strict: undefined,
		asItStands: undefined,
	};
}

/** With what it may be first, then every other column of the table. */
function shownColumn(
	{ heading, index, column, how, samples, choices }: ColumnMatch,
	table: Table,
): ShownColumn {
	const all = [...choices, ...listColumnHeadings(table)];
	return {
		...{ heading: shownCell(heading), letter: columnLetters(index), column, how },
		samples: samples.map(shownCell),
		choices: [...new Set(column === undefined ? all : [column, ...all])],
	};
}

function shownName({ file }: Pick<InspectOptions, 'file'>): string {
	return makePrintable(maskPersonalData(file));
}

function problemsOf(
	findings: readonly Finding[],
	headings: readonly string[],
	language: Language,
): Problem[] {
	return findings.slice(0, problemsKept).map((one) => problemOf(one, headings, language));
}

function problemOf(one: Finding, headings: readonly string[], language: Language): Problem {
	const { line, column, position } = one.place;
	const named = column === undefined ? -1 : headings.indexOf(column);
	const at = position ?? (named < 0 ? undefined : named);
	const { message, fix } = explain(one, language, 'desk');
	return {
		kind: one.kind,
		severity: severityOf(one),
		title: findingTexts[language][one.kind].title,
		line,
		column,
		position: at,
		address: line === undefined || at === undefined ? undefined : `${columnLetters(at)}${line}`,
		message: makePrintable(message),
		fix: makePrintable(fix),
	};
}

/** A cell as the screen may show it: no personal numbers, no control characters, no novels. */
function shownCell(cell: string): string {
	return shorten(makePrintable(maskPersonalData(cell.trim())), longestCell);
}

/** A cell to be changed: as above, but whole and with its line breaks. */
function editableCell(cell: string): string {
	return maskPersonalData(cell.trim()).split('\n').map(makePrintable).join('\n');
}

/** The words that may stand in a column, those of income and of expense apart. */
function wordsOf(table: Table, heading: string | undefined): readonly WordGroup[] | undefined {
	const type = Object.values(table.columns).find((column) => column.heading === heading)?.type;
	if (type?.kind === 'category') {
		const named = (direction: 'income' | 'expense') =>
			categories.filter((each) => each.direction === direction).map(({ name }) => name);
		return [
			{ side: 'income', words: named('income') },
			{ side: 'expense', words: named('expense') },
		];
	}
	return type?.words && [{ words: type.words }];
}

function strictGrid(cells: readonly (readonly string[])[]): Grid {
	const [headings = [], ...rows] = cells.slice(0, strictRowsShown + 1);
	const records = rows.map((row, index) => ({ line: index + 2, cells: row }));
	return chooseShownRows({
		...{ records, headings, headerLines: [], spots: [], edits: [], inFile: records },
		...{ show: shownCell, offer: shownCell, wordsUnder: () => undefined },
	});
}

/** A text file with the headings of the strict form, which somebody could put into the data folder just so. */
function isStrict(table: Table, { records: [header], name }: OfficeSheet): boolean {
	if (name !== undefined || !header) return false;
	const { columns, findings } = matchHeadings(table, header.cells, { file: '', line: header.line });
	return (
		findings.length === 0 && columns.every(({ heading, column }) => heading === column.heading)
	);
}

function standsAt(a: Problem, b: Problem): boolean {
	return a.line === b.line && a.column === b.column;
}

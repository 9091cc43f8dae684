import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { ReadingLimits } from '../reading-limits.ts';
import { filterBiffStream } from './biff-stream.ts';
import { formatCell } from './cell-text.ts';
import { openCompoundFile } from './compound-file.ts';
import type { DateSystem } from './serial-date.ts';
import {
	refuse,
	WorkbookRefused,
	type MergedRange,
	type UncertainCell,
	type Workbook,
	type WorkbookProblem,
	type WorkbookRow,
	type WorkbookSheet,
} from './workbook.ts';
import { unpackXlsx } from './xlsx-archive.ts';

/**
 * Reads a workbook from its bytes: XLSX, or the XLS and ET of older programs, told apart by content and never
 * by name. Nothing in it is run, followed or believed; see {@link ReadingLimits} for what is too large.
 */
export function readWorkbook(
	bytes: Uint8Array,
	limits: ReadingLimits,
): { readonly workbook: Workbook } | { readonly problem: WorkbookProblem } {
	try {
		const workbook = isArchive(bytes) ? readXlsx(bytes, limits) : readXls(bytes, limits);
		return { workbook };
	} catch (error) {
		// SheetJS, fflate and DataView throw whatever they come upon in a damaged file.
		return { problem: error instanceof WorkbookRefused ? error.problem : { kind: 'damaged' } };
	}
}

/** Does the file begin as a workbook does? */
export function isWorkbook(bytes: Uint8Array): boolean {
	return isArchive(bytes) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

function isArchive(bytes: Uint8Array): boolean {
	return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

/** Formats are needed, to tell a date from a number; texts shown, formulas and markup are not. */
const options = {
	type: 'array',
	dense: true,
	cellNF: true,
	cellFormula: false,
	cellHTML: false,
	cellText: false,
} as const;

function readXlsx(bytes: Uint8Array, limits: ReadingLimits): Workbook {
	const safe = unpackXlsx(bytes, limits);
	const book = read(safe.bytes, options);
	const links = (book.Workbook?.Sheets ?? []) as readonly { readonly id?: string }[];
	const facts = book.SheetNames.map((_, index) => safe.facts(index, links[index]?.id));
	return sheetsOf(book, limits, {
		isTable: (index) => facts[index] !== undefined,
		hiddenColumns: (index) => facts[index]?.hiddenColumns,
		hiddenRows: (index) => facts[index]?.hiddenRows,
		unsavedFormulas: (index) => facts[index]?.unsavedFormulas ?? [],
		markedCells: (index) => facts[index]?.markedCells ?? [],
		text: (text) => text,
	});
}

function readXls(bytes: Uint8Array, limits: ReadingLimits): Workbook {
	const file = openCompoundFile(bytes);
	const has = (name: string) => file.names.includes(name);
	if (has('EncryptedPackage') || has('EncryptionInfo')) refuse({ kind: 'protected' });
	const name = ['Workbook', 'WORKBOOK', 'Book', 'BOOK'].find(has);
	if (name === undefined) {
		if (has('WordDocument')) refuse({ kind: 'other-format', format: 'word' });
		if (has('PowerPoint Document')) refuse({ kind: 'other-format', format: 'slides' });
		refuse({ kind: 'damaged' });
	}
	const {
		bytes: stream,
		codePage,
		hiddenColumns,
		markedCells,
	} = filterBiffStream(file.stream(name), limits);
	return sheetsOf(read(stream, options), limits, {
		isTable: () => true,
		hiddenColumns: (index) => hiddenColumns[index],
		hiddenRows: () => undefined,
		unsavedFormulas: () => [],
		markedCells: (index) => markedCells[index] ?? [],
		text: codePage === undefined ? (text) => text : byCodePage(codePage),
	});
}

/** SheetJS gives the texts of old workbooks a byte a character. */
function byCodePage(codePage: string): (text: string) => string {
	const decoder = new TextDecoder(codePage);
	return (text) => decoder.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}

interface Extras {
	/** False for a chart. */
	isTable(index: number): boolean;
	hiddenColumns(index: number): ReadonlySet<number> | undefined;
	/** When SheetJS does not tell. */
	hiddenRows(index: number): ReadonlySet<number> | undefined;
	unsavedFormulas(index: number): readonly UncertainCell[];
	markedCells(index: number): readonly UncertainCell[];
	readonly text: (text: string) => string;
}

function sheetsOf(book: WorkBook, limits: ReadingLimits, extras: Extras): Workbook {
	const system: DateSystem = book.Workbook?.WBProps?.date1904 ? 1904 : 1900;
	const room = { characters: limits.characters };
	const sheets = book.SheetNames.flatMap((written, index): WorkbookSheet[] => {
		if (!extras.isTable(index)) return [];
		const sheet = book.Sheets[written];
		// SheetJS drops a sheet that it cannot read, and says nothing.
		if (!sheet) return refuse({ kind: 'damaged' });
		const name = extras.text(written);
		const { rows, scaled } = rowsOf({ name, sheet, system, text: extras.text }, limits, room);
		return [
			{
				name,
				hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
				rows,
				merges: mergesOf(sheet),
				hiddenRows: extras.hiddenRows(index) ?? hiddenRows(sheet),
				hiddenColumns: extras.hiddenColumns(index) ?? new Set(),
				uncertain: [
					...extras.unsavedFormulas(index),
					...scaled,
					...withTexts(extras.markedCells(index), rows),
				],
			},
		];
	});
	return { sheets };
}

interface SheetToRead {
	readonly name: string;
	readonly sheet: WorkSheet;
	readonly system: DateSystem;
	readonly text: (text: string) => string;
}

/** @param room what is left of the characters of the whole workbook */
function rowsOf(
	{ name, sheet, system, text }: SheetToRead,
	limits: ReadingLimits,
	room: { characters: number },
): { readonly rows: WorkbookRow[]; readonly scaled: UncertainCell[] } {
	const rows: WorkbookRow[] = [];
	const scaled: UncertainCell[] = [];
	const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[])[];
	data.forEach((row, at) => {
		const line = at + 1;
		const tooLarge = (what: 'columns' | 'characters' | 'cellCharacters') =>
			refuse({ kind: 'too-large', limit: { what, most: limits[what], sheet: name, line } });
		const cells: string[] = [];
		row.forEach((cell, column) => {
			if (!cell || cell.v === '' || cell.v === undefined) return;
			const length = typeof cell.v === 'string' ? cell.v.length : 0;
			if (column >= limits.columns) tooLarge('columns');
			if (length > limits.cellCharacters) tooLarge('cellCharacters');
			room.characters -= length;
			if (room.characters < 0) tooLarge('characters');
			const { text: shown, scaled: isScaled } = formatCell(cell, system);
			while (cells.length < column) cells.push('');
			cells[column] = cell.t === 's' ? text(shown) : shown;
			if (isScaled) scaled.push({ line, column, why: 'format-scales', text: shown });
		});
		if (cells.length > 0) rows.push({ line, cells });
	});
	return { rows, scaled };
}

/** With what the cells say; those that say nothing are left out. */
function withTexts(
	marked: readonly UncertainCell[],
	rows: readonly WorkbookRow[],
): readonly UncertainCell[] {
	if (marked.length === 0) return marked;
	const cellsOf = new Map(rows.map(({ line, cells }) => [line, cells]));
	return marked
		.map((cell) => ({ ...cell, text: cellsOf.get(cell.line)?.[cell.column]?.trim() ?? '' }))
		.filter(({ text }) => text !== '');
}

function mergesOf(sheet: WorkSheet): MergedRange[] {
	return (sheet['!merges'] ?? []).map(({ s, e }) => ({
		firstLine: s.r + 1,
		lastLine: e.r + 1,
		firstColumn: s.c,
		lastColumn: e.c,
	}));
}

/** Rows that the writer hid or filtered out. */
function hiddenRows(sheet: WorkSheet): Set<number> {
	const hidden = new Set<number>();
	sheet['!rows']?.forEach((row: { hidden?: boolean; hpt?: number } | undefined, index) => {
		if (row?.hidden === true || row?.hpt === 0) hidden.add(index + 1);
	});
	return hidden;
}

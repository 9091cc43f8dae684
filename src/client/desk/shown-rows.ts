import { columnLetters } from '../../importing/sheet/office-sheet.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import type { CellEdit } from './edits.ts';

/** Some rows and columns of a table, as the page shows them. */
export interface Grid {
	/** Which columns of the table are shown, from 0. */
	readonly columns: readonly number[];
	/** One a shown column; empty where the table has none. */
	readonly headings: readonly string[];
	/** One a shown column, as spreadsheets call it: `C`. */
	readonly letters: readonly string[];
	/** One a shown column: the words that may stand in it, in groups; none where anything may. */
	readonly choices: readonly (readonly WordGroup[] | undefined)[];
	readonly rows: readonly ShownRow[];
	/** Columns with content that are not shown. */
	readonly columnsLeft: number;
}

export interface WordGroup {
	/** Of categories, whose they are. */
	readonly side?: 'income' | 'expense';
	readonly words: readonly string[];
}

export interface ShownRow {
	readonly line: number;
	/** One a shown column; of a row above the header, which has no columns yet, all it says in one. */
	readonly cells: readonly string[];
	/** One a shown column, to be changed: whole, where the cell is shown shortened. Of the rows with a spot alone. */
	readonly whole?: readonly string[];
	/** One a shown column: what stood in the file, where the cell has been changed since. */
	readonly before?: readonly (string | undefined)[];
	readonly isTitle: boolean;
	/** How many rows with content stand between the one shown before and this one. */
	readonly skipped: number;
}

/** Where in the table something is to be seen. */
export interface Spot {
	readonly line: number | undefined;
	/** Which cell of its row, from 0. */
	readonly position: number | undefined;
}

export interface GridParts {
	readonly records: readonly CsvRecord[];
	/** As the header row has them. */
	readonly headings: readonly string[];
	/** Lines that say no more than the headings do. */
	readonly headerLines: readonly number[];
	readonly spots: readonly Spot[];
	readonly edits: readonly CellEdit[];
	/** The records before the edits. */
	readonly inFile: readonly CsvRecord[];
	/** The words that may stand under a heading. */
	readonly wordsUnder: (heading: string) => readonly WordGroup[] | undefined;
	/** Makes a cell fit for the screen. */
	readonly show: (cell: string) => string;
	/** Makes a cell fit to be changed. */
	readonly offer: (cell: string) => string;
}

/** The first rows of a file are shown whatever is in them: they tell which file it is. */
const beginning = 10;
const mostColumns = 30;

/** The rows and columns worth showing: the beginning, the rows with a spot, and one above and below each. */
export function chooseShownRows({
	records,
	headings,
	headerLines,
	spots,
	edits,
	inFile,
	wordsUnder,
	show,
	offer,
}: GridParts): Grid {
	const lines = new Set([...spots, ...edits].flatMap(({ line }) => line ?? []));
	const isTitle = ({ line }: CsvRecord) =>
		headerLines.some((header) => line < header) && !lines.has(line);
	const wanted = new Set<number>();
	for (const [index, { line }] of records.entries()) {
		if (index < beginning) wanted.add(index);
		if (!lines.has(line)) continue;
		for (const near of [index - 1, index, index + 1]) wanted.add(near);
	}
	const shown = [...wanted]
		.sort((a, b) => a - b)
		.flatMap((index) => {
			const record = records[index];
			if (!record || (headerLines.includes(record.line) && !lines.has(record.line))) return [];
			return [{ index, record }];
		});
	const filled = new Set<number>();
	const inColumns = shown.filter(({ record }) => !isTitle(record));
	for (const cells of [headings, ...inColumns.map(({ record }) => record.cells)]) {
		for (const [at, cell] of cells.entries()) if (cell.trim() !== '') filled.add(at);
	}
	const pointedAt = new Set([...spots, ...edits].flatMap(({ position }) => position ?? []));
	const before = beforeEdits(inFile, edits);
	const ordered = [...filled, ...[...pointedAt].filter((at) => !filled.has(at))].sort(
		(a, b) => a - b,
	);
	const columns = ordered.filter((at, index) => index < mostColumns || pointedAt.has(at));
	let last = -1;
	return {
		columns,
		headings: columns.map((at) => show(headings[at] ?? '')),
		letters: columns.map(columnLetters),
		choices: columns.map((at) => wordsUnder(headings[at] ?? '')),
		rows: shown.map(({ index, record }) => {
			const skipped = records
				.slice(last + 1, index)
				.filter(({ line }) => !headerLines.includes(line)).length;
			last = index;
			const { line, cells } = record;
			if (isTitle(record)) {
				const words = cells.map((cell) => cell.trim()).filter(Boolean);
				return { line, cells: [show(words.join(' '))], isTitle: true, skipped };
			}
			const inColumns = columns.map((at) => cells[at] ?? '');
			const own = before.get(line);
			return {
				line,
				cells: inColumns.map(show),
				...(lines.has(line) && { whole: inColumns.map(offer) }),
				...(own && {
					before: columns
						.map((at) => own.get(at))
						.map((cell) => (cell === undefined ? undefined : show(cell))),
				}),
				isTitle: false,
				skipped,
			};
		}),
		columnsLeft: ordered.length - columns.length,
	};
}

/** What stood in the changed cells, by line and which cell of its row it is. */
function beforeEdits(
	inFile: readonly CsvRecord[],
	edits: readonly CellEdit[],
): ReadonlyMap<number, ReadonlyMap<number, string>> {
	const before = new Map<number, Map<number, string>>();
	const lines = new Set(edits.map(({ line }) => line));
	for (const { line, cells } of inFile) {
		if (!lines.has(line)) continue;
		const own = new Map<number, string>();
		for (const edit of edits) {
			if (edit.line === line && edit.text !== (cells[edit.position] ?? ''))
				own.set(edit.position, cells[edit.position] ?? '');
		}
		before.set(line, own);
	}
	return before;
}

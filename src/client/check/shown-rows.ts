import type { CsvRecord } from '../../loading/read-csv.ts';

/** Some rows and columns of a table, as the page shows them. */
export interface Grid {
	/** Which columns of the table are shown, from 0. */
	readonly columns: readonly number[];
	/** One a shown column; empty where the table has none. */
	readonly headings: readonly string[];
	readonly rows: readonly ShownRow[];
	/** Columns with content that are not shown. */
	readonly columnsLeft: number;
}

export interface ShownRow {
	readonly line: number;
	/** One a shown column; of a row above the header, which has no columns yet, all it says in one. */
	readonly cells: readonly string[];
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
	/** Makes a cell fit for the screen. */
	readonly show: (cell: string) => string;
}

/** The first rows of a file are shown whatever is in them: they tell which file it is. */
const beginning = 10;
const mostColumns = 30;

/** The rows and columns worth showing: the beginning, the rows with a spot, and one above and below each. */
export function chooseShownRows({ records, headings, headerLines, spots, show }: GridParts): Grid {
	const lines = new Set(spots.flatMap(({ line }) => line ?? []));
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
	const pointedAt = new Set(spots.flatMap(({ position }) => position ?? []));
	const ordered = [...filled, ...[...pointedAt].filter((at) => !filled.has(at))].sort(
		(a, b) => a - b,
	);
	const columns = ordered.filter((at, index) => index < mostColumns || pointedAt.has(at));
	let last = -1;
	return {
		columns,
		headings: columns.map((at) => show(headings[at] ?? '')),
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
			return { line, cells: columns.map((at) => show(cells[at] ?? '')), isTitle: false, skipped };
		}),
		columnsLeft: ordered.length - columns.length,
	};
}

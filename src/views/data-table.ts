/**
 * A table declared once: each column says its heading, what stands in its cells on the page, and what in the file
 * that goes with the page. Cells are data; `components/DataTable.astro` draws them, and Astro escapes what they say.
 */

/** Part of a cell. Text stands as it is; nothing stands where there is nothing to say. */
export type Piece = string | Link | Note | Tag | Code | HintNote | undefined;
export type Cell = Piece | readonly Piece[];

export interface Link {
	readonly kind: 'link';
	readonly text: string;
	/** On this site, or `#` and an anchor of the page. */
	readonly path: string;
	/** It is how the row itself is cited. */
	readonly cites?: true;
	/** The name under which the file is saved. */
	readonly download?: string;
}

/** Smaller, on a line of its own. */
export interface Note {
	readonly kind: 'note';
	readonly pieces: readonly Piece[];
}

/** A word in a frame, such as “late”. */
export interface Tag {
	readonly kind: 'tag';
	readonly text: string;
	readonly look: string;
}

/** An id as it is written in files. */
export interface Code {
	readonly kind: 'code';
	readonly text: string;
}

/** A note behind the sign of a hint. */
export interface HintNote {
	readonly kind: 'hint';
	readonly answered: boolean;
	readonly pieces: readonly Piece[];
}

export function linked(text: string, path: string): Link {
	return { kind: 'link', text, path };
}

/** A link where there is a page to lead to, else the text alone. */
export function linkedIf(text: string | undefined, path: string | undefined): Piece {
	return text === undefined || path === undefined ? text : linked(text, path);
}

export function note(...pieces: readonly Piece[]): Note {
	return { kind: 'note', pieces };
}

/** @param look the class that gives it its colour */
export function tag(text: string, look: string): Tag {
	return { kind: 'tag', text, look };
}

/** A column of a file. */
export interface CsvColumn<Row> {
	readonly heading: string;
	readonly cell: (row: Row) => string;
}

/** A column of a table on a page. */
export interface ShownColumn<Row> {
	readonly heading: string;
	readonly cell: (row: Row) => Cell;
	/** Numbers, which line up at the right; money that came in or went out has its colour. */
	readonly amount?: true | 'income' | 'expense';
	/** What the row is about: screen readers say it with each cell. */
	readonly rowHeading?: true;
	/** A day, which stays on one line. */
	readonly day?: true;
	/** It says by itself what it is: on a phone its heading does not stand beside it. */
	readonly unlabelled?: true;
	/** The heading where a folded row has little room for it; empty where it needs none. */
	readonly short?: string;
	/** What a folded row says where nothing stands here. */
	readonly none?: string;
	/** What it says where a link that cites the row stands here alone. */
	readonly alone?: string;
	/** Below all rows. */
	readonly total?: (rows: readonly Row[]) => string;
	/** The same in the file that goes with the page. */
	readonly csv?: CsvColumn<Row>;
}

/** The id of a row's element, by which it is cited. */
export type RowAnchor<Row> = (row: Row) => string;
/** The class by which a row is drawn other than those around it, if it is. */
export type RowClass<Row> = (row: Row) => string | undefined;

/** A column of the page, of its file, or of both. */
export type Column<Row> = ShownColumn<Row> | { readonly csv: CsvColumn<Row> };

export function shownColumns<Row>(columns: readonly Column<Row>[]): ShownColumn<Row>[] {
	return columns.flatMap((column) => ('heading' in column ? [column] : []));
}

/** A column as its cells are drawn. */
export interface ShownCells<Row> extends Pick<ShownColumn<Row>, 'cell' | 'rowHeading'> {
	readonly classes: string | undefined;
	/** What stands after a column of amounts keeps its distance, whether there is an amount or not. */
	readonly emptyClass: string | undefined;
	/** The heading, on a phone. */
	readonly label: string | undefined;
}

/** @param labelled whether cells carry their headings, because no style sheet knows them: they are data */
export function cellsOf<Row>(
	columns: readonly ShownColumn<Row>[],
	labelled: boolean,
): ShownCells<Row>[] {
	return columns.map(({ heading, cell, rowHeading, amount, day, unlabelled }) => {
		const classes = [
			...(amount ? ['amount'] : []),
			...(typeof amount === 'string' ? [amount] : []),
			...(day ? ['day'] : []),
			...(unlabelled ? ['unlabelled'] : []),
		];
		return {
			cell,
			...(rowHeading && { rowHeading }),
			classes: classes.length > 0 ? classes.join(' ') : undefined,
			emptyClass: amount ? 'amount' : undefined,
			label: labelled && !unlabelled ? heading : undefined,
		};
	});
}

/** The row of totals: a heading across the columns before the first that has one, and what follows. */
export interface Totals {
	/** How many columns the heading spans; absent for one. */
	readonly before: number | undefined;
	readonly cells: readonly (
		{ readonly text: string; readonly heading: string } | { readonly span: number | undefined }
	)[];
}

/** Absent where no column has a total. */
export function totalsOf<Row>(
	columns: readonly ShownColumn<Row>[],
	rows: readonly Row[],
): Totals | undefined {
	const first = columns.findIndex(({ total }) => total !== undefined);
	if (first < 0) return undefined;
	const cells: Totals['cells'][number][] = [];
	let without = 0;
	const fill = () => {
		if (without > 0) cells.push({ span: spanOf(without) });
		without = 0;
	};
	for (const { total, heading } of columns.slice(first)) {
		if (total) {
			fill();
			cells.push({ text: total(rows), heading });
		} else without += 1;
	}
	fill();
	return { before: spanOf(first), cells };
}

function spanOf(columns: number): number | undefined {
	return columns > 1 ? columns : undefined;
}

export function csvColumns<Row>(columns: readonly Column<Row>[]): CsvColumn<Row>[] {
	return columns.flatMap(({ csv }) => csv ?? []);
}

/** Rows as lines of a file, without the headings. */
function csvLines<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string[][] {
	return rows.map((row) => columns.map(({ cell }) => cell(row)));
}

/** Rows as lines of a file, the headings first. */
export function csvTable<Row>(
	columns: readonly CsvColumn<Row>[],
	rows: readonly Row[],
): string[][] {
	return [columns.map(({ heading }) => heading), ...csvLines(columns, rows)];
}

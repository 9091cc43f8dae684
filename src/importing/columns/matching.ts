import type { CsvRecord } from '../../loading/read-csv.ts';
import type { KnownHeadings } from '../sheet/known-headings.ts';
import type { NamedColumns } from './heading-likeness.ts';

/**
 * How a column of an office's table came to be what it is read as: its heading is `known`; it was `matched` by its
 * words, its cells and its place; it must be `asked`; the office `named` it; or it is `left-out`.
 */
export type MatchHow = 'known' | 'matched' | 'asked' | 'named' | 'left-out';

/** What a table's columns are matched by. */
export interface MatchingTable extends NamedColumns {
	readonly known: KnownHeadings;
}

/** A column of the file whose heading nobody knows, with the cells that say something. */
export interface OpenColumn {
	readonly heading: string;
	readonly index: number;
	readonly cells: readonly string[];
}

/** What the columns of a file are chosen by. */
export interface Matching {
	readonly open: readonly OpenColumn[];
	/** The fields of the columns that are known, by their places. */
	readonly fields: ReadonlyMap<number, string>;
	readonly body: readonly CsvRecord[];
	readonly table: MatchingTable;
}

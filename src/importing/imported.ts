import type { Bilingual } from '../domain/bilingual.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import type { Period } from '../domain/time/period.ts';
import type { AmountUnit } from './cells/amount-unit.ts';
import type { UnknownCategory } from './cells/unknown-category.ts';
import type { ColumnMatch } from './columns/column-match.ts';

/** A word or a category as written, and as `data/` writes it. */
export interface Rewritten {
	readonly heading: string;
	readonly written: string;
	readonly name: string;
}

/** A category that the clerk let the program choose, and why it was chosen. */
export interface AcceptedCategory extends Rewritten {
	readonly line: number;
	readonly reason: Bilingual;
}

/** A record of the file that is not a row of the strict table. */
export interface DroppedRecord {
	readonly line: number;
	readonly kind: string;
	/** Its cells, with personal numbers masked. */
	readonly text: string;
}

/** An office's table in the strict form of `data/`, and what has to be said about the way there. */
export interface Imported {
	readonly table: Table;
	/** What its file is named after: a period, a year, a batch; none where the table has one file. */
	readonly name: string | undefined;
	/** The month or quarter that the dates of the rows lie in, of a table of payments. */
	readonly period: Period | undefined;
	/** The strict table: headings, then a line a row. */
	readonly cells: readonly (readonly string[])[];
	/** As the strict reader reads them; they name the lines of the office's file. */
	readonly rows: readonly Row<Table>[];
	/** In which the file states amounts; the strict table is in yuan. */
	readonly unit: AmountUnit;
	/** Of columns of amounts and quantities, in the strict written form. */
	readonly sums: readonly {
		readonly heading: string;
		readonly sum: string;
		readonly isAmount: boolean;
	}[];
	/** Balances that the file states beside its rows, in fen. */
	readonly openingFen: number | undefined;
	readonly closingFen: number | undefined;
	/** Does the closing balance follow from a balance before it and the rows? */
	readonly closingChecked: boolean;
	readonly dropped: readonly DroppedRecord[];
	/** Headings of columns that are known and not in the strict table, such as 序号. */
	readonly leftOut: readonly string[];
	/** Words and categories that were written by another name, with the number of rows. */
	readonly renamed: readonly (Rewritten & { readonly rows: number })[];
	readonly accepted: readonly AcceptedCategory[];
}

/** Either the whole import or every reason against it. */
export interface ImportOutcome {
	readonly imported: Imported | undefined;
	/** Those of the file, as they are read; none where there is no header row, or all is strict already. */
	readonly columns: readonly ColumnMatch[];
	/** Words that are no category, each once. */
	readonly unknownCategories: readonly UnknownCategory[];
	/** In the order of the lines; no text in them holds a personal number. */
	readonly findings: readonly Finding[];
}

/** The same word written alike in several rows, once; in the order of the headings. */
export function countRewritten(
	rewritten: readonly Rewritten[],
	headings: readonly string[],
): Imported['renamed'] {
	const groups = Map.groupBy(rewritten, ({ heading, written, name }) =>
		JSON.stringify([heading, written, name]),
	);
	return [...groups.values()]
		.flatMap((group) => group.slice(0, 1).map((one) => ({ ...one, rows: group.length })))
		.sort((a, b) => headings.indexOf(a.heading) - headings.indexOf(b.heading));
}

import type { CsvRecord } from '../loading/read-csv.ts';
import { officeField } from './office-ledger.ts';

/** The header row of an office's table, or two of them read as one, and where the rows begin. */
export interface Header {
	/** The line of the (first) header row. */
	readonly line: number;
	/** Trimmed, one a column; of two header rows the lower one, and the upper one where that is blank. */
	readonly headings: readonly string[];
	/** How many different columns it names. */
	readonly score: number;
	/** The header rows themselves. */
	readonly records: readonly CsvRecord[];
	/** The place among the records of the first one below the header. */
	readonly bodyFrom: number;
}

/** Titles, units and remarks above a header fit in fewer rows than this. */
const searchedRecords = 20;
/** A row that names fewer columns than this is no header: a data row may say 收入 or 备注 too. */
const fewestColumns = 3;

/** The row among the first twenty that names most columns; of equals the first. */
export function findHeader(records: readonly CsvRecord[]): Header | undefined {
	let best: Header | undefined;
	for (const [index, record] of records.slice(0, searchedRecords).entries()) {
		const single = oneRow(record, index);
		const header = withRowBelow(single, records[index + 1]) ?? single;
		if (header.score >= fewestColumns && header.score > (best?.score ?? 0)) best = header;
	}
	return best;
}

/** Does the row name as many columns as a header does? */
export function isHeaderLike(record: CsvRecord): boolean {
	return scoreOf(record.cells) >= fewestColumns;
}

/** Is the row a header row once more, as the next page of a print begins with it? */
export function repeatsHeader(record: CsvRecord, { records }: Header): boolean {
	return records.some((header) => contentOf(header) === contentOf(record));
}

function oneRow(record: CsvRecord, index: number): Header {
	const headings = record.cells.map((cell) => cell.trim());
	const score = scoreOf(headings);
	return { line: record.line, headings, score, records: [record], bodyFrom: index + 1 };
}

/** `金额` above `收入` and `支出`: the two rows together name more columns than the upper one alone. */
function withRowBelow(upper: Header, below: CsvRecord | undefined): Header | undefined {
	if (!below || upper.score < fewestColumns) return undefined;
	const lower = below.cells.map((cell) => cell.trim());
	if (lower.some((cell) => cell !== '' && !officeField(cell))) return undefined;
	const width = Math.max(upper.headings.length, lower.length);
	const headings = Array.from(
		{ length: width },
		(_, at) => [lower[at], upper.headings[at]].find(Boolean) ?? '',
	);
	const score = scoreOf(headings);
	if (score <= upper.score) return undefined;
	return {
		...upper,
		headings,
		score,
		records: [...upper.records, below],
		bodyFrom: upper.bodyFrom + 1,
	};
}

function scoreOf(cells: readonly string[]): number {
	return new Set(cells.map(officeField).filter((field) => field !== undefined)).size;
}

function contentOf({ cells }: CsvRecord): string {
	return cells
		.map((cell) => cell.trim())
		.join('\n')
		.trimEnd();
}

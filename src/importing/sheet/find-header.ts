import type { CsvRecord } from '../../loading/read-csv.ts';
import { readHeadingUnit } from '../cells/amount-unit.ts';
import type { KnownHeadings } from './known-headings.ts';
import { compact } from '../cells/office-text.ts';

/** The header row of an office's table, or two or three of them read as one, and where the rows begin. */
export interface Header {
	/** The line of the (first) header row. */
	readonly line: number;
	/** Trimmed, one a column; of several header rows the lowest, and the upper one where that is blank. */
	readonly headings: readonly string[];
	/** Of all dates, when the upper header row says it over the columns 月 and 日. */
	readonly year?: string | undefined;
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
/** A cell that is longer is a sentence. */
const longestHeading = 24;

/**
 * The row among the first twenty that names most columns; of equals the first. Where none names as many as a header
 * does, the one whose words mean most columns.
 */
export function findHeader(
	records: readonly CsvRecord[],
	known: KnownHeadings,
): Header | undefined {
	return namingRow(records, known) ?? likelyRow(records, known);
}

function namingRow(records: readonly CsvRecord[], known: KnownHeadings): Header | undefined {
	let best: Header | undefined;
	for (const [index, record] of records.slice(0, searchedRecords).entries()) {
		const single = oneRow(record, index, known);
		const header = withRowsBelow(single, records, known);
		if (header.score >= fewestColumns && header.score > (best?.score ?? 0)) best = header;
	}
	return best;
}

/** Headers of more rows are not printed. */
const mostRows = 3;

/** With the rows below it that belong to the header, too: `收支情况` over `收入`, and that over `金额（元）`. */
function withRowsBelow(
	header: Header,
	records: readonly CsvRecord[],
	known: KnownHeadings,
): Header {
	if (header.records.length === mostRows) return header;
	const longer = withRowBelow(header, records[header.bodyFrom], known);
	return longer ? withRowsBelow(longer, records, known) : header;
}

/** A row of words, half of which mean columns, above rows of the table. */
function likelyRow(
	records: readonly CsvRecord[],
	{ likelyFieldOf, ...known }: KnownHeadings,
): Header | undefined {
	if (!likelyFieldOf) return undefined;
	let best: Header | undefined;
	for (const [index, record] of records.slice(0, searchedRecords).entries()) {
		const filled = record.cells.map((cell) => cell.trim()).filter(Boolean);
		const likely = filled.filter((cell) => likelyFieldOf(cell) !== undefined);
		const isOfWords = !filled.some(
			(cell) => cell.length > longestHeading || /^[-+¥]?\d/.test(cell),
		);
		const below = records[index + 1]?.cells.filter((cell) => cell.trim() !== '') ?? [];
		if (!isOfWords || likely.length * 2 < filled.length || below.length < fewestColumns) continue;
		const header = oneRow(record, index, { ...known, fieldOf: likelyFieldOf });
		if (header.score >= fewestColumns && header.score > (best?.score ?? 0)) best = header;
	}
	return best;
}

/** Does the row name as many columns as a header does? */
export function isHeaderLike(record: CsvRecord, known: KnownHeadings): boolean {
	return scoreOf(record.cells, known) >= fewestColumns;
}

/** Is the row a header row once more, as the next page of a print begins with it? */
export function repeatsHeader(record: CsvRecord, { records }: Header): boolean {
	return records.some((header) => contentOf(header) === contentOf(record));
}

function oneRow(record: CsvRecord, index: number, known: KnownHeadings): Header {
	const headings = record.cells.map((cell) => cell.trim());
	const score = scoreOf(headings, known);
	return { line: record.line, headings, score, records: [record], bodyFrom: index + 1 };
}

/** `金额` above `收入` and `支出`: the two rows together name more columns than the upper one alone. */
function withRowBelow(
	upper: Header,
	below: CsvRecord | undefined,
	known: KnownHeadings,
): Header | undefined {
	if (!below || upper.score < fewestColumns) return undefined;
	const lower = below.cells.map((cell) => cell.trim());
	const headings: string[] = [];
	let group = '';
	for (let at = 0; at < Math.max(upper.headings.length, lower.length); at += 1) {
		const [above = '', name = ''] = [upper.headings[at], lower[at]];
		group = above || group;
		const heading = name && parted(group, above, name, known);
		if (name && heading === undefined) return undefined;
		headings.push([heading, above].find(Boolean) ?? '');
	}
	const score = scoreOf(headings, known);
	const year = upper.headings
		.map(yearOf)
		.find((_, at) => known.fieldOf(lower[at] ?? '') === 'office:month');
	// A row that only says more of the columns above it, such as their unit, names no other ones.
	const onlyExtends = lower.every((name, at) => {
		const above = upper.headings[at] ?? '';
		return name === '' || (above !== '' && known.fieldOf(above + name) !== undefined);
	});
	if (score < upper.score || (score === upper.score && !onlyExtends)) return undefined;
	if (lower.every((name) => name === '')) return undefined;
	return {
		...upper,
		headings,
		score,
		year,
		records: [...upper.records, below],
		bodyFrom: upper.bodyFrom + 1,
	};
}

/**
 * The heading of a column that the lower row names within a group: `收入` over `金额` is 收入金额; of `金额（万元）`
 * over `收入` the unit belongs to both.
 * @param group the last heading of the upper row up to here, for the others that it covers are blank in a CSV
 * @param above the heading of the upper row in this very column
 */
function parted(
	group: string,
	above: string,
	name: string,
	known: KnownHeadings,
): string | undefined {
	if (above && known.fieldOf(above + name)) return above + name;
	if (!known.fieldOf(name)) return undefined;
	const unit = readHeadingUnit(name) === undefined ? readHeadingUnit(group) : undefined;
	const inUnit = `${name}（${unit}）`;
	return unit && known.fieldOf(inUnit) ? inUnit : name;
}

/** `2025年` over 月 and 日, as account books are printed. */
function yearOf(heading: string): string | undefined {
	return /^(\d{4})年?度?$/.exec(compact(heading))?.[1];
}

function scoreOf(cells: readonly string[], known: KnownHeadings): number {
	return new Set(cells.map((cell) => known.fieldOf(cell)).filter((field) => field !== undefined))
		.size;
}

function contentOf({ cells }: CsvRecord): string {
	return cells
		.map((cell) => cell.trim())
		.join('\n')
		.trimEnd();
}

import { compareFindings, finding, type Finding } from '../../domain/findings/findings.ts';
import type { CellKind } from '../../domain/schema/cell-type.ts';
import type { Table } from '../../domain/schema/table.ts';
import type { Period } from '../../domain/time/period.ts';
import { decodeText } from '../../loading/decode.ts';
import { matchHeadings, type MatchedColumn } from '../../loading/match-headings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readTable } from '../../loading/read-table.ts';
import { formatCsv } from '../../loading/write-csv.ts';
import { listTableHeadings } from '../sheet/table-headings.ts';
import { readOfficeFile } from '../sheet/read-office-file.ts';
import {
	isRewritten,
	isStrict,
	looksLikeMonth,
	tidyCell,
	type TidyColumn,
	type TidyRead,
} from './tidy-cell.ts';

/** A cell that was brought back. */
export interface TidiedCell {
	readonly line: number;
	readonly heading: string;
	readonly position: number;
	readonly before: string;
	readonly after: string;
	/** Does the check refuse the cell as it was? */
	readonly isError: boolean;
}

/** A file of `data/` in the form in which the program writes it, or what stands against that. */
export interface TidiedTable {
	/** The whole text; `undefined` where there are findings. */
	readonly text: string | undefined;
	readonly cells: readonly TidiedCell[];
	/** The encoding of the file, where it is another than that of `data/`. */
	readonly encoding: string | undefined;
	readonly findings: readonly Finding[];
}

/**
 * Brings a table of `data/` that a spreadsheet saved again back to what the program would write. Cells in strict form
 * stay to the letter; of the others each is the one thing that it can have been, or a finding.
 * @param period of the file, where it is named after one
 */
export function tidyTable(
	table: Table,
	file: string,
	bytes: Uint8Array,
	period?: Period,
): TidiedTable {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		const { damagedAt: offset, encoding } = decoded;
		return refused([finding('bytes-undecodable', { file }, { offset, encoding })]);
	}
	const read = readOfficeFile(bytes, { file, headings: listTableHeadings(table) });
	if ('findings' in read) return refused(read.findings);
	const { records: clean, asWritten } = read.sheet;
	const cleanAt = new Map(clean.map(({ line, cells }) => [line, cells]));
	const [header, ...body] = asWritten.filter(({ line }) => cleanAt.has(line));
	if (!header) return refused(readTable(table, file, bytes, 'passed').findings);
	const kept = keptColumns(cleanAt.get(header.line) ?? header.cells, body);
	const only = ({ cells }: Pick<CsvRecord, 'cells'>) => pick(cells, kept);
	const headings = only({ cells: cleanAt.get(header.line) ?? header.cells }).map((cell) =>
		cell.trim(),
	);
	const { columns, findings: headingFindings } = matchHeadings(table, headings, {
		file,
		line: header.line,
	});
	if (headingFindings.length > 0) return refused(headingFindings);

	const rows = body.map((record) => ({
		line: record.line,
		written: only(record).map((cell) => cell.trim()),
		clean: only({ cells: cleanAt.get(record.line) ?? record.cells }).map((cell) => cell.trim()),
	}));
	const spreadsheet = columns.some(
		({ column, index }) =>
			isRewritten(column) &&
			rows.some(({ written }) => written[index] && !isStrict(column, written[index])),
	);
	const known = new Map(
		columns.map((own) => [own.index, knownOf(table, own, rows, period)] as const),
	);
	const tidied: TidiedCell[] = [];
	const problems: Finding[] = [];
	const cells = rows.map(({ line, written, clean: visible }) =>
		written.map((before, index) => {
			const own = known.get(index);
			if (!own || before === '' || (isStrict(own.column, before) && !spreadsheet)) return before;
			const heading = headings[index] ?? '';
			const cell = isPlainText(own, before) ? before : (visible[index] ?? before);
			const place = { file, line, column: heading, position: index, cell };
			const result: TidyRead = cell === '' ? { strict: '' } : tidyCell(own, place);
			if (result && 'problem' in result) problems.push(result.problem);
			const after = result && 'strict' in result ? result.strict : before;
			if (after !== before) {
				const isError = own.column.type.read(before) === undefined;
				tidied.push({ line, heading, position: index, before, after, isError });
			}
			return after;
		}),
	);
	const lines = [header.line, ...rows.map(({ line }) => line)];
	const text = formatCsv([headings, ...cells]);
	const left = findingsOf(table, file, text, [headings, ...cells], lines);
	const explained = new Set(problems.map(keyOf));
	const findings = [...problems, ...left.filter((one) => !explained.has(keyOf(one)))].sort(
		compareFindings,
	);
	return {
		text: findings.length > 0 ? undefined : text,
		cells: tidied,
		encoding: decoded.encoding === 'UTF-8' ? undefined : decoded.encoding,
		findings,
	};
}

function refused(findings: readonly Finding[]): TidiedTable {
	return { text: undefined, cells: [], encoding: undefined, findings };
}

/** Places of the columns that have a heading or hold something. */
function keptColumns(headings: readonly string[], rows: readonly CsvRecord[]): readonly boolean[] {
	return headings.map(
		(heading, at) =>
			heading.trim() !== '' || rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''),
	);
}

/** The cells of those columns, and what stands behind the last of all and says something. */
function pick(cells: readonly string[], kept: readonly boolean[]): string[] {
	const beyond = cells.slice(kept.length);
	const surplus = beyond.some((cell) => cell.trim() !== '') ? beyond : [];
	return [...cells.slice(0, kept.length).filter((_, at) => kept[at]), ...surplus];
}

interface BodyRow {
	readonly clean: readonly string[];
}

function knownOf(
	{ key }: Table,
	{ field, column, index }: MatchedColumn,
	rows: readonly BodyRow[],
	period: Period | undefined,
): TidyColumn {
	const filled = rows.map(({ clean }) => clean[index] ?? '').filter((cell) => cell !== '');
	const padded = filled.filter((cell) => /^0\d+$/.test(cell)).map(({ length }) => length);
	return {
		column,
		identifies:
			column.type.refersTo !== undefined || (key.includes(field) && names.has(column.type.kind)),
		zeroPaddedTo: padded.reduce((widest, width) => Math.max(widest, width), 0),
		showsMonths: column.type.kind === 'period' && filled.some(looksLikeMonth),
		period,
	};
}

/** A row is told from the others by dates and periods too, but those are no names that can be taken for a date. */
const names: ReadonlySet<CellKind> = new Set<CellKind>(['text', 'id', 'village-id']);

/** Prose keeps every sign of it; what kept a spreadsheet from reading a number was never a part of it. */
function isPlainText({ column }: TidyColumn, cell: string): boolean {
	return !isRewritten(column) && column.type.read(cell) !== undefined && !/^['‘’`＇=]/.test(cell);
}

/** What the check would say of the tidied text, with the lines of the file. */
function findingsOf(
	table: Table,
	file: string,
	text: string,
	cells: readonly (readonly string[])[],
	lines: readonly number[],
): readonly Finding[] {
	const lineOf = new Map<number, number>();
	let written = 1;
	for (const [at, row] of cells.entries()) {
		lineOf.set(written, lines[at] ?? written);
		written += row.join('').split('\n').length;
	}
	const { findings } = readTable(table, file, new TextEncoder().encode(text), 'passed');
	const own = (line: number) => lineOf.get(line) ?? line;
	return findings.map(({ kind, place, values }) => ({
		kind,
		place: place.line === undefined ? place : { ...place, line: own(place.line) },
		values:
			typeof values['firstLine'] === 'number'
				? { ...values, firstLine: own(values['firstLine']) }
				: values,
	}));
}

function keyOf({ place: { line, position } }: Finding): string {
	return `${line} ${position}`;
}

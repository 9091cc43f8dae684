import { toHalfWidth } from '../domain/schema/half-width.ts';
import { findNearest } from '../domain/nearest.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { namesPersons } from '../domain/personal-data/name-columns.ts';
import { makeRowReferrer } from '../domain/rows/row-key.ts';
import type { Column, Place, Row, Table } from '../domain/schema/table.ts';
import { collectFindings } from '../domain/findings/collect-findings.ts';
import { dataLimits, findExcess, findTextExcess } from './data-limits.ts';
import { decodeText } from './decode.ts';
import { matchHeadings, type MatchedColumn } from './match-headings.ts';
import { gateRecords, gateText, findSuspectedLines, type Gate } from './personal-data-gate.ts';
import { readCsv, type CsvRecord } from './read-csv.ts';

/** A table's file as read: the rows that are right, and everything that is not. */
export interface TableRead<T extends Table> {
	readonly rows: readonly Row<T>[];
	readonly findings: readonly Finding[];
	/** False when something in the file could not be read: its sums would then be wrong for want of rows. */
	readonly complete: boolean;
}

/**
 * Reads one file of a table from its bytes. Never throws on what the file contains.
 * @param gate looks for personal data in every cell; `'passed'` when the file has been looked through before
 */
export function readTable<T extends Table>(
	table: T,
	file: string,
	bytes: Uint8Array,
	gate: Gate = {},
): TableRead<T> {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		const { damagedAt: offset, encoding } = decoded;
		return failed([finding('bytes-undecodable', { file }, { offset, encoding })]);
	}
	const { text } = decoded;
	const excess = findTextExcess(file, text);
	if (excess) return failed([excess]);
	const { records, brokenQuotes } = readCsv(text);
	if (brokenQuotes.length > 0) {
		const broken = collectFindings();
		for (const line of brokenQuotes) broken.add(finding('quote-broken', { file, line }));
		return failed([...broken.all(), ...(gate === 'passed' ? [] : gateText(file, text, gate))]);
	}
	const personal =
		gate === 'passed' ? [] : gateRecords(file, records, gate, findSuspectedLines(text));
	const read = readRows(table, file, records);
	return { ...read, findings: [...read.findings, ...personal] };
}

function readRows<T extends Table>(
	table: T,
	file: string,
	records: readonly CsvRecord[],
): TableRead<T> {
	const [header = { line: 1, cells: [] }, ...body] = records;
	const wide = findExcess(
		{ file, line: header.line },
		'columns',
		header.cells.length,
		dataLimits.columns,
	);
	if (wide) return failed([wide]);
	const { columns, findings } = matchHeadings(table, header.cells, { file, line: header.line });
	if (columns.length === 0) return failed(findings);
	const read = readRecords(table, file, columns, header.cells.length, body);
	const blank = blankHeadings(file, header, body);
	if (findings.length > 0) return failed([...findings, ...blank, ...read.findings]);
	const complete = read.complete && blank.length === 0;
	return { rows: read.rows, findings: [...blank, ...read.findings], complete };
}

function failed<T extends Table>(findings: readonly Finding[]): TableRead<T> {
	return { rows: [], findings, complete: false };
}

function readRecords<T extends Table>(
	table: T,
	file: string,
	columns: readonly MatchedColumn[],
	width: number,
	records: readonly CsvRecord[],
): TableRead<T> {
	const findings = collectFindings();
	const rows: Row<T>[] = [];
	const absent = Object.keys(table.columns).filter(
		(field) => !columns.some((column) => column.field === field),
	);
	const refer = makeRowReferrer(table, file);
	const firstLineOfId = new Map<string, number>();
	for (const { line, cells } of records) {
		if (cells.length !== width) {
			const counts = { found: cells.length, expected: width };
			findings.add(finding('row-ragged', { file, line }, counts));
			continue;
		}
		const before = findings.count;
		const at = { file, line };
		const row: Record<string, unknown> = { ref: undefined, at };
		for (const { field, column, heading, index } of columns) {
			const cell = (cells[index] ?? '').trim();
			const place = { ...at, column: heading, position: index };
			const long = findExcess(place, 'cell', cell.length, dataLimits.cellCharacters);
			if (long) {
				findings.add(long);
				continue;
			}
			const value = cell === '' ? undefined : readCell(column, cell);
			row[field] = value;
			if (value !== undefined || (cell === '' && !column.required)) continue;
			findings.add(problemWith(column, { ...place, cell }));
		}
		for (const field of absent) row[field] = undefined;
		if (findings.count > before) continue;
		const repeated = repeatedId(table, row, firstLineOfId, at);
		if (repeated) findings.add(repeated);
		row['ref'] = refer(row);
		rows.push(row as unknown as Row<T>);
	}
	return { rows, findings: findings.all(), complete: findings.count === 0 };
}

/** Columns that hold something under no heading. A column without heading and content is harmless. */
function blankHeadings(file: string, header: CsvRecord, records: readonly CsvRecord[]): Finding[] {
	return header.cells.flatMap((heading, position) => {
		const filled =
			heading.trim() === '' && records.some(({ cells }) => (cells[position] ?? '').trim() !== '');
		if (!filled) return [];
		return [
			finding('heading-blank', { file, line: header.line, position }, { number: position + 1 }),
		];
	});
}

function readCell({ type }: Column, cell: string): unknown {
	return type.read(type.foldWidth ? toHalfWidth(cell) : cell);
}

/** Why a cell has no value: it is empty and must not be, or it cannot be read. */
function problemWith(column: Column, written: Place & { readonly cell: string }): Finding {
	const { name, howToWrite, words } = column.type;
	const place = namesPersons(column) ? { ...written, cell: written.cell && withheld } : written;
	if (place.cell === '') return finding('cell-missing', place, { howToWrite });
	if (!words) return finding('cell-unreadable', place, { type: name, howToWrite });
	return finding('choice-unknown', place, {
		type: name,
		howToWrite,
		nearest: column.type.suggest?.(place.cell) ?? findNearest(place.cell, words),
	});
}

/** Stands for what such a cell holds: a name in full has no business in a message either. */
const withheld = '［未显示］';

function repeatedId(
	table: Table,
	values: Record<string, unknown>,
	firstLineOfId: Map<string, number>,
	at: { readonly file: string; readonly line: number },
): Finding | undefined {
	const { id } = values;
	const column = table.columns['id'];
	if (typeof id !== 'string' || !column) return undefined;
	const firstLine = firstLineOfId.get(id.toLowerCase());
	if (firstLine === undefined) {
		firstLineOfId.set(id.toLowerCase(), at.line);
		return undefined;
	}
	return finding('id-repeated', { ...at, column: column.heading, cell: id }, { firstLine });
}

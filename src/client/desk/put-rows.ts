import type { Table } from '../../domain/schema/table.ts';
import { matchHeadings } from '../../loading/match-headings.ts';
import { readCsv } from '../../loading/read-csv.ts';
import { formatCsv } from '../../loading/write-csv.ts';

type Cells = readonly string[];

/** A row by field, in the strict written form; what is not named stays empty. */
export type RowCells = Readonly<Record<string, string>>;

/** The rows of a table's file, by field. */
export function readRows(table: Table, text: string | undefined): RowCells[] {
	const [header, ...records] = cellsOf(text);
	if (!header) return [];
	const places = placesOf(table, header);
	return records.map((cells) =>
		Object.fromEntries([...places].map(([field, at]) => [field, cells[at] ?? ''])),
	);
}

/**
 * A table's file with rows: each takes the place of the row with the same key, and others follow below. The file's own
 * columns, their order and all other rows stay as they are.
 */
export function putRows(table: Table, text: string | undefined, rows: readonly RowCells[]): string {
	const [header = requiredHeadings(table), ...records] = cellsOf(text);
	const headings = [...header];
	const places = placesOf(table, header);
	for (const [field, { heading }] of Object.entries(table.columns)) {
		if (places.has(field) || !rows.some((row) => row[field])) continue;
		places.set(field, headings.length);
		headings.push(heading);
	}
	const lines = records.map((cells) => headings.map((_, at) => cells[at] ?? ''));
	const fieldsAt = (cells: Cells): RowCells =>
		Object.fromEntries([...places].map(([field, at]) => [field, cells[at] ?? '']));
	for (const row of rows) {
		const cells = headings.map(() => '');
		for (const [field, at] of places) cells[at] = row[field] ?? '';
		const key = keyOf(table, row);
		const same = lines.findIndex((line) => keyOf(table, fieldsAt(line)) === key);
		if (same < 0) lines.push(cells);
		else lines[same] = cells;
	}
	return formatCsv([headings, ...lines]);
}

function cellsOf(text: string | undefined): Cells[] {
	if (text === undefined) return [];
	return readCsv(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).records.map(
		({ cells }) => cells,
	);
}

function placesOf(table: Table, headings: Cells): Map<string, number> {
	const { columns } = matchHeadings(table, headings, { file: '', line: 1 });
	return new Map(columns.map(({ field, index }) => [field, index]));
}

function requiredHeadings(table: Table): string[] {
	return Object.values(table.columns)
		.filter(({ required }) => required)
		.map(({ heading }) => heading);
}

/** What tells a row of its file; accounts are the collective's where nothing is said. Ids are the same in capitals. */
function keyOf(table: Table, row: RowCells): string {
	return JSON.stringify(
		table.key.map((field) => {
			const isEntity = table.columns[field]?.type.kind === 'entity';
			return (
				row[field] === undefined || row[field] === '' ? (isEntity ? collective : '') : row[field]
			)
				.trim()
				.toLowerCase();
		}),
	);
}

const collective = '集体经济组织';

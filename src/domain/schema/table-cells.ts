import type { Row, Table } from './table.ts';

/** A table as the strict cells of `data/`: the Chinese headings, then a line a row. The inverse of reading. */
export function writeTableCells<T extends Table>(table: T, rows: readonly Row<T>[]): string[][] {
	const columns = Object.entries(table.columns);
	return [
		columns.map(([, column]) => column.heading),
		...rows.map((row) =>
			columns.map(([field, column]) => {
				const value = (row as Record<string, unknown>)[field];
				return value === undefined ? '' : column.type.write(value);
			}),
		),
	];
}

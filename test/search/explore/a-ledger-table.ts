import {
	noText,
	openTextPool,
	type LedgerTable,
} from '../../../src/search/explore/ledger-table.ts';

/** A row as a test writes it: a date, amounts in fen, and texts under the names of the columns. */
export interface RowParts {
	readonly date?: string;
	readonly incomeFen?: number;
	readonly expenseFen?: number;
	readonly [text: string]: string | number | undefined;
}

/** Rows by columns. A row is of 2025-03-05 and of village 1 where it does not say otherwise. */
export function aLedgerTable(parts: readonly RowParts[]): LedgerTable {
	const rows = parts.map((row): RowParts => ({ date: '2025-03-05', village: '1', ...row }));
	const pool = openTextPool();
	for (const row of rows) {
		for (const value of Object.values(row)) if (typeof value === 'string') pool.place(value);
	}
	return {
		rows: rows.length,
		pool,
		texts: (column) =>
			Int32Array.from(rows, (row) =>
				row[column] === undefined ? noText : pool.place(String(row[column])),
			),
		days: () => Int32Array.from(rows, ({ date = '' }) => Date.parse(date) / 86_400_000),
		fen: (column) => Float64Array.from(rows, (row) => Number(row[column] ?? NaN)),
	};
}

import { formatYuan } from '../../domain/money/money.ts';
import type { Column, Columns } from '../../domain/schema/table.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import type { Texts } from '../../texts/index.ts';
import { ledgerColumns, type LedgerColumn } from './ledger-columns.ts';
import type { LedgerTable } from './ledger-table.ts';
import { dayCell, fenCell, textCell } from './shown-rows.ts';

const ledgerFields: Columns = ledger.columns;

/** The headings of a table that is taken away: the ledger's own where it has the column. */
export function listHeadings(own: Texts['explore']['columns']): string[] {
	return ledgerColumns.map(({ name }) => {
		const column: Column | undefined = ledgerFields[name.replace(/Fen$/, '')];
		return column?.heading ?? own[name as keyof typeof own];
	});
}

/** The cells of rows under these headings, amounts in yuan as the villages' own files write them. */
export function listLines(table: LedgerTable, rows: readonly number[]): string[][] {
	return rows.map((row) =>
		ledgerColumns.map((column) => {
			const value = valueOf(table, column, row);
			return typeof value === 'number' ? formatYuan(value) : (value ?? '');
		}),
	);
}

/** Rows by the names of the columns, amounts in fen. What a row does not say is left out. */
export function listRecords(table: LedgerTable, rows: readonly number[]): object[] {
	return rows.map((row) =>
		Object.fromEntries(
			ledgerColumns.flatMap((column) => {
				const value = valueOf(table, column, row);
				return value === undefined ? [] : [[column.name, value]];
			}),
		),
	);
}

function valueOf(
	table: LedgerTable,
	{ name, kind }: LedgerColumn,
	row: number,
): string | number | undefined {
	if (kind === 'fen') return fenCell(table, name, row);
	return kind === 'day' ? dayCell(table, name, row) : textCell(table, name, row);
}

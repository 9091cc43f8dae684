import { writeTableCells } from '../../domain/schema/table-cells.ts';
import { ledger, type LedgerRow } from '../../domain/tables/ledger.ts';

/**
 * The rows as the strict cells of `data/`, headings first: the required columns, both amounts, and of the
 * others those that say something.
 */
export function writeLedgerCells(rows: readonly LedgerRow[]): string[][] {
	const cells = writeTableCells(ledger, rows);
	const kept = Object.entries(ledger.columns).map(
		([field, column], index) =>
			column.required ||
			field === 'income' ||
			field === 'expense' ||
			cells.slice(1).some((row) => row[index] !== ''),
	);
	return cells.map((row) => row.filter((_, index) => kept[index]));
}

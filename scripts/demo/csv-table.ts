import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import type { Row, Table } from '../../src/domain/schema/table.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';

/** The cells of one row by field name; an optional cell may be left out. */
export type Cells<T extends Table> = Partial<Omit<Row<T>, 'at'>>;

/** Writes rows under the headings that the table declares, in its order and its written forms. */
export function writeTable<T extends Table>(table: T, rows: readonly Cells<T>[]): string {
	return formatCsv(writeTableCells(table, rows as readonly Row<T>[]));
}

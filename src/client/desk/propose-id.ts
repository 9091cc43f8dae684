import { giveIds } from '../../domain/rows/id-series.ts';
import type { Table } from '../../domain/schema/table.ts';
import type { RowCells } from './put-rows.ts';

/**
 * The next id of a table, written as its own are.
 * @param rows those there are
 * @param fresh the new row, as far as its days are known
 * @returns empty where no row shows how ids are written
 */
export function proposeId(table: Table, rows: readonly RowCells[], fresh: RowCells): string {
	const ids = rows.map((row) => row['id'] ?? '');
	const like = rows.map((row) => ({ id: row['id'] ?? '', years: yearsOf(table, row) }));
	const given = giveIds([{ years: yearsOf(table, fresh) }], { like, used: ids });
	return given?.[0] ?? '';
}

/** The years that the row's days and periods name, by field. */
function yearsOf({ columns }: Table, row: RowCells): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(columns).flatMap(([field, { type }]) => {
			const cell = row[field] ?? '';
			const tells = ['date', 'period', 'year'].includes(type.kind) && /^\d{4}/.test(cell);
			return tells ? [[field, Number(cell.slice(0, 4))] as const] : [];
		}),
	);
}

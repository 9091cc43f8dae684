import type { Row, Table } from '../domain/schema/table.ts';
import { parsePeriod, type Period } from '../domain/time/period.ts';

/** The columns of a table that say which period a row is about. */
export function periodFields({ columns }: Table): string[] {
	return Object.keys(columns).filter((field) =>
		['period', 'year'].includes(columns[field]?.type.kind ?? ''),
	);
}

/** Has a table one file a period, whose rows are all about that? */
export function isFiledByPeriod({ scope }: Table): boolean {
	return scope === 'period' || scope === 'year';
}

/** The stretches of time that a row is about, or in which it moved. */
export function listStretches(table: Table, row: Row<Table>): Period[] {
	const cells = row as unknown as Readonly<Record<string, unknown>>;
	return [...periodFields(table), ...table.moves].flatMap(
		(field) => readPeriod(cells[field]) ?? [],
	);
}

/** A cell of a period as it was read, or a date, or a year. */
function readPeriod(cell: unknown): Period | undefined {
	if (typeof cell === 'string' || typeof cell === 'number') return parsePeriod(String(cell));
	return cell === undefined ? undefined : (cell as Period);
}

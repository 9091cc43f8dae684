import type { CellKind } from '../domain/schema/cell-type.ts';
import type { Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/index.ts';
import type { CellChange, Correction } from './correction.ts';

const figures: ReadonlySet<CellKind> = new Set<CellKind>(['amount', 'quantity', 'count']);

/**
 * Must somebody say why? Of figures that say something else, and of what was taken down; what came later, and words
 * that were changed, need no reason.
 */
export function asksReason(correction: Correction): boolean {
	const { kind, reason, reasonWithheld } = correction;
	if (reason !== undefined || reasonWithheld) return false;
	if (kind === 'removed' || kind === 'withdrawn') return true;
	return kind === 'changed' && findFigure(correction) !== undefined;
}

/** The first figure among the cells. Of one whose number may not be shown nothing is known. */
export function findFigure({ table, cells }: Pick<Correction, 'table' | 'cells'>) {
	return listFigures({ table, cells })[0];
}

export function listFigures({
	table,
	cells,
}: Pick<Correction, 'table' | 'cells'>): readonly CellChange[] {
	const { columns } = villageTables[table] as Table;
	return cells.filter(
		({ field, withheld }) => !withheld && figures.has(columns[field]?.type.kind ?? 'text'),
	);
}

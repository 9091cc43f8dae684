import type { Row } from '../../domain/schema/table.ts';
import type { villageTables, VillageTableName } from '../../domain/tables/index.ts';
import { rowsOf, type VillageDataset } from '../dataset.ts';

type VillageTables = typeof villageTables;

/** The tables whose rows have an id. */
export type TableWithIds = {
	[N in VillageTableName]: 'id' extends keyof VillageTables[N]['columns'] ? N : never;
}[VillageTableName];

/** Finds the row of a table by its id. Each table is gone through when first asked about. */
export type FindRow = <N extends TableWithIds>(
	table: N,
	id: string | undefined,
) => Row<VillageTables[N]> | undefined;

export function indexRowsById(dataset: VillageDataset): FindRow {
	const tables = new Map<TableWithIds, ReadonlyMap<string, unknown>>();
	return (table, id) => {
		if (id === undefined) return undefined;
		let rows = tables.get(table);
		if (!rows) {
			const all = rowsOf(dataset, table) as unknown as readonly { readonly id: string }[];
			// Of rows with the same id, which a check reports, the first.
			rows = new Map(all.toReversed().map((row) => [row.id, row]));
			tables.set(table, rows);
		}
		return rows.get(id) as Row<VillageTables[typeof table]> | undefined;
	};
}

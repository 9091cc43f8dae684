import type { Row, Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** The attachments that one cell lists. */
export interface AttachmentList {
	readonly table: Table;
	readonly row: Row<Table>;
	readonly field: string;
	readonly names: readonly string[];
}

const listing = Object.entries<Table>(villageTables).flatMap(([name, table]) =>
	Object.entries(table.columns)
		.filter(([, { type }]) => type.listsFiles)
		.map(([field]) => ({ name: name as VillageTableName, table, field })),
);

/** The tables that have a column for attachments. */
export const attachingTables = listing.map(({ name }) => name);

/** What each row of a village lists. */
export function* listAttachmentsByRow(dataset: VillageDataset): Generator<AttachmentList> {
	for (const { name, table, field } of listing) {
		const rows: readonly Row<Table>[] = rowsOf(dataset, name);
		for (const row of rows) {
			const names = (row as unknown as Readonly<Record<string, readonly string[] | undefined>>)[
				field
			];
			if (names) yield { table, row, field, names };
		}
	}
}

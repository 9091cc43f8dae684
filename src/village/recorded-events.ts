import type { RecordedEvent } from '../domain/obligations/recorded-event.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import { villageTables } from '../domain/tables/index.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/**
 * The events recorded in the table that fulfils an item. Only of a table that says both when something happened and
 * when it was disclosed; of the others nothing is concluded.
 */
export function findRecordedEvents(dataset: VillageDataset, item: CatalogueItem): RecordedEvent[] {
	const table: Table | undefined = item.table && villageTables[item.table];
	if (!item.table || !table?.event) return [];
	const { on, publishedOn } = table.event;
	const rows: readonly Row<Table>[] = rowsOf(dataset, item.table);
	return rows.flatMap((row) => {
		const cells = row as unknown as Readonly<Record<string, string | undefined>>;
		const { id = '', [on]: date } = cells;
		return date === undefined ? [] : [{ id, date, publishedOn: cells[publishedOn] }];
	});
}

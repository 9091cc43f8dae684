import { isLetting } from '../domain/contracts/contract-term.ts';
import type { RecordedEvent } from '../domain/obligations/recorded-event.ts';
import { isTermAudit } from '../domain/registers/term-audits.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** Which rows are events of their own, where a register has others beside them: works are told of by their projects. */
const isMeant: Readonly<Partial<Record<VillageTableName, (row: never) => boolean>>> = {
	contracts: isLetting,
	inspections: isTermAudit,
};

/**
 * The events recorded in the table that fulfils an item. Only of a table that says when something happened; of the
 * others nothing is concluded.
 */
export function findRecordedEvents(dataset: VillageDataset, item: CatalogueItem): RecordedEvent[] {
	const table: Table | undefined = item.table && villageTables[item.table];
	if (!item.table || !table?.event) return [];
	const { on, publishedOn } = table.event;
	const rows: readonly Row<Table>[] = rowsOf(dataset, item.table);
	const isEvent = isMeant[item.table] as ((row: Row<Table>) => boolean) | undefined;
	return rows.flatMap((row) => {
		const cells = row as unknown as Readonly<Record<string, string | undefined>>;
		const { id = '', [on]: date } = cells;
		if (date === undefined || isEvent?.(row) === false) return [];
		return [
			{
				id,
				name: cells[table.label ?? ''] ?? '',
				date,
				publishedOn: publishedOn && cells[publishedOn],
				saysWhen: publishedOn !== undefined,
			},
		];
	});
}

import type { RequiredTable } from '../domain/obligations/required-table.ts';
import { villageTables } from '../domain/tables/village-tables.ts';

/** The table that holds nothing of a period, and of whose accounts where it is not those of all. */
export function nameLackingTable({ table, entities = [] }: RequiredTable): string {
	const title = villageTables[table].title.zh;
	return entities.length === 0 ? title : `${title}（${entities.join('、')}）`;
}

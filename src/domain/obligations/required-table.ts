import type { CatalogueItem } from '../tables/catalogue.ts';
import type { VillageTableName } from '../tables/village-tables.ts';

/** What must hold rows of a period before an item that names it is fulfilled. */
export interface RequiredTable {
	readonly table: VillageTableName;
	/** Whose accounts are not in it, by their written names, where those of others are. */
	readonly entities?: readonly string[];
}

/** The tables that must hold rows of each period of an item. What is told by its registration alone needs none. */
export function listRequiredTables({ table }: CatalogueItem): readonly RequiredTable[] {
	return table === undefined ? [] : [{ table }];
}

import { catalogue } from './catalogue.ts';
import { links } from './links.ts';
import { publicNames } from './public-names.ts';
import { townships } from './townships.ts';
import { villageTables } from './village-tables.ts';
import { villages } from './villages.ts';

export { villageTables, type VillageTableName } from './village-tables.ts';

/** The county's own files. */
export const countyTables = {
	townships,
	villages,
	catalogue,
	'public-names': publicNames,
	links,
} as const;

export const tables = { ...countyTables, ...villageTables } as const;

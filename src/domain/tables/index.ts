import { catalogue } from './catalogue.ts';
import { townships } from './townships.ts';
import { villageTables } from './village-tables.ts';
import { villages } from './villages.ts';

export { villageTables, type VillageTableName } from './village-tables.ts';

/** The county's own files. */
export const countyTables = { townships, villages, catalogue } as const;

export const tables = { ...countyTables, ...villageTables } as const;

import { balances } from './balances.ts';
import { budget } from './budget.ts';
import { catalogue } from './catalogue.ts';
import { finance, partyAffairs, villageAffairs } from './disclosures.ts';
import { ledger } from './ledger.ts';
import { officials } from './officials.ts';
import { townships } from './townships.ts';
import { villages } from './villages.ts';

/** The county's own files. */
export const countyTables = { townships, villages, catalogue } as const;

/** The files of a village's folder. A table added here is read, checked, documented and typed. */
export const villageTables = {
	'party-affairs': partyAffairs,
	'village-affairs': villageAffairs,
	finance,
	ledger,
	balances,
	budget,
	officials,
} as const;

export type VillageTableName = keyof typeof villageTables;

export const tables = { ...countyTables, ...villageTables } as const;

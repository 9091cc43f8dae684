import { answers } from './answers.ts';
import { assets } from './assets.ts';
import { balances } from './balances.ts';
import { budget } from './budget.ts';
import { comments } from './comments.ts';
import { contracts } from './contracts.ts';
import { debts } from './debts.ts';
import { decisions } from './decisions.ts';
import { finance, partyAffairs, villageAffairs } from './disclosures.ts';
import { distributions } from './distributions.ts';
import { ledger } from './ledger.ts';
import { officials } from './officials.ts';
import { projects } from './projects.ts';
import { rectifications } from './rectifications.ts';
import { reportedFigures } from './reported-figures.ts';
import { resources } from './resources.ts';
import { subsidies } from './subsidies.ts';
import { subsidyLists } from './subsidy-lists.ts';
import { supervision } from './supervision.ts';

/** The files of a village's folder. A table added here is read, checked, documented and typed. */
export const villageTables = {
	'party-affairs': partyAffairs,
	'village-affairs': villageAffairs,
	finance,
	ledger,
	balances,
	budget,
	officials,
	decisions,
	projects,
	contracts,
	assets,
	resources,
	debts,
	subsidies,
	'subsidy-lists': subsidyLists,
	distributions,
	supervision,
	comments,
	rectifications,
	answers,
	'reported-figures': reportedFigures,
} as const;

export type VillageTableName = keyof typeof villageTables;

/** The tables with a column 附件. */
export const attachingTables = [
	'party-affairs',
	'village-affairs',
	'finance',
	'ledger',
	'decisions',
	'contracts',
] as const satisfies readonly VillageTableName[];

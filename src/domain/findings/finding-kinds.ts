import { treeKinds } from './kinds/tree.ts';
import { tableKinds } from './kinds/tables.ts';
import { disclosureKinds } from './kinds/disclosures.ts';
import { ledgerKinds } from './kinds/ledger.ts';
import { personalDataKinds } from './kinds/personal-data.ts';
import { registerKinds } from './kinds/registers.ts';
import { answerKinds } from './kinds/answers.ts';
import { settingKinds } from './kinds/settings.ts';
import { correctionKinds } from './kinds/corrections.ts';
import { importKinds } from './kinds/importing.ts';
import { historyKinds } from './kinds/history.ts';

/**
 * Every kind of finding there is. The names are permanent, for offices search for them and scripts match them;
 * what each is called and says stands in `texts/<locale>/findings/`.
 */
export const findingKinds = {
	...treeKinds,
	...tableKinds,
	...disclosureKinds,
	...ledgerKinds,
	...personalDataKinds,
	...registerKinds,
	...answerKinds,
	...settingKinds,
	...correctionKinds,
	...importKinds,
	...historyKinds,
} as const;

export type FindingKind = keyof typeof findingKinds;

import type { FindingTexts } from '../../finding-texts.ts';
import { tree } from './tree.ts';
import { tables } from './tables.ts';
import { disclosures } from './disclosures.ts';
import { ledger } from './ledger.ts';
import { personalData } from './personal-data.ts';
import { registers } from './registers.ts';
import { answers } from './answers.ts';
import { settings } from './settings.ts';
import { corrections } from './corrections.ts';
import { importing } from './importing.ts';
import { history } from './history.ts';

/** What this locale says of every kind of finding. */
export const findings: FindingTexts = {
	...tree,
	...tables,
	...disclosures,
	...ledger,
	...personalData,
	...registers,
	...answers,
	...settings,
	...corrections,
	...importing,
	...history,
};

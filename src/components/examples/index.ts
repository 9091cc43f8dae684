import { calendarExamples } from './calendar.ts';
import { capitalExamples } from './capitals.ts';
import { compareExamples } from './compare.ts';
import { correctionExamples } from './corrections.ts';
import { disclosureExamples } from './disclosures.ts';
import { dutyExamples } from './duties.ts';
import type { Example } from './example.ts';
import { exploreExamples } from './explore.ts';
import { feedExamples } from './feeds.ts';
import { formExamples } from './forms.ts';
import { hintExamples } from './hints.ts';
import { homesteadExamples } from './homesteads.ts';
import { inspectionExamples } from './inspections.ts';
import { moneyExamples } from './money.ts';
import { officialLinkExamples } from './official-links.ts';
import { openDataExamples } from './open-data.ts';
import { payeeExamples } from './payees.ts';
import { registerExamples } from './registers.ts';
import { trailExamples } from './trail.ts';
import { villageExamples } from './village.ts';

/** Every component in every state: the preview shows them, the tests draw them. No page of the site imports this. */
export const componentExamples: readonly Example[] = [
	...disclosureExamples,
	...dutyExamples,
	...homesteadExamples,
	...inspectionExamples,
	...moneyExamples,
	...calendarExamples,
	...compareExamples,
	...correctionExamples,
	...exploreExamples,
	...feedExamples,
	...formExamples,
	...hintExamples,
	...officialLinkExamples,
	...openDataExamples,
	...payeeExamples,
	...registerExamples,
	...capitalExamples,
	...trailExamples,
	...villageExamples,
];

import type { HintTexts } from '../../hint-texts.ts';
import { signatures } from './signatures.ts';
import { vouchers } from './vouchers.ts';
import { spending } from './spending.ts';
import { projects } from './projects.ts';
import { contracts } from './contracts.ts';
import { debts } from './debts.ts';
import { fees } from './fees.ts';
import { funds } from './funds.ts';
import { subsidies } from './subsidies.ts';
import { homesteads } from './homesteads.ts';
import { pay } from './pay.ts';
import { decisions } from './decisions.ts';
import { terms } from './terms.ts';
import { inspections } from './inspections.ts';
import { figures } from './figures.ts';
import { statistics } from './statistics.ts';

/** What this locale says of every rule of hints. */
export const hintTexts: HintTexts = {
	...signatures,
	...vouchers,
	...spending,
	...projects,
	...contracts,
	...debts,
	...fees,
	...funds,
	...subsidies,
	...homesteads,
	...pay,
	...decisions,
	...terms,
	...inspections,
	...figures,
	...statistics,
};

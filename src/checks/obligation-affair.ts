import { affairName } from '../domain/obligations/affair.ts';
import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { disclosuresOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** A disclosure fulfils a catalogue item of its own affair. */
export const obligationAffair: Check = {
	name: 'obligation-affair',
	*run(dataset, { catalogue }) {
		for (const { affair, table, disclosure } of disclosuresOf(dataset)) {
			const item = catalogue.get(disclosure.obligation);
			if (!item || item.affair === affair) continue;
			yield finding('obligation-other-affair', cellPlace(table, disclosure, 'obligation'), {
				item: item.item,
				affair: affairName[item.affair],
			});
		}
	},
};

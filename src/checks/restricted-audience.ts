import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { disclosuresOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** What the catalogue opens to members or specific persons only never reaches the site. */
export const restrictedAudience: Check = {
	name: 'restricted-audience',
	*run(dataset, { catalogue }) {
		for (const { table, disclosure } of disclosuresOf(dataset)) {
			const item = catalogue.get(disclosure.obligation);
			if (!item || item.audience === 'public') continue;
			yield finding('audience-restricted', cellPlace(table, disclosure, 'obligation'), {
				item: item.item,
				audience: item.audience,
			});
		}
	},
};

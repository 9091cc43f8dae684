import { finding } from '../domain/findings/findings.ts';
import { entityName } from '../domain/money/entity.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/village-tables.ts';
import { disclosuresOf, isComplete } from '../village/dataset.ts';
import { isEntityTable, listSilentEntities } from '../village/silent-entities.ts';
import type { Check } from './check.ts';

/** What is registered as published of the books has the accounts of every entity that the village lists. */
export const entityAccounts: Check = {
	name: 'entity-accounts',
	*run(dataset, { catalogue }) {
		if (!isComplete(dataset, 'ledger') || !isComplete(dataset, 'balances')) return;
		for (const { affair, table, disclosure } of disclosuresOf(dataset)) {
			const item = catalogue.get(disclosure.obligation);
			if (item?.affair !== affair || disclosure.notApplicable !== undefined) continue;
			if (item.table === undefined || !isEntityTable(item.table)) continue;
			const silent = listSilentEntities(dataset, item.table, disclosure.period);
			if (silent.length === 0) continue;
			yield finding('entity-silent', cellPlace(table, disclosure, 'period'), {
				title: villageTables[item.table].title,
				entities: silent.map(entityName).join('、'),
			});
		}
	},
};

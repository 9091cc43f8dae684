import { finding } from '../domain/findings/findings.ts';
import { comesWithEvents } from '../domain/obligations/obligation-periods.ts';
import { cellPlace, tableFile, type Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/village-tables.ts';
import type { Period } from '../domain/time/period.ts';
import { disclosuresOf, isComplete } from '../village/dataset.ts';
import { heldPeriodsOf } from '../village/held-periods.ts';
import { indexVillage } from '../village/index/village-index.ts';
import type { Check } from './check.ts';

/**
 * What is registered as published of an item with a table of its own stands in that table. Ledgers have a rule of
 * their own, which names the file.
 */
export const registeredTables: Check = {
	name: 'registered-tables',
	*run(dataset, { catalogue }) {
		const held = heldPeriodsOf(dataset);
		const index = indexVillage(dataset);
		for (const { affair, table, disclosure } of disclosuresOf(dataset)) {
			const item = catalogue.get(disclosure.obligation);
			if (item?.affair !== affair || item.table === undefined || item.table === 'ledger') continue;
			if (disclosure.notApplicable !== undefined || !isComplete(dataset, item.table)) continue;
			if (item.frequency === 'standing') continue;
			const isEvent = comesWithEvents(item);
			const lack = isEvent
				? held.findEventLack(item, disclosure)
				: held.findLack(item, disclosure.period, index.registrationsOf(item));
			// Accounts of one entity that are missing have a rule of their own.
			if (!lack || lack.entities) continue;
			const { title, scope } = villageTables[lack.table];
			yield finding('table-missing', cellPlace(table, disclosure, 'period'), {
				item: item.item,
				title,
				file: tableFile(
					villageTables[lack.table],
					scope === 'village' ? undefined : periodKeyOf(scope, disclosure.period),
				),
				holds: isEvent ? 'event' : held.needsEveryDay(lack.table) ? 'accounts' : 'register',
			});
		}
	},
};

/** After which of its files an event of a table is looked for. */
function periodKeyOf(scope: Table['scope'], { key, year }: Period): string {
	return scope === 'year' ? String(year) : key;
}

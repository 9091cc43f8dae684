import { finding } from '../domain/findings/findings.ts';
import { leavesNoDayOut } from '../domain/obligations/disclosure-coverage.ts';
import { periodsOverlap } from '../domain/time/period.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { finance } from '../domain/tables/disclosures.ts';
import { isComplete, rowsOf } from '../village/dataset.ts';
import { heldPeriodsOf } from '../village/held-periods.ts';
import type { Check } from './check.ts';

/** Every ledger has its row in `finance.csv`, and every such row its ledger, or the shorter ones that make it up. */
export const ledgerRegistration: Check = {
	name: 'ledger-registration',
	*run(dataset, { catalogue, complete }) {
		if (!complete || !isComplete(dataset, 'finance')) return;
		const { village, files } = dataset;
		const registered = rowsOf(dataset, 'finance').filter(
			({ obligation }) => catalogue.get(obligation)?.table === 'ledger',
		);
		for (const { file, period } of files.ledger) {
			if (
				!period ||
				leavesNoDayOut(
					period,
					registered.map((each) => each.period),
				)
			)
				continue;
			yield finding('ledger-unregistered', { file });
		}
		const unread = files.ledger.filter(({ complete: isWhole }) => !isWhole);
		const held = heldPeriodsOf(dataset);
		for (const disclosure of registered) {
			const item = catalogue.get(disclosure.obligation);
			if (!item || disclosure.notApplicable !== undefined) continue;
			if (unread.some(({ period }) => period && periodsOverlap(period, disclosure.period)))
				continue;
			const lack = held.findLack(item, disclosure.period, registered);
			// Accounts of one entity that are missing have a rule of their own.
			if (!lack || lack.entities) continue;
			yield finding('ledger-absent', cellPlace(finance, disclosure, 'period'), {
				file: `villages/${village.id}/ledger/${disclosure.period.key}.csv`,
			});
		}
	},
};

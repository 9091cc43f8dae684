import { finding } from '../domain/findings/findings.ts';
import { leavesNoDayOut } from '../domain/obligations/disclosure-coverage.ts';
import { listPeriods } from '../domain/obligations/obligation-periods.ts';
import { liesWithin, periodsOverlap, type Period } from '../domain/time/period.ts';
import { cellPlace, tableFile } from '../domain/schema/table.ts';
import { finance } from '../domain/tables/disclosures.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { isComplete, rowsOf, type VillageDataset } from '../village/dataset.ts';
import { heldPeriodsOf } from '../village/held-periods.ts';
import type { Check } from './check.ts';

/** Every ledger has its row in `finance.csv`, and every such row its ledger, or the shorter ones that make it up. */
export const ledgerRegistration: Check = {
	name: 'ledger-registration',
	*run(dataset, { catalogue, complete }) {
		if (!complete || !isComplete(dataset, 'finance')) return;
		const { files } = dataset;
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
			const missing = listBookPeriods(disclosure.period, dataset).filter((part) =>
				held.findLack(item, part, registered),
			);
			yield finding('ledger-absent', cellPlace(finance, disclosure, 'period'), {
				files: missing.map(({ key }) => tableFile(ledger, key)).join('、'),
			});
		}
	},
};

/** The parts of a period that have a ledger each: quarters where the village closes its books by them, or else months. */
function listBookPeriods(period: Period, { village, files }: VillageDataset): Period[] {
	const quarters = village.closing === 'quarter' ? listPeriods('quarter', period) : [];
	const byMonth = files.ledger.some(
		(file) => file.period?.kind === 'month' && liesWithin(file.period, period),
	);
	return quarters.length > 0 && !byMonth && quarters.every((each) => liesWithin(each, period))
		? quarters
		: listPeriods('month', period);
}

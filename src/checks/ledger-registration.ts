import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { finance } from '../domain/tables/disclosures.ts';
import { isComplete, rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Every ledger has its row in `finance.csv`, and every such row its ledger. */
export const ledgerRegistration: Check = {
	name: 'ledger-registration',
	*run(dataset, { catalogue, complete }) {
		if (!complete || !isComplete(dataset, 'finance')) return;
		const { village, files } = dataset;
		const registered = rowsOf(dataset, 'finance').filter(
			({ obligation }) => catalogue.get(obligation)?.table === 'ledger',
		);
		const periods = new Set(registered.map(({ period }) => period.key));
		for (const { file, period } of files.ledger) {
			if (period && !periods.has(period.key)) yield finding('ledger-unregistered', { file });
		}
		const present = new Set(files.ledger.map(({ period }) => period?.key));
		for (const disclosure of registered) {
			const { key } = disclosure.period;
			if (present.has(key) || disclosure.notApplicable !== undefined) continue;
			yield finding('ledger-absent', cellPlace(finance, disclosure, 'period'), {
				file: `villages/${village.id}/ledger/${key}.csv`,
			});
		}
	},
};

import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Each ledger row holds exactly one of income and expense. */
export const ledgerAmounts: Check = {
	name: 'ledger-amounts',
	*run(dataset) {
		for (const row of rowsOf(dataset, 'ledger')) {
			if ((row.income === undefined) !== (row.expense === undefined)) continue;
			yield finding('ledger-amounts', cellPlace(ledger, row, 'expense'), {
				problem: row.income === undefined ? 'neither' : 'both',
			});
		}
	},
};

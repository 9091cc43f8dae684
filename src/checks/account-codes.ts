import { accounts } from '../domain/money/categories.ts';
import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

const firstLevelLength = 3;
const known = new Set(accounts.map((account) => account.code));

/** An account code begins with a first-level account of the 2004 or the 2023 chart. */
export const accountCodes: Check = {
	name: 'account-codes',
	*run(dataset) {
		for (const row of rowsOf(dataset, 'ledger')) {
			if (row.account === undefined || known.has(row.account.slice(0, firstLevelLength))) continue;
			yield finding('account-unknown', cellPlace(ledger, row, 'account'));
		}
	},
};

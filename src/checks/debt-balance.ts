import { finding } from '../domain/findings.ts';
import { formatYuan } from '../domain/money.ts';
import { cellPlace } from '../domain/table.ts';
import { debts } from '../domain/tables/debts.ts';
import { rowsOf } from '../domain/village-dataset.ts';
import type { Check } from './check.ts';

/** No more is owed than there was at first. */
export const debtBalance: Check = {
	name: 'debt-balance',
	*run(dataset) {
		for (const debt of rowsOf(dataset, 'debts')) {
			if (debt.outstanding <= debt.amount) continue;
			yield finding('debt-balance', cellPlace(debts, debt, 'outstanding'), {
				amount: formatYuan(debt.amount),
			});
		}
	},
};

import { finding } from '../domain/findings/findings.ts';
import { formatYuan } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { debts } from '../domain/tables/debts.ts';
import { rowsOf } from '../village/dataset.ts';
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

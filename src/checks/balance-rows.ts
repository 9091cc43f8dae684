import { finding } from '../domain/findings/findings.ts';
import { formatYuan } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { balances } from '../domain/tables/balances.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Opening + income − expense = closing, within every row. */
export const balanceRows: Check = {
	name: 'balance-rows',
	*run(dataset) {
		for (const row of rowsOf(dataset, 'balances')) {
			const expected = row.opening + row.income - row.expense;
			if (expected === row.closing) continue;
			yield finding('balance-row', cellPlace(balances, row, 'closing'), {
				expected: formatYuan(expected),
			});
		}
	},
};

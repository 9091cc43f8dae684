import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Debt } from '../../../domain/tables/debts.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { debtMoney, debtPart } from '../../../village/debt-money.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

interface Values extends HintValues {
	readonly side: Debt['side'];
	readonly amountFen: number;
	readonly paidFen: number;
}

/** The ledger rows that name a claim or a debt pay more of it than there was at first. */
export const debtOverpaid = declareHintRule({
	id: 'debt-overpaid',
	severity: 'attention',
	topic: 'debts',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'ledger', 'debts')) return;
		for (const debt of rowsOf(dataset, 'debts')) {
			const { id, reason, side, amount, since } = debt;
			const { rows, paidFen = 0 } = debtMoney(dataset, debt);
			if (paidFen <= amount) continue;
			const on = rows.findLast((row) => debtPart(debt, row) === 'paid')?.date ?? since;
			yield {
				...describeRow('debts', { id, text: reason, on, amountFen: paidFen - amount }),
				values: { side, amountFen: amount, paidFen },
			};
		}
	},
});

import { categoryById, isLoan } from '../../../domain/money/categories.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Debt } from '../../../domain/tables/debts.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { findStandingPayments } from '../../../village/index/standing-payments.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly why: 'none' | 'other-side';
	readonly category: string;
	readonly summary: string;
	readonly fen: number;
}

/** Money lent, borrowed or paid back of which the ledger names no debt, or a claim for a debt. */
export const loanUnnamed = declareHintRule({
	id: 'loan-unnamed',
	severity: 'attention',
	topic: 'debts',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		const { ledgerRows, payments, find } = indexVillage(dataset);
		for (const payment of [...findStandingPayments(ledgerRows, 'income'), ...payments]) {
			const { row, fen } = payment;
			if (!isLoan(row)) continue;
			const debt = find('debts', row.debt);
			if (debt?.side === sideOf(row)) continue;
			yield {
				...describePayment(payment),
				values: {
					why: debt ? 'other-side' : 'none',
					category: categoryById(row.category).name,
					summary: row.summary,
					fen,
				},
			};
		}
	},
});

/** What a row of a loan is about: what the village owes, or what is owed to it. */
function sideOf({ category }: LedgerRow): Debt['side'] {
	return category === 'borrowing' || category === 'repayment' ? 'debt' : 'claim';
}

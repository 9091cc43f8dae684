import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Debt } from '../../../domain/tables/debts.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { debtMoney } from '../../../village/debt-money.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

interface Values extends HintValues {
	readonly what: 'arisen' | 'paid';
	readonly side: Debt['side'];
	readonly registeredFen: number;
	readonly bookedFen: number;
}

/**
 * What the register says was borrowed or lent, or paid back of it, is not what the ledger rows that name it say. Where no
 * row names it there is nothing to hold against the register; where it is older than the ledgers, they may know less.
 */
export const debtLedgerDiffers = declareHintRule({
	id: 'debt-ledger-differs',
	severity: 'attention',
	topic: 'debts',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'ledger', 'debts')) return;
		for (const debt of rowsOf(dataset, 'debts')) {
			const difference = compare(dataset, debt);
			if (!difference) continue;
			const { registeredFen, bookedFen } = difference;
			yield {
				...describeRow('debts', {
					id: debt.id,
					text: debt.reason,
					on: debt.since,
					amountFen: Math.abs(registeredFen - bookedFen),
				}),
				values: { side: debt.side, ...difference },
			};
		}
	},
});

function compare(dataset: VillageDataset, debt: Debt) {
	const { rows, arisenFen, paidFen, ledgersFrom } = debtMoney(dataset, debt);
	if (rows.length === 0) return undefined;
	if (!ledgersFrom && arisenFen !== undefined && arisenFen !== debt.amount) {
		return { what: 'arisen', registeredFen: debt.amount, bookedFen: arisenFen } as const;
	}
	const registeredFen = debt.amount - debt.outstanding;
	const bookedFen = paidFen ?? 0;
	// More than there ever was is another hint.
	const differs = ledgersFrom ? bookedFen > registeredFen : bookedFen !== registeredFen;
	if (!differs || bookedFen > debt.amount) return undefined;
	return { what: 'paid', registeredFen, bookedFen } as const;
}

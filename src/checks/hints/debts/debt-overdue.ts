import { daysBetween } from '../../../domain/time/calendar-date.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Debt } from '../../../domain/tables/debts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

export const debtOverdue = declareHintRule({
	id: 'debt-overdue',
	severity: 'attention',
	topic: 'debts',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Overdue>> {
		for (const debt of rowsOf(dataset, 'debts')) {
			const { id, reason, side, dueOn, outstanding } = debt;
			if (dueOn === undefined || dueOn >= asOf || outstanding <= 0) continue;
			if (side === 'claim' && isArrears(debt, dataset)) continue;
			yield {
				...describeRow('debts', { id, text: reason, on: dueOn, amountFen: outstanding }),
				values: { side, dueOn, days: daysBetween(dueOn, asOf), outstandingFen: outstanding },
			};
		}
	},
});

/** Is it what a contract shows as not received? Then the hint about the contract says it. */
function isArrears({ counterparty, outstanding }: Debt, dataset: VillageDataset): boolean {
	return rowsOf(dataset, 'contracts').some(
		(contract) =>
			contract.counterparty === counterparty &&
			contract.due !== undefined &&
			contract.received !== undefined &&
			contract.due - contract.received === outstanding,
	);
}

interface Overdue extends HintValues {
	readonly side: Debt['side'];
	readonly dueOn: string;
	readonly days: number;
	readonly outstandingFen: number;
}

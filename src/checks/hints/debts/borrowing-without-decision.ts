import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { findStandingPayments } from '../../../village/index/standing-payments.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { restsOnDecision } from '../evidence/payment-ties.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly summary: string;
	readonly fen: number;
	readonly limitFen: number;
}

/** What is lent is spending to the rule on that; what is borrowed needs a decision from the same amount on. */
export const borrowingWithoutDecision = declareHintRule({
	id: 'borrowing-without-decision',
	severity: 'attention',
	topic: 'debts',
	limit: (context) => readAmountLimit(context, 'decision'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { decision: limitFen = Infinity } = resolveHintLimits(portal);
		for (const receipt of findStandingPayments(indexVillage(dataset).ledgerRows, 'income')) {
			const { row, fen } = receipt;
			if (row.category !== 'borrowing' || fen < limitFen) continue;
			if (row.entity?.startsWith('group:') || restsOnDecision(dataset, row)) continue;
			yield { ...describePayment(receipt), values: { summary: row.summary, fen, limitFen } };
		}
	},
});

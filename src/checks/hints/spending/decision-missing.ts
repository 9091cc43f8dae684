import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { paysOutDecided, restsOnDecision } from '../evidence/payment-ties.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly limitFen: number;
}

/** A group of villagers decides on its own money in its own meeting, of which the register has no row. */
export const decisionMissing = declareHintRule({
	id: 'decision-missing',
	severity: 'attention',
	topic: 'spending',
	limit: (context) => readAmountLimit(context, 'decision'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { decision: limitFen = Infinity } = resolveHintLimits(portal);
		for (const payment of indexVillage(dataset).payments) {
			const { row, fen } = payment;
			if (fen < limitFen || row.entity?.startsWith('group:') || isSettled(row)) continue;
			if (restsOnDecision(dataset, row) || paysOutDecided(dataset, row)) continue;
			yield { ...describePayment(payment), values: { summary: row.summary, fen, limitFen } };
		}
	},
});

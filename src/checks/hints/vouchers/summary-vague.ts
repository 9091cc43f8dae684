import { isVagueSummary } from './vague-summary.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { isTied } from '../../../village/index/ties.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
}

/** A row that names its decision, contract or project says there what the money was for. */
export const summaryVague = declareHintRule({
	id: 'summary-vague',
	severity: 'attention',
	topic: 'vouchers',
	limit: fixedLimit('rule'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of indexVillage(dataset).payments) {
			const { summary } = payment.row;
			if (isTied(payment.row) || !isVagueSummary(summary)) continue;
			yield { ...describePayment(payment), values: { summary, fen: payment.fen } };
		}
	},
});

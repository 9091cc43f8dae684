import { isVagueSummary } from './vague-summary.ts';
import { fixedLimit, hintRule, type FoundHint } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';
import { isTied } from '../../../village/index/ties.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
}

/** A row that names its decision, contract or project says there what the money was for. */
export const summaryVague = hintRule({
	id: 'summary-vague',
	severity: 'attention',
	topic: 'vouchers',
	limit: fixedLimit('rule'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of villageIndex(dataset).payments) {
			const { summary } = payment.row;
			if (isTied(payment.row) || !isVagueSummary(summary)) continue;
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen } };
		}
	},
});

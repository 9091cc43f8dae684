import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { findTiedPayments } from '../evidence/payment-ties.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly fen: number;
	readonly paidOn: string;
	readonly decision: string;
	readonly assemblyOn: string;
}

/** What is needed before there is anything to decide. */
const preliminary = /勘测|勘察|测绘|测量|设计|预算编制|造价|可行性|可研|评估/;

/** Of several decisions the first counts; one without an assembly's day tells nothing. */
export const paidBeforeDecision = declareHintRule({
	id: 'paid-before-decision',
	severity: 'attention',
	topic: 'spending',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of findTiedPayments(dataset)) {
			const { row, fen } = payment;
			const [first, ...others] = indexVillage(dataset)
				.tiesOf(row)
				.decisions.flatMap(({ id, assemblyOn }) =>
					assemblyOn === undefined ? [] : { decision: id, assemblyOn },
				);
			if (!first) continue;
			const decided = others.reduce((a, b) => (b.assemblyOn < a.assemblyOn ? b : a), first);
			if (row.date >= decided.assemblyOn || preliminary.test(row.summary)) continue;
			yield { ...describePayment(payment), values: { fen, paidOn: row.date, ...decided } };
		}
	},
});

import { readSignedNames } from '../evidence/signed-names.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

/** The supervision committee reviews row by row, or the ledger of a period as a whole: either is enough. */
export const supervisorReviewMissing = declareHintRule({
	id: 'supervisor-review-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: fixedLimit('data'),
	*run(dataset, { register: { catalogue } }) {
		const reviewed = rowsOf(dataset, 'finance')
			.filter(({ obligation }) => catalogue.get(obligation)?.table === 'ledger')
			.filter(({ reviewedBy }) => readSignedNames(reviewedBy).length > 0)
			.map(({ period }) => period);
		for (const payment of indexVillage(dataset).payments) {
			const { reviewer, summary, date } = payment.row;
			if (readSignedNames(reviewer).length > 0) continue;
			if (reviewed.some(({ first, last }) => first <= date && date <= last)) continue;
			yield { ...describePayment(payment), values: { summary } };
		}
	},
});

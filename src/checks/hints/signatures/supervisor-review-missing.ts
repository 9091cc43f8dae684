import { signedNames } from '../evidence/signed-names.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

/** The supervision committee reviews row by row, or the ledger of a period as a whole: either is enough. */
export const supervisorReviewMissing = hintRule({
	id: 'supervisor-review-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: fixedLimit('data'),
	*run(dataset, { register: { catalogue } }) {
		const reviewed = rowsOf(dataset, 'finance')
			.filter(({ obligation }) => catalogue.get(obligation)?.table === 'ledger')
			.filter(({ reviewedBy }) => signedNames(reviewedBy).length > 0)
			.map(({ period }) => period);
		for (const payment of villageIndex(dataset).payments) {
			const { reviewer, summary, date } = payment.row;
			if (signedNames(reviewer).length > 0) continue;
			if (reviewed.some(({ first, last }) => first <= date && date <= last)) continue;
			yield { ...aboutPayment(payment), values: { summary } };
		}
	},
});

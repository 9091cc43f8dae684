import { rowsOf } from '../../../village/dataset.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit } from '../hint-rule.ts';
import { dateFee } from './fee-day.ts';

/** A document allows a fee, or the villagers decided on it. */
export const feeWithoutBasis = declareHintRule({
	id: 'fee-without-basis',
	severity: 'attention',
	topic: 'fees',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }) {
		for (const fee of rowsOf(dataset, 'fees')) {
			const { id, name, basis, decision, received } = fee;
			if (basis !== undefined || decision !== undefined) continue;
			const on = dateFee(fee, asOf);
			yield {
				...describeRow('fees', { id, text: name, on, amountFen: received }),
				values: { name, period: fee.period.key, received },
			};
		}
	},
});

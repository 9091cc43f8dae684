import { rowsOf } from '../../../village/dataset.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit } from '../hint-rule.ts';
import { dateFee } from './fee-day.ts';

/** A row that says why in 说明 has explained itself, and its page shows the reason. */
export const feeOverDue = declareHintRule({
	id: 'fee-over-due',
	severity: 'attention',
	topic: 'fees',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }) {
		for (const fee of rowsOf(dataset, 'fees')) {
			const { id, name, due, received, note } = fee;
			if (received <= due || note !== undefined) continue;
			const on = dateFee(fee, asOf);
			yield {
				...describeRow('fees', { id, text: name, on, amountFen: received - due }),
				values: { name, period: fee.period.key, due, received },
			};
		}
	},
});

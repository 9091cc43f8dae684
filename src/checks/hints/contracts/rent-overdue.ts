import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

/** Arrears outlive the contract: those of ended and renewed ones count too. */
export const rentOverdue = declareHintRule({
	id: 'rent-overdue',
	severity: 'attention',
	topic: 'contracts',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }) {
		for (const { id, name, from, to, due, received } of rowsOf(dataset, 'contracts')) {
			if (from > asOf || due === undefined || received === undefined || due <= received) continue;
			const on = to < asOf ? to : asOf;
			yield {
				...describeRow('contracts', { id, text: name, on, amountFen: due - received }),
				values: { dueFen: due, receivedFen: received },
			};
		}
	},
});

import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { isAwaited, dateBatch } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly allocated: number;
	readonly paid: number;
}

/** A batch that says why in 差额说明 has explained itself, and its page shows the reason. */
export const subsidyPaidDiffers = declareHintRule({
	id: 'subsidy-paid-differs',
	severity: 'attention',
	topic: 'subsidies',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const batch of rowsOf(dataset, 'subsidies')) {
			const { id, programme, allocated, paid, difference } = batch;
			if (paid === allocated || difference !== undefined || isAwaited(batch, asOf)) continue;
			const subject = rowSubject('subsidies', id);
			const on = dateBatch(batch, asOf);
			yield {
				subject,
				on,
				amountFen: Math.abs(paid - allocated),
				values: { programme, allocated, paid },
				rows: [{ subject, text: programme, on, amountFen: paid }],
			};
		}
	},
});

import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { Subsidy } from '../../../domain/tables/subsidies.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { isAwaited, findListedBatches, dateBatch } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly paid: number;
	readonly listed: number;
	readonly rows: number;
}

export const subsidyListDiffers = declareHintRule({
	id: 'subsidy-list-differs',
	severity: 'attention',
	topic: 'subsidies',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const { batch, rows } of findListedBatches(dataset)) {
			const { id, programme, paid } = batch;
			const listed = sumFen(rows.map(({ amount }) => amount));
			if (listed === paid || isAwaited(batch, asOf) || listsTheDue(batch, listed)) continue;
			const subject = rowSubject('subsidies', id);
			const on = dateBatch(batch, asOf);
			yield {
				subject,
				on,
				amountFen: Math.abs(paid - listed),
				values: { programme, paid, listed, rows: rows.length },
				rows: [{ subject, text: programme, on, amountFen: paid }],
			};
		}
	},
});

/** Does the list say what was due, and the batch why not all of it was paid? */
function listsTheDue({ allocated, difference }: Subsidy, listed: number): boolean {
	return listed === allocated && difference !== undefined;
}

import { sumDistributed } from '../../../domain/registers/distributed.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { yearEnd } from '../evidence/payments-by-year.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly distributed: number;
	readonly members: number;
}

export const distributionWithoutDecision = declareHintRule({
	id: 'distribution-without-decision',
	severity: 'attention',
	topic: 'pay',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const distribution of rowsOf(dataset, 'distributions')) {
			const { year, members, decision } = distribution;
			const distributed = sumDistributed(distribution);
			if (decision !== undefined || distributed <= 0) continue;
			const subject = rowSubject('distributions', String(year));
			const on = yearEnd(year, asOf);
			yield {
				subject,
				on,
				amountFen: distributed,
				values: { year, distributed, members },
				rows: [{ subject, text: String(year), on, amountFen: distributed }],
			};
		}
	},
});

import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { fixedLimit, hintRule, type FoundHint } from '../hint-rule.ts';
import { listedBatches, paidBy } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly listed: number;
	readonly declared: number;
	readonly declaredFen: number;
	readonly listedFen: number;
}

export const subsidyDeclared = hintRule({
	id: 'subsidy-declared',
	severity: 'notice',
	topic: 'subsidies',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const { batch, rows } of listedBatches(dataset)) {
			const declared = rows.filter((row) => row.declared === 'yes');
			if (declared.length === 0) continue;
			const declaredFen = sumFen(declared.map(({ amount }) => amount));
			const subject = rowSubject('subsidies', batch.id);
			const on = paidBy(batch, asOf);
			yield {
				subject,
				on,
				amountFen: declaredFen,
				values: {
					programme: batch.programme,
					listed: rows.length,
					declared: declared.length,
					declaredFen,
					listedFen: sumFen(rows.map(({ amount }) => amount)),
				},
				rows: declared
					.slice(0, mostHintRows)
					.map(({ name, amount }) => ({ subject, text: name, on, amountFen: amount })),
			};
		}
	},
});

import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { findListedBatches, dateBatch } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly listed: number;
	readonly declared: number;
	readonly declaredFen: number;
	readonly listedFen: number;
}

export const subsidyDeclared = declareHintRule({
	id: 'subsidy-declared',
	severity: 'information',
	topic: 'subsidies',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const { batch, rows } of findListedBatches(dataset)) {
			const declared = rows.filter((row) => row.declared === 'yes');
			if (declared.length === 0) continue;
			const declaredFen = sumFen(declared.map(({ amount }) => amount));
			const subject = rowSubject('subsidies', batch.id);
			const on = dateBatch(batch, asOf);
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

import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintRow, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { SubsidyListRow } from '../../../domain/tables/subsidy-lists.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { applyStandard, applyToBatch, findStandard } from '../../../village/standard.ts';
import { findSubsidyList } from '../../../village/subsidy-list.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { dateBatch } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly standard: string;
	/** What was paid of the batch and what the standard makes of it; the same where only recipients got more. */
	readonly paid: number;
	readonly expected: number;
	/** Recipients on the list who got more than the standard. */
	readonly recipients: number;
	readonly overFen: number;
}

/** Of a batch that names its standard: more was paid than quantity times rate, in all or to some on its list. */
export const subsidyOverStandard = declareHintRule({
	id: 'subsidy-over-standard',
	severity: 'attention',
	topic: 'subsidies',
	limit: fixedLimit('data'),
	*run(dataset, { register, asOf }): Generator<FoundHint<Values>> {
		for (const batch of rowsOf(dataset, 'subsidies')) {
			const standard = findStandard(dataset, register, batch.standard)?.standard;
			if (!standard) continue;
			const { id, programme, unit, paid } = batch;
			const worth = applyToBatch(standard, batch, dataset);
			const isOver = worth !== undefined && paid > worth.fen + worth.roundingFen;
			const expected = isOver ? worth.fen : paid;
			const list = findSubsidyList(dataset, batch);
			const due = (row: SubsidyListRow) =>
				applyStandard(standard, row.quantity, unit) ?? row.amount;
			const over = (list?.rows ?? []).filter((row) => row.amount > due(row));
			if (!isOver && over.length === 0) continue;
			const overFen = sumFen(over.map((row) => row.amount - due(row)));
			const subject = rowSubject('subsidies', id);
			const on = dateBatch(batch, asOf);
			const recipients = over
				.slice(0, mostHintRows)
				.map(({ name, amount }): HintRow => ({ subject, text: name, on, amountFen: amount }));
			yield {
				subject,
				on,
				amountFen: Math.max(paid - expected, overFen),
				values: {
					...{ programme, standard: standard.name, paid, overFen },
					...{ expected, recipients: over.length },
				},
				rows:
					recipients.length > 0 ? recipients : [{ subject, text: programme, on, amountFen: paid }],
			};
		}
	},
});

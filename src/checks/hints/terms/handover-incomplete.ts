import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { handovers, type Handover } from '../../../domain/tables/handovers.ts';
import { officesLeft } from '../../../domain/terms/office-handover.ts';
import { latestOf, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { citeItem } from '../evidence/handed-item.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { cashOnDay } from './cash-on-day.ts';

interface Values extends HintValues {
	readonly on: IsoDate;
	readonly items: number;
	readonly missing: string;
}

/** What a party branch has to hand over, and what goes with the property of the village besides. */
const always = ['seals', 'archives'] as const;
const withProperty = ['seals', 'books', 'contracts', 'assets', 'archives'] as const;

/**
 * Books may be kept by an agency, and then there is a row that says so; vouchers are there for as long as they are not
 * handed in. Cash is asked for where the balances show some.
 */
export const handoverIncomplete = declareHintRule({
	id: 'handover-incomplete',
	severity: 'information',
	topic: 'terms',
	limit: fixedLimit('rule'),
	*run(dataset): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'handovers')) return;
		const byElection = Map.groupBy(rowsOf(dataset, 'handovers'), ({ electedOn }) => electedOn);
		for (const [on, rows] of byElection) {
			const [first] = rows;
			const offices = new Set(rows.flatMap(officesLeft));
			const handedOn = latestOf(rows.flatMap((row) => row.handedOn ?? []));
			if (!first || offices.size === 0 || handedOn === undefined) continue;
			const property = offices.has('committee-head') || offices.has('collective-chair');
			const cash = property ? cashOnDay(dataset, handedOn) : undefined;
			const expected: Handover['item'][] = [
				...(property ? withProperty : always),
				...(cash && cash.closingFen > 0 && cash.openingFen > 0 ? (['cash'] as const) : []),
			];
			const missing = expected.filter((item) => !rows.some((row) => row.item === item));
			if (missing.length === 0) continue;
			yield {
				subject: subjectOf(first),
				on: handedOn,
				values: {
					on,
					items: rows.length,
					missing: missing.map((item) => handovers.columns.item.type.write(item)).join('、'),
				},
				rows: [citeItem(first)],
			};
		}
	},
});

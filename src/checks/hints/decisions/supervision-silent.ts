import { addDays } from '../../../domain/time/calendar-date.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowSubject, villageSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import type { Period } from '../../../domain/time/period.ts';
import { findSilentPeriods } from '../../../domain/registers/silent-periods.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** The first and the last month, or quarter, without a record. */
	readonly first: string;
	readonly last: string;
	readonly months: number;
}

export const supervisionSilent = declareHintRule({
	id: 'supervision-silent',
	severity: 'attention',
	topic: 'decisions',
	limit: thresholdLimit(['supervisionMonths']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'supervision')) return;
		const { since, closing } = dataset.village;
		const records = rowsOf(dataset, 'supervision').toSorted((a, b) => compareText(a.date, b.date));
		for (const stretch of stretches(findSilentPeriods(records, since, closing, asOf))) {
			const [first, last] = [stretch[0], stretch.at(-1)];
			const months = stretch.length * (closing === 'quarter' ? 3 : 1);
			if (!first || !last || months < resolveHintLimits(portal).supervisionMonths) continue;
			const before = records.findLast(({ date }) => date < first.first);
			yield {
				subject: before ? rowSubject('supervision', before.id) : villageSubject,
				on: last.last,
				values: { first: first.key, last: last.key, months },
				rows: before
					? [
							{
								subject: rowSubject('supervision', before.id),
								text: before.subject,
								on: before.date,
							},
						]
					: [],
			};
		}
	},
});

/** Periods that follow one another without a gap, together. */
function stretches(periods: readonly Period[]): Period[][] {
	const found: Period[][] = [];
	for (const each of periods) {
		const current = found.at(-1);
		const last = current?.at(-1);
		if (current && last && addDays(last.last, 1) === each.first) current.push(each);
		else found.push([each]);
	}
	return found;
}

import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { officeHistories } from '../../../domain/terms/office-terms.ts';
import { officeName, officesToFill } from '../../../domain/terms/single-offices.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { citeTerm } from '../evidence/office-term.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** Who held it, or them, last. */
	readonly name: string;
	readonly offices: string;
	/** The last day of that term; the earliest one of several. */
	readonly ended: IsoDate;
	readonly days: number;
}

/** One hint a person who left: whoever was secretary and head leaves two offices at once. */
export const officeVacant = declareHintRule({
	id: 'office-vacant',
	severity: 'attention',
	topic: 'terms',
	limit: thresholdLimit(['vacantDays']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'officials')) return;
		const { vacantDays } = resolveHintLimits(portal);
		const vacant = officeHistories(rowsOf(dataset, 'officials'), asOf)
			.filter(({ office }) => officesToFill.has(office))
			.flatMap(({ office, gaps }) =>
				gaps
					.filter(({ to, days }) => to === undefined && days > vacantDays)
					.map(({ after, days }) => ({ office, after, days })),
			);
		for (const [name, offices] of Map.groupBy(vacant, ({ after }) => after.official.name)) {
			const longest = offices.reduce((a, b) => (b.days > a.days ? b : a));
			const ended = longest.after.official.to ?? asOf;
			yield {
				subject: rowSubject('officials', name),
				on: ended,
				values: {
					name,
					offices: offices.map(({ office }) => officeName(office)).join('、'),
					ended,
					days: longest.days,
				},
				rows: offices.map(({ office, after }) => citeTerm(office, after)),
			};
		}
	},
});

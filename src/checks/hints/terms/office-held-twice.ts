import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { officeHistories } from '../../../domain/terms/office-terms.ts';
import { officeName } from '../../../domain/terms/single-offices.ts';
import { earliestOf, latestOf, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { citeTerm } from '../evidence/office-term.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** Whose term began first. */
	readonly name: string;
	readonly offices: string;
	readonly others: string;
	/** The first day of both. */
	readonly from: IsoDate;
	/** The last one; empty where the first term has no end. */
	readonly to: string;
}

/**
 * One hint a person whose term goes on beside another's: it is mostly that term whose end was not written down. As
 * long as a handover may take, both may still be in office.
 */
export const officeHeldTwice = declareHintRule({
	id: 'office-held-twice',
	severity: 'attention',
	topic: 'terms',
	limit: thresholdLimit(['handoverDays']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { handoverDays } = resolveHintLimits(portal);
		const found = officeHistories(rowsOf(dataset, 'officials'), asOf).flatMap(
			({ office, overlaps }) =>
				overlaps
					.filter(({ days }) => days > handoverDays)
					.map((overlap) => ({ office, ...overlap })),
		);
		const byName = Map.groupBy(found, ({ earlier }) => earlier.official.name);
		for (const [name, overlaps] of byName) {
			const from = earliestOf(overlaps.map((each) => each.from));
			if (from === undefined) continue;
			const ends = overlaps.flatMap(({ to }) => to ?? []);
			yield {
				subject: rowSubject('officials', name),
				on: from,
				values: {
					name,
					offices: distinct(overlaps.map(({ office }) => officeName(office))),
					others: distinct(overlaps.map(({ later }) => later.official.name)),
					from,
					to: ends.length === overlaps.length ? (latestOf(ends) ?? '') : '',
				},
				rows: overlaps.flatMap(({ office, earlier, later }) => [
					citeTerm(office, earlier),
					citeTerm(office, later),
				]),
			};
		}
	},
});

function distinct(words: readonly string[]): string {
	return [...new Set(words)].join('、');
}

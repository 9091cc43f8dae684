import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { findHandovers, officesHandedOver } from '../../../domain/terms/office-handover.ts';
import { officeHistories } from '../../../domain/terms/office-terms.ts';
import { officeName } from '../../../domain/terms/single-offices.ts';
import { daysBetween, latestOf, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { citeTerm } from '../evidence/office-term.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** Who left. */
	readonly name: string;
	readonly offices: string;
	/** When the successor began. */
	readonly on: IsoDate;
	readonly days: number;
	/** Items that are registered without a day. */
	readonly undated: number;
}

/**
 * One hint a person who left since the village owes disclosure, for the newest change. What one hands over is handed
 * over for all the offices that one leaves.
 */
export const handoverUnrecorded = declareHintRule({
	id: 'handover-unrecorded',
	severity: 'attention',
	topic: 'terms',
	limit: thresholdLimit(['handoverDays']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'officials', 'handovers')) return;
		const { handoverDays } = resolveHintLimits(portal);
		const { since } = dataset.village;
		const registered = rowsOf(dataset, 'handovers');
		const changes = officeHistories(rowsOf(dataset, 'officials'), asOf)
			.filter(({ office }) => officesHandedOver.has(office))
			.flatMap(({ office, changes: own }) => own.map((change) => ({ office, ...change })))
			.filter(({ on }) => daysBetween(on, asOf) > handoverDays && on >= since);
		for (const [name, all] of Map.groupBy(changes, ({ before }) => before.official.name)) {
			const on = latestOf(all.map((each) => each.on));
			if (on === undefined) continue;
			const left = all.filter((each) => each.on === on);
			const items = left.flatMap(({ office }) => findHandovers(registered, office, { on }));
			if (items.some(({ handedOn }) => handedOn !== undefined)) continue;
			yield {
				subject: rowSubject('officials', name),
				on,
				values: {
					name,
					offices: left.map(({ office }) => officeName(office)).join('、'),
					on,
					days: daysBetween(on, asOf),
					undated: new Set(items).size,
				},
				rows: left.flatMap(({ office, before, after }) => [
					citeTerm(office, before),
					citeTerm(office, after),
				]),
			};
		}
	},
});

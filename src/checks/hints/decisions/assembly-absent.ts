import { addMonths, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowSubject, villageSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly from: IsoDate;
	readonly to: IsoDate;
	/** What stands at either end of the time without an assembly. */
	readonly begins: 'assembly' | 'register';
	readonly ends: 'assembly' | 'as-of';
	readonly months: number;
}

/** What a stretch without an assembly begins or ends with. */
interface Mark {
	readonly on: IsoDate;
	/** The decision that the assembly took; none where the register itself begins or ends. */
	readonly decision: { readonly id: string; readonly title: string } | undefined;
}

export const assemblyAbsent = declareHintRule({
	id: 'assembly-absent',
	severity: 'attention',
	topic: 'decisions',
	limit: thresholdLimit(['assemblyMonths']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'decisions')) return;
		const { assemblyMonths: months } = resolveHintLimits(portal);
		const { since } = dataset.village;
		const held = rowsOf(dataset, 'decisions')
			.flatMap(({ id, title, assemblyOn: on }): Mark[] =>
				on === undefined || on > asOf || on < since ? [] : [{ on, decision: { id, title } }],
			)
			.sort((a, b) => compareText(a.on, b.on));
		const marks: Mark[] = [
			...(since <= asOf ? [{ on: since, decision: undefined }] : []),
			...held,
			{ on: asOf, decision: undefined },
		];
		for (const [index, next] of marks.entries()) {
			const last = marks[index - 1];
			if (!last || addMonths(last.on, months) > next.on) continue;
			const subject = last.decision ? rowSubject('decisions', last.decision.id) : villageSubject;
			yield {
				subject,
				on: next.on,
				values: {
					from: last.on,
					to: next.on,
					begins: last.decision ? 'assembly' : 'register',
					ends: next.decision ? 'assembly' : 'as-of',
					months,
				},
				rows: [last, next].flatMap(({ on, decision }) =>
					decision
						? [{ subject: rowSubject('decisions', decision.id), text: decision.title, on }]
						: [],
				),
			};
		}
	},
});

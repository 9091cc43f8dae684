import { hintRuleById, type AnyHintRule } from '../checks/hints/index.ts';
import { hintAnchor } from '../domain/hint-anchor.ts';
import type { HintSubject } from '../domain/hint-subject.ts';
import type { AnswerableHint } from '../domain/hint.ts';

/** What stands beside a row: the hints of one rule that are about it or rest on it. */
export interface HintMark {
	readonly rule: AnyHintRule;
	/** Of the first of them, on the page of the village. */
	readonly anchor: string;
	/** Has the village answered all of them? */
	readonly answered: boolean;
}

export type HintMarks = ReadonlyMap<HintSubject, readonly HintMark[]>;

/** The marks of a village's rows. A statistic proves nothing of any one row and gives none. */
export function hintMarks(hints: readonly AnswerableHint[]): HintMarks {
	const marks = new Map<HintSubject, HintMark[]>();
	for (const hint of hints) {
		const rule = hintRuleById(hint.rule);
		if (rule.statistic) continue;
		const mark = {
			rule,
			anchor: hintAnchor(hint.rule, hint.subject),
			answered: hint.answer !== undefined,
		};
		for (const subject of new Set([hint.subject, ...hint.rows.map((row) => row.subject)])) {
			const own = marks.get(subject) ?? [];
			marks.set(subject, own);
			const known = own.findIndex((each) => each.rule === rule);
			const first = own[known];
			if (first) own[known] = { ...first, answered: first.answered && mark.answered };
			else own.push(mark);
		}
	}
	return marks;
}

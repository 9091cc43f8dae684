import { findHintRule, type AnyHintRule } from '../checks/hints/index.ts';
import { hintAnchor } from '../domain/hints/hint-anchor.ts';
import { isFigure, isFigureOf, type HintSubject } from '../domain/hints/hint-subject.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';

/** What stands beside a row: the hints of one rule that are about it or rest on it. */
export interface HintMark {
	readonly rule: AnyHintRule;
	/** Of the first of them, on the page of the village. */
	readonly anchor: string;
	/** Has the village answered all of them? */
	readonly answered: boolean;
}

export type HintMarks = ReadonlyMap<HintSubject, readonly HintMark[]>;

/** Something with the marks that stand beside it. */
export interface Marked {
	readonly marks: readonly HintMark[];
}

/**
 * The marks of a village's rows. A statistic proves nothing of any one row and gives none; nor does a figure, such
 * as a budget that was exceeded, say anything of the rows that make it up.
 */
export function hintMarks(hints: readonly AnswerableHint[]): HintMarks {
	const marks = new Map<HintSubject, readonly HintMark[]>();
	for (const hint of hints) {
		const rule = findHintRule(hint.rule);
		if (rule.statistic) continue;
		const mark = {
			rule,
			anchor: hintAnchor(hint.rule, hint.subject),
			answered: hint.answer !== undefined,
		};
		const rows = isFigure(hint.subject) ? [] : hint.rows;
		for (const subject of new Set([hint.subject, ...rows.map((row) => row.subject)])) {
			marks.set(subject, withMark(marks.get(subject) ?? [], mark));
		}
	}
	return marks;
}

/** The marks of one row, or of the page about it. */
export function marksOf(marks: HintMarks, subject: HintSubject): readonly HintMark[] {
	return marks.get(subject) ?? [];
}

/** One mark a rule for all the figures of a year, month or quarter. */
export function figureMarks(marks: HintMarks, period: string): readonly HintMark[] {
	return [...marks]
		.filter(([subject]) => isFigureOf(subject, period))
		.flatMap(([, own]) => own)
		.reduce<readonly HintMark[]>(withMark, []);
}

/** A rule that is there already keeps its first hint, and is answered when both are. */
function withMark(marks: readonly HintMark[], mark: HintMark): readonly HintMark[] {
	return marks.some(({ rule }) => rule === mark.rule)
		? marks.map((each) =>
				each.rule === mark.rule ? { ...each, answered: each.answered && mark.answered } : each,
			)
		: [...marks, mark];
}

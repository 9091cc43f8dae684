import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { AnswerableHint, Hint } from '../../domain/hints/hint.ts';
import { findNearest } from '../../domain/nearest.ts';
import { cellPlace } from '../../domain/schema/table.ts';
import { answers as answersTable, type Answer } from '../../domain/tables/answers.ts';
import { countyHintRules, hintRules } from './index.ts';

/** Hints with the village's answers beside them, and what is wrong with the answers. */
export interface Answered {
	readonly hints: readonly AnswerableHint[];
	readonly findings: readonly Finding[];
}

const ruleIds = hintRules.map(({ id }) => id);
const countyRuleIds: readonly string[] = countyHintRules.map(({ id }) => id);

/** Does the hint come from comparing villages? Then one village alone cannot tell whether it still applies. */
export function isCountyAnswer({ hint }: Answer): boolean {
	return countyRuleIds.includes(hint);
}

/**
 * Puts answers beside their hints. An answer to a rule that does not exist, to a hint that no longer applies,
 * or a second one to the same hint is reported.
 */
export function matchAnswers(hints: readonly Hint[], answers: readonly Answer[]): Answered {
	const open = new Map(
		answers.toReversed().map((answer) => [keyOf(answer.hint, answer.row), answer]),
	);
	const used = new Set<Answer>();
	const joined = hints.map((hint) => {
		const answer = open.get(keyOf(hint.rule, hint.subject));
		if (!answer) return hint;
		used.add(answer);
		return { ...hint, answer: { text: answer.answer, by: answer.by, on: answer.date } };
	});
	return {
		hints: joined,
		findings: answers.flatMap((answer) => {
			if (!ruleIds.includes(answer.hint)) {
				return finding('answer-hint-unknown', cellPlace(answersTable, answer, 'hint'), {
					nearest: findNearest(answer.hint, ruleIds),
				});
			}
			if (used.has(answer)) return [];
			const first = open.get(keyOf(answer.hint, answer.row));
			const place = cellPlace(answersTable, answer, 'row');
			return first !== answer
				? finding('answer-repeated', place, { line: first?.at.line ?? 0 })
				: finding('answer-stale', place, { hint: answer.hint });
		}),
	};
}

function keyOf(rule: string, subject: string): string {
	return `${rule} ${subject}`;
}

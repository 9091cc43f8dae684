import { findHintRule, hintRules } from '../checks/hints/index.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { Texts } from '../texts/index.ts';
import type { HintNames, ListedHint } from './hint-list.ts';

/** A village with the names that the county's list writes beside each of its hints. */
export type NamedVillage = Pick<
	ListedHint,
	'village' | 'villageName' | 'township' | 'townshipName'
>;

/** What rules and topics are called in the language of the list. */
type HintWords = Pick<Texts, 'hintText' | 'hintTopics'>;

/** A hint as the county's list has it. */
export function listHint(
	hint: AnswerableHint,
	village: NamedVillage,
	{ hintText, hintTopics }: HintWords,
): ListedHint {
	const rule = findHintRule(hint.rule);
	const { title, message } = hintText(rule.id);
	return {
		...village,
		rule: rule.id,
		title,
		topic: hintTopics[rule.topic],
		statistic: rule.statistic ?? false,
		subject: hint.subject,
		on: hint.on,
		amountFen: hint.amountFen,
		message: message(hint.values),
		answer: hint.answer,
	};
}

/** The names that a file of hints writes once: of these villages, and of every rule. */
export function collectHintNames(
	villages: readonly NamedVillage[],
	{ hintText, hintTopics }: HintWords,
): HintNames {
	return {
		villages: villages.map(
			({ village, villageName, township, townshipName }) =>
				[village, villageName, township, townshipName] as const,
		),
		rules: hintRules.map(
			({ id, topic, statistic }) =>
				[id, hintText(id).title, hintTopics[topic], statistic ? 1 : 0] as const,
		),
	};
}

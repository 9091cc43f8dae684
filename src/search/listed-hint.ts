import { hintTopics } from '../checks/hints/hint-topics.ts';
import { hintRuleById, hintRules } from '../checks/hints/index.ts';
import type { Language } from '../domain/bilingual.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { HintNames, ListedHint } from './hint-list.ts';

/** A village with the names that the county's list writes beside each of its hints. */
export type NamedVillage = Pick<
	ListedHint,
	'village' | 'villageName' | 'township' | 'townshipName'
>;

/** A hint as the county's list has it. */
export function listedHint(
	hint: AnswerableHint,
	village: NamedVillage,
	language: Language,
): ListedHint {
	const rule = hintRuleById(hint.rule);
	return {
		...village,
		rule: rule.id,
		title: rule.title[language],
		topic: hintTopics[rule.topic][language],
		statistic: rule.statistic ?? false,
		subject: hint.subject,
		on: hint.on,
		amountFen: hint.amountFen,
		message: rule.message[language](hint.values),
		answer: hint.answer,
	};
}

/** The names that a file of hints writes once: of these villages, and of every rule. */
export function hintNames(villages: readonly NamedVillage[], language: Language): HintNames {
	return {
		villages: villages.map(
			({ village, villageName, township, townshipName }) =>
				[village, villageName, township, townshipName] as const,
		),
		rules: hintRules.map(
			({ id, title, topic, statistic }) =>
				[id, title[language], hintTopics[topic][language], statistic ? 1 : 0] as const,
		),
	};
}

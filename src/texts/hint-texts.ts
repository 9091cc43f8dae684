import type { HintRule, CountyHintRule } from '../checks/hints/hint-rule.ts';
import type { HintTopic } from '../checks/hints/hint-topics.ts';
import type { CountyHintRules, VillageHintRules } from '../checks/hints/index.ts';
import type { HintValues } from '../domain/hints/hint.ts';
import { say, type Sentence } from './sentence.ts';

/** What a locale says of one rule and of the hints it gives. */
interface RuleTexts<V, L> {
	/** A few words, as they stand beside a row: “缺少证明人”. */
	readonly title: string;
	/** The rule in one sentence. */
	readonly rule: string;
	/** The limit in force, with its unit. */
	readonly limit: Sentence<L>;
	/** What an honest reason may be, the most usual first. */
	readonly reasons: readonly string[];
	/** What the village can do: answer, add what is missing, correct. */
	readonly answer: string;
	/** What was found in this case, with its amounts and days. */
	readonly message: Sentence<V>;
}

type Rule = (VillageHintRules | CountyHintRules)[number];

type TextsOf<R> =
	R extends HintRule<string, HintTopic, infer V, infer L>
		? RuleTexts<V, L>
		: R extends CountyHintRule<string, HintTopic, infer V, infer L>
			? RuleTexts<V, L>
			: never;

/** The texts of every rule about one topic, by the rule's id: none may be missing, none too many. */
export type HintTextsAbout<T extends HintTopic> = {
	readonly [R in Rule as R['topic'] extends T ? R['id'] : never]: TextsOf<R>;
};

/** The texts of every rule, by its id. */
export type HintTexts = HintTextsAbout<HintTopic>;

/** The same for whoever shows hints of any rule. */
export interface HintText extends Omit<RuleTexts<HintValues, HintValues>, 'limit' | 'message'> {
	readonly limit: (values: HintValues) => string;
	readonly message: (values: HintValues) => string;
}

/** Finds the texts of a rule by its id; throws a RangeError where there is no such rule. */
export type HintTextLookup = (id: string) => HintText;

export function lookUpHintTexts(texts: HintTexts): HintTextLookup {
	const known = new Map(
		Object.entries<RuleTexts<never, never>>(texts).map(([id, { limit, message, ...plain }]) => [
			id,
			{
				...plain,
				limit: (values: HintValues) => say(limit, values as never),
				message: (values: HintValues) => say(message, values as never),
			},
		]),
	);
	return (id) => {
		const own = known.get(id);
		if (!own) throw new RangeError(`No texts of a hint rule ${id}`);
		return own;
	};
}

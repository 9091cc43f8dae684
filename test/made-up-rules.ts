import { fixedLimit, type HintRule } from '../src/checks/hints/hint-rule.ts';

/** A rule that finds nothing by itself: for hints that a test makes up. */
export function aHintRule(rule: Partial<HintRule> & Pick<HintRule, 'id'>): HintRule {
	return {
		severity: 'attention',
		topic: 'signatures',
		limit: fixedLimit('data'),
		run: () => [],
		...rule,
	};
}

/** One of each kind: about payments, about a register, a statistic, and one whose limit no county has set. */
export const madeUpRules: readonly HintRule[] = [
	aHintRule({ id: 'a-payment' }),
	aHintRule({ id: 'a-contract', topic: 'contracts', severity: 'information' }),
	aHintRule({ id: 'a-statistic', topic: 'statistics', statistic: true }),
	aHintRule({ id: 'not-run', topic: 'debts', limit: () => undefined }),
];

/** What `checks/hints/index.ts` exports, with these rules alone. */
export const madeUpIndex = {
	hintRules: madeUpRules,
	findHintRule(id: string): HintRule {
		const rule = madeUpRules.find((each) => each.id === id);
		if (!rule) throw new RangeError(`No hint rule ${id}`);
		return rule;
	},
};

import type { HintRule } from '../src/checks/hints/hint-rule.ts';

const text = (zh: string) => ({ zh, en: zh });

/** A rule that finds nothing by itself: for hints that a test makes up. */
export function aHintRule(rule: Partial<HintRule> & Pick<HintRule, 'id'>): HintRule {
	return {
		severity: 'attention',
		topic: 'signatures',
		title: text('缺少签字'),
		rule: text('每笔支出都有签字。'),
		limit: () => ({ text: text('不能空着。'), source: { kind: 'data' } }),
		reasons: [text('录入时漏填。')],
		answer: text('补上。'),
		message: { zh: ({ what }) => `“${what}”没有签字。`, en: ({ what }) => `“${what}”.` },
		run: () => [],
		...rule,
	};
}

/** One of each kind: about payments, about a register, a statistic, and one whose limit no county has set. */
export const madeUpRules: readonly HintRule[] = [
	aHintRule({ id: 'a-payment' }),
	aHintRule({ id: 'a-contract', topic: 'contracts', severity: 'notice', title: text('合同') }),
	aHintRule({ id: 'a-statistic', topic: 'statistics', statistic: true, title: text('占比') }),
	aHintRule({ id: 'not-run', topic: 'debts', limit: () => undefined }),
];

/** What `checks/hints/index.ts` exports, with these rules alone. */
export const madeUpIndex = {
	hintRules: madeUpRules,
	hintRuleById(id: string): HintRule {
		const rule = madeUpRules.find((each) => each.id === id);
		if (!rule) throw new RangeError(`No hint rule ${id}`);
		return rule;
	},
};

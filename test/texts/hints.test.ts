import { describe, expect, it } from 'vitest';
import { hintRules } from '../../src/checks/hints/index.ts';
import { hintTopics } from '../../src/checks/hints/hint-topics.ts';
import { textsIn } from '../../src/texts/index.ts';
import { aDatedVillage } from '../dated-village.ts';

const thresholds = {
	...{ decision: 10_000, tender: 100_000, countersign: 5_000, contract: 20_000, cash: 5_000 },
	zeroReception: true,
	voucherDays: 10,
};
const contexts = [thresholds, { ...thresholds, leaseYears: 10 }].map(
	(set) => aDatedVillage({ asOf: '2026-06-30', thresholds: set }, {}).context,
);

describe.each([
	['zh', /。$/],
	['en', /\.$/],
] as const)('the texts of hints in %s', (language, ends) => {
	const { hintText, hintTopics: topicNames } = textsIn(language);

	it('have titles that tell rules and topics apart', () => {
		const titles = [
			...hintRules.map(({ id }) => hintText(id).title),
			...hintTopics.map((topic) => topicNames[topic]),
		];
		expect(new Set(titles).size).toBe(titles.length);
		for (const title of titles) expect(title).toMatch(/[^。.]$/);
	});

	it.each(hintRules.map((rule) => [rule.id, rule] as const))(
		'explain %s in whole sentences',
		(id, ruleOfHints) => {
			const { rule, reasons, answer, limit } = hintText(id);
			const limits = contexts.map((context) => limit(ruleOfHints.limit(context)?.values ?? {}));
			expect(reasons.length).toBeGreaterThan(0);
			for (const sentence of [rule, ...limits, answer, ...reasons]) {
				expect(sentence).toMatch(ends);
				expect(sentence).not.toMatch(/undefined|NaN|\[object/);
			}
		},
	);

	it('are none of a rule that does not exist', () => {
		expect(() => hintText('no-such-rule')).toThrow(RangeError);
	});
});

describe('the Chinese texts of hints', () => {
	const { hintText } = textsIn('zh');

	it.each(hintRules.map((rule) => [rule.id, rule] as const))(
		'accuse nobody in what they say of %s',
		(id, ruleOfHints) => {
			const { title, rule, reasons, answer, limit } = hintText(id);
			const inForce = contexts.flatMap((context) => ruleOfHints.limit(context) ?? []);
			expect([...title].length).toBeLessThanOrEqual(12);
			for (const text of [
				title,
				rule,
				answer,
				...reasons,
				...inForce.map(({ values }) => limit(values)),
			])
				expect(text).not.toMatch(/贪|腐|违法|违纪|作案|嫌疑|可疑/);
		},
	);
});

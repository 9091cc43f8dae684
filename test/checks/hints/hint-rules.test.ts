import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hintTopics } from '../../../src/checks/hints/hint-topics.ts';
import { hintRules } from '../../../src/checks/hints/index.ts';
import { aDatedVillage } from '../../dated-village.ts';

const folder = path.join(import.meta.dirname, '../../../src/checks/hints');

const thresholds = {
	...{ decision: 10_000, tender: 100_000, countersign: 5_000, contract: 20_000, cash: 5_000 },
	zeroReception: true,
};
const { context } = aDatedVillage({ asOf: '2026-06-30', thresholds }, {});

describe('the rules of hints', () => {
	it('have titles that tell them apart', () => {
		const titles = hintRules.flatMap(({ title: { zh, en } }) => [zh, en]);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('have ids of their own', () => {
		const ids = hintRules.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(hintRules.map((rule) => [rule.id, rule] as const))(
		'%s stands in a file of its name, is tested, and says everything in both languages',
		(id, hintRule) => {
			const { title, rule, reasons, answer } = hintRule;
			const { text = title } = hintRule.limit(context) ?? {};
			const file = path.join(hintRule.topic, id);
			expect(existsSync(path.join(folder, `${file}.ts`))).toBe(true);
			expect(existsSync(path.join(import.meta.dirname, `${file}.test.ts`))).toBe(true);
			expect(reasons.length).toBeGreaterThan(0);
			for (const sentence of [rule, text, answer, ...reasons]) {
				expect(sentence.zh).toMatch(/。$/);
				expect(sentence.en).toMatch(/\.$/);
			}
			expect([...title.zh].length).toBeLessThanOrEqual(12);
			for (const { zh } of [title, rule, text, answer, ...reasons]) {
				expect(zh).not.toMatch(/贪|腐|违法|违纪|作案|嫌疑|可疑/);
			}
		},
	);

	it('are all in the list', () => {
		const listed = new Set(hintRules.map((rule) => `${path.join(rule.topic, rule.id)}.ts`));
		const rules = Object.keys(hintTopics)
			.flatMap((topic) =>
				readdirSync(path.join(folder, topic)).map((file) => path.join(topic, file)),
			)
			.filter((file) =>
				/\b(countyH|h)intRule[<(]/.test(readFileSync(path.join(folder, file), 'utf8')),
			);
		expect(rules.filter((file) => !listed.has(file))).toEqual([]);
	});
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hintTopics } from '../../../src/checks/hints/hint-topics.ts';
import { hintRules } from '../../../src/checks/hints/index.ts';

const folder = path.join(import.meta.dirname, '../../../src/checks/hints');

describe('the rules of hints', () => {
	it('have ids of their own', () => {
		const ids = hintRules.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(hintRules.map(({ topic, id }) => path.join(topic, id)))(
		'%s stands in a file of its name and is tested',
		(file) => {
			expect(existsSync(path.join(folder, `${file}.ts`))).toBe(true);
			expect(existsSync(path.join(import.meta.dirname, `${file}.test.ts`))).toBe(true);
		},
	);

	it('are all in the list', () => {
		const listed = new Set(hintRules.map((rule) => `${path.join(rule.topic, rule.id)}.ts`));
		const rules = hintTopics
			.flatMap((topic) =>
				readdirSync(path.join(folder, topic)).map((file) => path.join(topic, file)),
			)
			.filter((file) =>
				/\b(countyH|h)intRule[<(]/.test(readFileSync(path.join(folder, file), 'utf8')),
			);
		expect(rules.filter((file) => !listed.has(file))).toEqual([]);
	});
});

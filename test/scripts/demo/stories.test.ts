import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintRules } from '../../../src/checks/hints/index.ts';
import { writtenVillages } from '../../../scripts/demo/written-villages.ts';
import { inspectCounty } from '../../../src/inspecting/inspect-county.ts';

/** The committed demo, which another test holds equal to what the generator writes. */
const { hints, findings } = inspectCounty('data', { asOf: '2026-11-22' });
const all = [...hints.values()].flat();
const countOf = (id: string) => hints.get(id)?.length ?? 0;

describe('the stories of the demo', () => {
	it('give an example of most rules, and of each of their topics', () => {
		const shown = new Set(all.map(({ rule }) => rule));
		const withExample = hintRules.filter(({ id }) => shown.has(id));
		expect(withExample.length).toBeGreaterThan(hintRules.length * 0.9);
		const topics = (rules: typeof hintRules) => [...new Set(rules.map(({ topic }) => topic))];
		expect(topics(withExample)).toEqual(topics(hintRules));
	});

	it('let nobody win half of the county’s works', () => {
		expect(all.filter(({ rule }) => rule === 'repeat-winner-county')).toEqual([]);
	});

	it('show mostly honest books: few hints in each village, most where little care is taken', () => {
		const counts = writtenVillages.map(({ id, habit }) => ({ habit, hints: countOf(id) }));
		const careless = counts.filter(({ habit }) => habit === 'late' || habit === 'gaps');
		const others = counts.filter((one) => !careless.includes(one));
		const most = Math.max(...others.map((one) => one.hints));
		expect(most).toBeLessThan(25);
		for (const one of careless) expect(one.hints).toBeGreaterThan(most);
		expect(Math.max(...counts.map((one) => one.hints))).toBeLessThan(65);
	});

	it('are planted in villages of their own: none of the written ones has no story at all', () => {
		expect(writtenVillages.filter(({ lapses }) => lapses.length === 0)).toEqual([]);
	});

	it('are answered here and there, each answer beside a hint that still applies', () => {
		const answers = all.filter(({ answer }) => answer !== undefined);
		expect(answers.length).toBeGreaterThanOrEqual(40);
		expect(answers.length).toBeLessThanOrEqual(70);
		expect(new Set(answers.map(({ rule }) => rule)).size).toBeGreaterThan(10);
		expect(findings.map(({ kind }) => kind)).toEqual(['ledger-unregistered']);
	});

	it('let one company stand under two names in two villages', () => {
		const written = (id: string) =>
			readdirSync(`data/villages/${id}/ledger`)
				.map((file) => readFileSync(`data/villages/${id}/ledger/${file}`, 'utf8'))
				.join('');
		expect(written('990101001202')).toContain('青禾县惠农农资有限责任公司');
		expect(written('990103001201')).toContain('青禾县惠农农资有限公司');
	});
});

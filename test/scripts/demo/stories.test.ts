import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintRules } from '../../../src/checks/hints/index.ts';
import { writtenVillages } from '../../../scripts/demo/written-villages.ts';
import { inspectCounty } from '../../../src/inspecting/inspect-county.ts';

/** The committed demo, which another test holds equal to what the generator writes. */
const { hints, findings } = inspectCounty('data', { asOf: '2026-11-22' });
const all = [...hints.values()].flat();

describe('the stories of the demo', () => {
	it('give an example of most rules', () => {
		const withExample = new Set(all.map(({ rule }) => rule));
		expect(withExample.size).toBeGreaterThan(hintRules.length * 0.75);
	});

	it('let nobody win half of the county’s works', () => {
		expect(all.filter(({ rule }) => rule === 'repeat-winner-county')).toEqual([]);
	});

	it('show mostly honest books: few rules ask anything in each village, most where little care is taken', () => {
		const counts = writtenVillages.map(({ id, habit }) => ({
			habit,
			rules: new Set(hints.get(id)?.map(({ rule }) => rule)).size,
		}));
		const careless = counts.filter(({ habit }) => habit === 'late' || habit === 'gaps');
		const others = counts.filter((one) => !careless.includes(one));
		const most = Math.max(...others.map(({ rules }) => rules));
		expect(most).toBeLessThan(hintRules.length / 4);
		for (const { rules } of careless) {
			expect(rules).toBeGreaterThan(most);
			expect(rules).toBeLessThan(hintRules.length / 2);
		}
	});

	it('are planted in villages of their own: none of the written ones has no story at all', () => {
		expect(writtenVillages.filter(({ lapses }) => lapses.length === 0)).toEqual([]);
	});

	it('are answered here and there, each answer beside a hint that still applies', () => {
		const answers = all.filter(({ answer }) => answer !== undefined);
		expect(answers.length).toBeGreaterThanOrEqual(40);
		expect(answers.length).toBeLessThanOrEqual(90);
		expect(new Set(answers.map(({ rule }) => rule)).size).toBeGreaterThan(10);
		expect([...new Set(findings.map(({ kind }) => kind))]).toEqual([
			'entity-silent',
			'answer-empty',
			'ledger-absent',
			'ledger-unregistered',
			'table-missing',
		]);
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

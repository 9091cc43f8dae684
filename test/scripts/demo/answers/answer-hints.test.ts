import { describe, expect, it } from 'vitest';
import { answerRows } from '../../../../scripts/demo/answers/answer-hints.ts';
import { answersTo } from '../../../../scripts/demo/answers/answer-texts.ts';
import { spanOf } from '../../../../scripts/demo/demo.ts';
import { usual } from '../../../../scripts/demo/written-villages.ts';
import { demoVillages } from '../../../../scripts/demo/county.ts';
import { hintRules } from '../../../../src/checks/hints/index.ts';

const [someVillage] = demoVillages(1);
if (!someVillage) throw new Error('The demo has no village.');
const careful = { ...someVillage, habit: 'punctual' } as const;
const span = spanOf(undefined);
const rentOverdue = { rule: 'rent-overdue', subject: 'contracts:HT2025-01', on: '2026-03-01' };

describe('what the demo’s villages answer', () => {
	it('is in words of the rule, by a post, after the hint was there', () => {
		const [answer] = answerRows(careful, [rentOverdue], span);
		expect(answer).toMatchObject({ hint: 'rent-overdue', row: 'contracts:HT2025-01' });
		const words = answersTo.get('rent-overdue');
		expect(words?.texts).toContain(answer?.answer);
		expect(words?.by).toContain(answer?.by);
		expect(answer?.date).toMatch(/^2026-0[34]-/);
	});

	it('comes after the period of a ledger has been disclosed', () => {
		const subjects = Array.from({ length: 40 }, (_, index) => `ledger:2026-03:记-3-${index}`);
		const rows = answerRows(
			careful,
			subjects.map((subject) => ({ rule: 'witness-missing', subject, on: '2026-03-02' })),
			span,
		);
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.filter(({ date = '' }) => date <= '2026-04-15')).toEqual([]);
		expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
	});

	it('has been given already where the matter goes on to this day', () => {
		const rows = answerRows(
			careful,
			[
				{ ...rentOverdue, on: '2026-11-15' },
				{ rule: 'budget-overrun', subject: 'budget:2026/维修费', on: '2026-11-15' },
			],
			span,
		);
		expect(rows).toHaveLength(2);
		expect(rows.filter(({ date = '' }) => date > '2026-11-15')).toEqual([]);
	});

	it('is nothing to a rule that the demo has no words for, and stays the same beside its hints', () => {
		const unknown = { rule: 'made-up', subject: 'contracts:HT2025-01', on: '2026-03-01' };
		expect(answerRows(careful, [unknown, rentOverdue, unknown], span)).toEqual(
			answerRows(careful, [rentOverdue], span),
		);
	});

	it('is less where less care is taken', () => {
		const hints = Array.from({ length: 60 }, (_, index) => ({
			...rentOverdue,
			subject: `contracts:HT-${index}`,
		}));
		const count = (habit: 'punctual' | 'usual' | 'late' | 'gaps') =>
			answerRows({ ...usual, ...careful, habit }, hints, span).length;
		expect([
			count('punctual'),
			count('gaps') < count('late'),
			count('late') < count('usual'),
		]).toEqual([60, true, true]);
	});

	it('has words only for rules that there are', () => {
		const rules = new Set(hintRules.map(({ id }) => id));
		expect([...answersTo.keys()].filter((rule) => !rules.has(rule))).toEqual([]);
	});
});

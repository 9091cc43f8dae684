import { describe, expect, it, vi } from 'vitest';
import { hintAnchor } from '../../src/domain/hints/hint-anchor.ts';
import type { AnswerableHint } from '../../src/domain/hints/hint.ts';
import { figureMarks, hintMarks } from '../../src/views/hint-marks.ts';
import { aHint, anAnswer } from '../made-up-hints.ts';

vi.mock(import('../../src/checks/hints/index.ts'), async (original) => ({
	...(await original()),
	...(await import('../made-up-rules.ts')).madeUpIndex,
}));

const other = { subject: 'ledger:2025-03:记-3-2', text: '笔' };

function marksOf(...hints: AnswerableHint[]) {
	return Object.fromEntries(
		[...hintMarks(hints)].map(([subject, marks]) => [
			subject,
			marks.map(({ rule, answered }) => `${rule.id}${answered ? ' answered' : ''}`),
		]),
	);
}

it('the figures of a year have one mark a rule', () => {
	const about = (subject: string) => aHint({ subject, rows: [] });
	const marks = hintMarks(
		['budget:2025/办公费', 'budget:2025/招待费', 'year:2025', 'balances:2025-03/库存现金'].map(
			about,
		),
	);
	expect(figureMarks(marks, '2025').map(({ anchor }) => anchor)).toEqual([
		hintAnchor('a-payment', 'budget:2025/办公费'),
	]);
	expect(figureMarks(marks, '2025-03')).toHaveLength(1);
	expect(figureMarks(marks, '2025-0')).toEqual([]);
	expect(figureMarks(marks, '2024')).toEqual([]);
});

describe('what stands beside a row', () => {
	it('is every hint about it, and every hint that rests on it', () => {
		const contract = aHint({ rule: 'a-contract', subject: 'contracts:HT-1', rows: [other] });
		expect(marksOf(aHint({}), contract)).toEqual({
			'ledger:2025-03:记-3-1': ['a-payment'],
			'contracts:HT-1': ['a-contract'],
			[other.subject]: ['a-contract'],
		});
	});

	it('is no statistic', () => {
		expect(marksOf(aHint({ rule: 'a-statistic', rows: [other] }))).toEqual({});
	});

	it('is one mark a rule, answered only when every hint of it is, and leads to the first', () => {
		const first = aHint({ subject: 'contracts:HT-1', rows: [other], answer: anAnswer });
		const second = aHint({ subject: 'contracts:HT-2', rows: [other] });
		expect(marksOf(first, second)).toEqual({
			'contracts:HT-1': ['a-payment answered'],
			[other.subject]: ['a-payment'],
			'contracts:HT-2': ['a-payment'],
		});
		expect(hintMarks([first, second]).get(other.subject)?.[0]?.anchor).toBe(
			hintAnchor('a-payment', 'contracts:HT-1'),
		);
	});
});

it('the payments that make up a figure are not marked with it', () => {
	const { rows } = aHint({});
	const marks = hintMarks([aHint({ subject: 'budget:2025/办公费', rows })]);
	expect([...marks.keys()]).toEqual(['budget:2025/办公费']);
});

import { expect, it } from 'vitest';
import {
	daysUnchecked,
	rectificationProgress,
} from '../../../src/domain/registers/rectification-progress.ts';

const problem = { dueOn: '2025-06-30', completedOn: undefined, status: 'under-way' } as const;

it.each([
	['2025-06-20', { kind: 'under-way', daysLeft: 10 }],
	['2025-06-30', { kind: 'under-way', daysLeft: 0 }],
	['2025-07-01', { kind: 'overdue', days: 1 }],
])('a problem due on 2025-06-30 and not mended is on %s: %o', (asOf, expected) => {
	expect(rectificationProgress(problem, asOf)).toEqual(expected);
});

it.each([
	['2025-06-30', 0],
	['2025-07-03', 3],
])('mended on %s it is done, %i days late', (completedOn, lateDays) => {
	const mended = { ...problem, completedOn };
	expect(rectificationProgress(mended, '2025-12-31')).toEqual({ kind: 'done', lateDays });
});

it('what is dated done later is not done yet', () => {
	const later = { ...problem, completedOn: '2025-06-25' };
	expect(rectificationProgress(later, '2025-06-20').kind).toBe('under-way');
});

it('what is said to be done without a day counts as done, and not as late', () => {
	const undated = { ...problem, status: 'completed' } as const;
	expect(rectificationProgress(undated, '2026-01-01')).toEqual({ kind: 'done', lateDays: 0 });
});

it.each([
	['2025-06-30', undefined, '2025-07-30', 30],
	['2025-06-30', '2025-07-30', '2025-07-29', 29],
	['2025-06-30', '2025-07-30', '2025-07-30', undefined],
	['2025-06-30', undefined, '2025-06-29', undefined],
	[undefined, undefined, '2025-07-30', undefined],
])('mended on %s and checked on %s, it is on %s unchecked for %s days', (...given) => {
	const [completedOn, recheckedOn, asOf, days] = given;
	expect(daysUnchecked({ completedOn, recheckedOn }, { since: '2025-01-01', asOf })).toBe(days);
});

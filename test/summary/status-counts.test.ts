import { describe, expect, it } from 'vitest';
import {
	addCounts,
	countStatuses,
	countExpected,
	countWaiting,
} from '../../src/summary/status-counts.ts';

const counts = countStatuses(['on-time', 'late', 'missing', 'unregistered', 'absent', 'not-due']);

describe('counts', () => {
	it('expect everything but what is not due yet', () => {
		expect(countExpected(counts)).toBe(5);
	});

	it('wait for what is missing, absent or not registered', () => {
		expect(countWaiting(counts)).toBe(3);
	});

	it('add up kind by kind, in any order', () => {
		const more = countStatuses(['late', 'published']);
		expect(addCounts([counts, more])).toEqual(addCounts([more, counts]));
		expect(addCounts([counts, more])).toMatchObject({ late: 2, published: 1, missing: 1 });
	});
});

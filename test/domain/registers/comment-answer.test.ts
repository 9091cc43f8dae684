import { describe, expect, it } from 'vitest';
import { commentAnswer } from '../../../src/domain/registers/comment-answer.ts';

const received = { receivedOn: '2025-05-06', answeredOn: undefined };
const fiveDays = { answerDays: 5 };

describe('the answer to a comment', () => {
	it.each([
		['2025-05-11', { kind: 'open', dueOn: '2025-05-11' }],
		['2025-05-12', { kind: 'overdue', dueOn: '2025-05-11', days: 1 }],
	])('is, without an answer, on %s: %o', (asOf, expected) => {
		expect(commentAnswer(received, fiveDays, asOf)).toEqual(expected);
	});

	it.each([
		['2025-05-06', { kind: 'answered', days: 0, lateDays: 0 }],
		['2025-05-11', { kind: 'answered', days: 5, lateDays: 0 }],
		['2025-05-13', { kind: 'answered', days: 7, lateDays: 2 }],
	])('given on %s is %o', (answeredOn, expected) => {
		expect(commentAnswer({ ...received, answeredOn }, fiveDays, '2025-12-31')).toEqual(expected);
	});

	it('is never late where no time is prescribed', () => {
		expect(commentAnswer(received, {}, '2026-01-01')).toEqual({ kind: 'open', dueOn: undefined });
		const answered = { ...received, answeredOn: '2025-12-01' };
		expect(commentAnswer(answered, {}, '2026-01-01')).toMatchObject({ lateDays: 0 });
	});

	it('is not there yet when it is dated after the day asked for', () => {
		const answered = { ...received, answeredOn: '2025-05-10' };
		expect(commentAnswer(answered, fiveDays, '2025-05-09').kind).toBe('open');
	});
});

import { describe, expect, it } from 'vitest';
import { commentObjection, isDisputed } from '../../../src/domain/registers/comment-objection.ts';

const tenDays = { townshipAnswerDays: 10 };
const silent = { accepted: undefined, disputedOn: undefined, townshipAnsweredOn: undefined };
const objected = { ...silent, accepted: 'no', disputedOn: '2025-05-12' } as const;

describe('the objection to an answer', () => {
	it('is none where nobody objected', () => {
		expect(commentObjection(silent, tenDays, '2026-01-01')).toBeUndefined();
		const accepted = { ...silent, accepted: 'yes' } as const;
		expect(commentObjection(accepted, tenDays, '2026-01-01')).toBeUndefined();
		expect(isDisputed(accepted, '2026-01-01')).toBe(false);
	});

	it.each([
		['2025-05-11', undefined],
		['2025-05-22', { kind: 'open', dueOn: '2025-05-22' }],
		['2025-05-25', { kind: 'overdue', dueOn: '2025-05-22', days: 3 }],
	])('is, without the township’s answer, on %s: %o', (asOf, expected) => {
		expect(commentObjection(objected, tenDays, asOf)).toEqual(expected);
	});

	it('is answered by the township, in time or late', () => {
		const answered = { ...objected, townshipAnsweredOn: '2025-05-24' };
		expect(commentObjection(answered, tenDays, '2025-12-31')).toEqual({
			kind: 'answered',
			days: 12,
			lateDays: 2,
		});
	});

	it('stays a dispute when the township has answered and nobody accepted it', () => {
		expect(isDisputed({ ...objected, townshipAnsweredOn: '2025-05-20' }, '2025-12-31')).toBe(true);
		expect(isDisputed({ ...objected, accepted: undefined }, '2025-12-31')).toBe(true);
		expect(isDisputed({ ...objected, accepted: undefined }, '2025-05-11')).toBe(false);
	});

	it('is settled when it is accepted in the end, and no time runs any more', () => {
		const settled = { ...objected, accepted: 'yes' } as const;
		expect(commentObjection(settled, tenDays, '2026-01-01')).toEqual({ kind: 'settled' });
		expect(isDisputed(settled, '2026-01-01')).toBe(false);
	});

	it('has no time to run from while its day is not registered', () => {
		const undated = { ...silent, accepted: 'no' } as const;
		expect(commentObjection(undated, tenDays, '2026-01-01')).toEqual({ kind: 'undated' });
		expect(isDisputed(undated, '2026-01-01')).toBe(true);
	});
});

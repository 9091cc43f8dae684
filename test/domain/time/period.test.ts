import { describe, expect, it } from 'vitest';
import {
	comparePeriods,
	monthKey,
	nextPeriodKey,
	parsePeriod,
	periodsOverlap,
	sameLastYear,
	type Period,
} from '../../../src/domain/time/period.ts';

function period(key: string): Period {
	const read = parsePeriod(key);
	if (!read) throw new Error(`Not a period: ${key}`);
	return read;
}

describe('a period', () => {
	it.each([
		['2025', 'year', 1, '2025-01-01', '2025-12-31'],
		['2025-H1', 'half', 1, '2025-01-01', '2025-06-30'],
		['2025-H2', 'half', 2, '2025-07-01', '2025-12-31'],
		['2025-Q3', 'quarter', 3, '2025-07-01', '2025-09-30'],
		['2024-02', 'month', 2, '2024-02-01', '2024-02-29'],
		['2025-03-14', 'day', 14, '2025-03-14', '2025-03-14'],
	] as const)('%s is a %s', (key, kind, index, first, last) => {
		expect(period(key)).toEqual({ key, kind, year: Number(key.slice(0, 4)), index, first, last });
	});

	it.each([
		...['2025-13', '2025-00', '2025-3', '2025-Q5', '2025-Q0', '2025-H3', '2025-02-30', '1899'],
		...['2025年', '2025-q1', '25-03', '2025-03-', ' 2025', ''],
	])('is not “%s”', (text) => {
		expect(parsePeriod(text)).toBeUndefined();
	});

	it.each([
		['2025', '2026'],
		['2025-H1', '2025-H2'],
		['2025-H2', '2026-H1'],
		['2025-Q4', '2026-Q1'],
		['2025-09', '2025-10'],
		['2025-12', '2026-01'],
	])('%s is followed by %s', (key, next) => {
		expect(nextPeriodKey(period(key))).toBe(next);
	});

	it('of one day has no following period and no counterpart a year earlier', () => {
		expect(() => nextPeriodKey(period('2025-03-14'))).toThrow('A day has no following period');
		expect(sameLastYear(period('2025-03-14'))).toBeUndefined();
	});

	it('has its counterpart a year earlier', () => {
		expect(['2025', '2025-Q3', '2025-03'].map((key) => sameLastYear(period(key)))).toEqual([
			'2024',
			'2024-Q3',
			'2024-03',
		]);
	});

	it('stands in the order of time, and of two that begin together the shorter first', () => {
		const keys = ['2025', '2025-Q1', '2025-02', '2024-12', '2025-01', '2025-01-01'];
		expect(
			keys
				.map(period)
				.sort(comparePeriods)
				.map(({ key }) => key),
		).toEqual(['2024-12', '2025-01-01', '2025-01', '2025-Q1', '2025', '2025-02']);
	});

	it('overlaps with what shares a day', () => {
		expect(periodsOverlap(period('2025-Q1'), period('2025-03'))).toBe(true);
		expect(periodsOverlap(period('2025-Q1'), period('2025-04'))).toBe(false);
	});

	it('is named after the month of a date', () => {
		expect(monthKey('2025-03-14')).toBe('2025-03');
	});
});

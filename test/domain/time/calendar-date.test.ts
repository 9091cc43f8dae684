import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	addYears,
	daysBetween,
	daysInMonth,
	earliestOf,
	isoDate,
	latestOf,
	parseIsoDate,
	weekday,
} from '../../../src/domain/time/calendar-date.ts';

describe('a date', () => {
	it.each(['2025-03-14', '2024-02-29', '1900-01-01', '9999-12-31'])('may be %s', (text) => {
		expect(parseIsoDate(text)).toBe(text);
	});

	it.each([
		...['2025-02-29', '1900-02-29', '2025-04-31', '2025-00-10', '2025-13-01', '2025-01-00'],
		...['1899-12-31', '2025-3-14', '20250314', '2025/03/14', '2025-03-14T00:00', '45730', ''],
	])('is not “%s”', (text) => {
		expect(parseIsoDate(text)).toBeUndefined();
	});

	it('moves by whole days over the ends of months and years', () => {
		expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
		expect(addDays('2025-03-01', -1)).toBe('2025-02-28');
		expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
	});

	it('moves by whole years, from 29 February to the 28th', () => {
		expect(addYears('2025-03-31', -3)).toBe('2022-03-31');
		expect(addYears('2024-02-29', 20)).toBe('2044-02-29');
		expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
	});

	it('is the first or the last of several', () => {
		const days = ['2025-03-02', '2025-02-28', '2025-03-02'];
		expect([earliestOf(days), latestOf(days)]).toEqual(['2025-02-28', '2025-03-02']);
		expect([earliestOf([]), latestOf([])]).toEqual([undefined, undefined]);
	});

	it('has a day of the week', () => {
		expect(['2024-02-29', '2025-03-01', '2025-03-02'].map(weekday)).toEqual([4, 6, 0]);
	});

	it('is the same day months later, or the last of a shorter month', () => {
		expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
		expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
		expect(addMonths('2024-12-31', 12)).toBe('2025-12-31');
	});

	it('is as many days away as it was moved', () => {
		const days = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1900-01-01', count));
		fc.assert(
			fc.property(days, fc.integer({ min: -500, max: 500 }), (date, count) => {
				expect(daysBetween(date, addDays(date, count))).toBe(count);
			}),
		);
	});

	it('is put together from its parts', () => {
		expect(isoDate(2025, 3, 4)).toBe('2025-03-04');
		expect([2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([29, 30, 31]);
	});
});

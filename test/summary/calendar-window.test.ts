import { describe, expect, it } from 'vitest';
import { listCalendarMonths } from '../../src/summary/calendar-window.ts';

describe('the months of a calendar', () => {
	it('are the twelve that have ended and the one of the day', () => {
		const months = listCalendarMonths('2026-11-21');
		expect(months).toHaveLength(13);
		expect([months[0], months[2], months.at(-1)]).toEqual(['2025-11', '2026-01', '2026-11']);
	});

	it('go over the turn of the year on its first and its last day', () => {
		expect(listCalendarMonths('2026-01-01')[0]).toBe('2025-01');
		expect(listCalendarMonths('2026-12-31')[0]).toBe('2025-12');
	});
});

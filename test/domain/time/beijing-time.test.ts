import { describe, expect, it } from 'vitest';
import { beijingDay, parseBeijingTime } from '../../../src/domain/time/beijing-time.ts';

describe('Beijing time', () => {
	it('begins its day eight hours before UTC', () => {
		expect(beijingDay(Date.parse('2025-03-11T15:59:59Z') / 1000)).toBe('2025-03-11');
		expect(beijingDay(Date.parse('2025-03-11T16:00:00Z') / 1000)).toBe('2025-03-12');
	});

	it('is read from a day, or a day and a time', () => {
		expect(parseBeijingTime('2025-03-12')).toBe(Date.parse('2025-03-11T16:00:00Z') / 1000);
		expect(parseBeijingTime('2025-03-12T18:30')).toBe(Date.parse('2025-03-12T10:30:00Z') / 1000);
	});

	it('is nothing else', () => {
		const wrong = [
			'',
			'2025-02-30',
			'2025-03-12T24:00',
			'2025-03-12T12:60',
			'2025-03-12 12:00',
			'2025年3月12日',
		];
		for (const each of wrong) expect(parseBeijingTime(each), each).toBeUndefined();
	});
});

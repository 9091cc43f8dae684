import { describe, expect, it } from 'vitest';
import {
	calculateDueDay,
	dueRule,
	formatDueRule,
	parseDueRule,
} from '../../../src/domain/obligations/due-rule.ts';

const due = (rule: string, periodLastDay: string) => {
	const read = parseDueRule(rule);
	return read && calculateDueDay(read, periodLastDay);
};

describe('reading a due rule', () => {
	it.each(['次月15日', '次月1日', '次月31日', '次年3月31日', '次年2月29日', '事后10日', '事后0日'])(
		'gives %s back when written again',
		(written) => {
			const rule = parseDueRule(written);
			expect(rule && formatDueRule(rule)).toBe(written);
		},
	);

	it.each([
		'',
		'次月',
		'次月0日',
		'次月32日',
		'次月05日',
		'次月十五日',
		'次月15日前',
		'次月15号',
		'次年3月',
		'次年13月1日',
		'次年2月30日',
		'次年4月31日',
		'事后-1日',
		'事后10个工作日',
		'10日',
		' 次月15日',
	])('refuses “%s”', (written) => {
		expect(parseDueRule(written)).toBeUndefined();
	});

	it('tells the office how to write it', () => {
		expect(dueRule().howToWrite.zh).toBe(
			'请写成“次月15日”“次年3月31日”或“事后10日”，数字用阿拉伯数字。',
		);
		expect(dueRule().read(dueRule().example)).toEqual({ kind: 'day-of-next-month', day: 15 });
	});
});

describe('the day something is due', () => {
	it.each([
		['a month', '次月15日', '2025-03-31', '2025-04-15'],
		['December', '次月15日', '2025-12-31', '2026-01-15'],
		['a quarter', '次月15日', '2025-06-30', '2025-07-15'],
		['a half-year', '次月15日', '2025-06-30', '2025-07-15'],
		['a year', '次月15日', '2025-12-31', '2026-01-15'],
		['a year, by a date of the next', '次年3月31日', '2025-12-31', '2026-03-31'],
		['an event', '事后10日', '2025-02-25', '2025-03-07'],
		['an event in a leap year', '事后10日', '2024-02-25', '2024-03-06'],
		['an event at the end of the year', '事后10日', '2025-12-28', '2026-01-07'],
		['an event, at once', '事后0日', '2025-03-14', '2025-03-14'],
	])('of %s: %s after %s is %s', (_, rule, last, expected) => {
		expect(due(rule, last)).toBe(expected);
	});

	it.each([
		['次月31日', '2025-01-31', '2025-02-28'],
		['次月30日', '2024-01-31', '2024-02-29'],
		['次月31日', '2025-03-31', '2025-04-30'],
		['次年2月29日', '2024-12-31', '2025-02-28'],
		['次年2月29日', '2027-12-31', '2028-02-29'],
	])('does not run past the end of a month: %s after %s is %s', (rule, last, expected) => {
		expect(due(rule, last)).toBe(expected);
	});

	it('needs an existing day to count from', () => {
		expect(() => calculateDueDay({ kind: 'days-after', days: 1 }, '2025-02-30')).toThrow(
			new RangeError('Not a day: 2025-02-30'),
		);
	});
});

import { describe, expect, it } from 'vitest';
import { readPayMonths } from '../../../../src/checks/hints/pay/pay-months.ts';

describe('the months that a summary of pay names', () => {
	it.each([
		['3月村干部基本报酬', ['2025-03']],
		['发放2025年3月份报酬', ['2025-03']],
		['12月报酬', ['2024-12']],
		['2024年11月报酬', ['2024-11']],
		['1-3月报酬', ['2025-01', '2025-02', '2025-03']],
		['1月至2月村干部报酬', ['2025-01', '2025-02']],
		['一季度报酬', ['2025-01', '2025-02', '2025-03']],
		['第1季度报酬', ['2025-01', '2025-02', '2025-03']],
	])('%s', (summary, months) => {
		expect(readPayMonths(summary, '2025-03-20')).toEqual(months);
	});

	it('may be half a year or all of one', () => {
		expect(readPayMonths('下半年报酬', '2025-12-20')).toHaveLength(6);
		expect(readPayMonths('2024年全年报酬', '2025-01-20')?.[0]).toBe('2024-01');
	});

	it.each([
		'村干部报酬',
		'1月、2月报酬',
		'2024年12月-2025年1月报酬',
		'3-1月报酬',
		'13月报酬',
		'3月绩效报酬',
		'补发3月报酬',
		'3月报酬和年终奖',
	])('are not to be had from %s', (summary) => {
		expect(readPayMonths(summary, '2025-03-20')).toBeUndefined();
	});
});

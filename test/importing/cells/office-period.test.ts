import { describe, expect, it } from 'vitest';
import { readOfficePeriod } from '../../../src/importing/cells/office-period.ts';

const key = (cell: string, year?: number) => {
	const read = readOfficePeriod(cell, year);
	return 'period' in read ? read.period.key : read.howToWrite.zh;
};

describe('a period as offices write it', () => {
	it.each([
		['2025-03', '2025-03'],
		['2025年3月', '2025-03'],
		['２０２５ 年 03 月份', '2025-03'],
		['2025年十二月', '2025-12'],
		['2025.3', '2025-03'],
		['2025.10', '2025-10'],
		['2025/3', '2025-03'],
		['202503', '2025-03'],
		['2025-q1', '2025-Q1'],
		['2025年第一季度', '2025-Q1'],
		['2025年度4季', '2025-Q4'],
		['2025年1-3月', '2025-Q1'],
		['2025年7月至12月', '2025-H2'],
		['2025年1—12月', '2025'],
		['2025年上半年', '2025-H1'],
		['2025年', '2025'],
		['2025年度', '2025'],
		['2025年全年', '2025'],
		['2025年3月14日', '2025-03-14'],
		['2025/3/14', '2025-03-14'],
		['2025年3月1日', '2025-03-01'],
	])('%s is %s', (cell, expected) => {
		expect(key(cell)).toBe(expected);
	});

	it.each([
		['3月', '2025-03'],
		['第二季度', '2025-Q2'],
		['下半年', '2025-H2'],
		['全年', '2025'],
		['4-6月', '2025-Q2'],
	])('%s takes its year from what is known', (cell, expected) => {
		expect(key(cell, 2025)).toBe(expected);
		expect(key(cell)).toContain('没有写年份');
	});

	it.each([
		['2025.1', '可能是1月，也可能是10月'],
		['2025/3/1', '是整月，请写 2025年3月'],
		['2025-03-01', '是这一天，请写 2025年3月1日'],
		['2025年13月', '请写成 2025'],
		['2025年2-5月', '请写成 2025'],
		['2025年第五季度', '请写成 2025'],
		['二〇二五年三月', '请写成 2025'],
		['本月', '请写成 2025'],
		['3', '请写成 2025'],
		['', '请写成 2025'],
	])('%s is refused', (cell, expected) => {
		expect(key(cell, 2025)).toContain(expected);
	});
});

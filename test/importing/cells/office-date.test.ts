import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { readOfficeDate } from '../../../src/importing/cells/office-date.ts';

const read = (cell: string, period = '') => {
	const result = readOfficeDate(cell, parsePeriod(period));
	return 'date' in result ? result.date : result.howToWrite.zh;
};

describe('a date of an office', () => {
	it.each([
		'2025-03-05',
		'2025-3-5',
		'2025/3/5',
		'2025/03/05',
		'2025.3.5',
		'2025年3月5日',
		'2025年03月05日',
		'2025 年 3 月 5 日',
		'2025年3月5号',
		'20250305',
		'２０２５．３．５',
		'2025/3/5 0:00:00',
		'2025-03-05T09:30:12',
	])('“%s” is 2025-03-05', (cell) => {
		expect(read(cell)).toBe('2025-03-05');
	});

	it.each([
		...['二〇二五年三月六日', '2025年3月', '2025-3', '25.3.5', '3/5/2025', '5-Mar-25', '2025-3.5'],
		...[
			'2025-02-29',
			'20250231',
			'2025-13-01',
			'2025-00-10',
			'1025-03-05',
			'三月五日',
			'2025年3月5',
		],
	])('refuses “%s”', (cell) => {
		expect(read(cell, '2025-03')).toBe('请写成“年-月-日”，例如 2025-03-14，并确认这一天存在。');
	});

	it('takes the number by which a spreadsheet counts days when it leads into the period', () => {
		expect(read('45721', '2025-03')).toBe('2025-03-05');
		expect(read('45721.375', '2025-Q1')).toBe('2025-03-05');
	});

	it.each(['', '2025-04', '2021-03'])(
		'refuses that number with the period “%s”: it may be one of the other way to count',
		(period) => {
			expect(read('45721', period)).toMatch(/^这像是表格软件内部的日期序号。/);
		},
	);

	it.each([
		['3月5日', '2025-03', '2025-03-05'],
		['3.5', '2025-03', '2025-03-05'],
		['3-15', '2025-03', '2025-03-15'],
		['3/3', '2025-03', '2025-03-03'],
		['3.01', '2025-03', '2025-03-01'],
		['3.10', '2025-03', '2025-03-10'],
		['2.3', '2025-02', '2025-02-03'],
		['2月3日', '2025-Q1', '2025-02-03'],
	])('takes the year of “%s” from %s', (cell, period, expected) => {
		expect(read(cell, period)).toBe(expected);
	});

	it.each([
		['3月5日', ''],
		['3.5', ''],
		['4月5日', '2025-03'],
		['5/3', '2025-03'],
		['2月29日', '2025-Q1'],
	])('refuses “%s” with the period “%s”: the year is not certain', (cell, period) => {
		expect(read(cell, period)).not.toMatch(/^\d/);
	});

	it.each([
		['3.1', '2025-03'],
		['3.2', '2025-03'],
		['3.3', '2025-03'],
		['2/3', '2025-Q1'],
	])('refuses “%s” in %s: it can be read in two ways', (cell, period) => {
		expect(read(cell, period)).toMatch(/^这样写有两种读法/);
	});
});

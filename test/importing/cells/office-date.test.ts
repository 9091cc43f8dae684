import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { readOfficeDate } from '../../../src/importing/cells/office-date.ts';

const read = (cell: string, period = '') => {
	const result = readOfficeDate(cell, parsePeriod(period));
	return 'date' in result ? result.date : result.howToWrite.zh;
};

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];
const weekday = (date: string) => '日一二三四五六'[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
/** How offices write a day. */
const forms: readonly ((date: string) => string)[] = [
	(date) => date,
	(date) => date.replaceAll('-', ''),
	(date) => date.replaceAll('-', '/'),
	(date) => parts(date).join('.'),
	(date) => `${parts(date).join('-')}号`,
	(date) => `${date} 星期${weekday(date)}`,
	(date) => `${date.replaceAll('-', '/')} 0:00:00`,
	(date) => {
		const [year, month, day] = parts(date);
		return `${year} 年 ${month} 月 ${day} 日（周${weekday(date)}）`;
	},
	(date) => {
		const [year, month, day] = parts(date);
		return `${String(year).slice(2)}年${month}月${day}日`;
	},
];

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
		'2025年3月5日 9:30',
		'2025年3月5日上午9时30分',
		'2025/3/5 9:30 AM',
		'2025年3月5日 星期三',
		'2025-03-05（周三）',
		'2025.3.5 礼拜三',
		'2025-3-5号',
		'2025/03/05日',
		'2025、3、5',
		'2025 3 5',
		'2025—3—5',
		'2025.3.5.',
		'2025年3月5日上午',
	])('“%s” is 2025-03-05', (cell) => {
		expect(read(cell)).toBe('2025-03-05');
	});

	it.each([
		...['二〇二五年三月六日', '2025年3月', '2025-3', '3/5/2025', '5-Mar-25', '2025-3.5'],
		...['1025-03-05', '三月五日', '2025年3月5'],
	])('refuses “%s”', (cell) => {
		expect(read(cell, '2025-03')).toBe('请写成“年-月-日”，例如 2025-03-14，并确认这一天存在。');
	});

	it.each([
		['2025-02-29', '2025年2月没有29日'],
		['20250231', '2025年2月没有31日'],
		['2025年9月31日', '2025年9月没有31日'],
		['2025.4.0', '2025年4月没有0日'],
		['2025-13-01', '月份只有1到12'],
		['2025-00-10', '月份只有1到12'],
	])('refuses “%s”: %s', (cell, reason) => {
		expect(read(cell, '2025-03')).toBe(`${reason}，请核对凭证，写实际的日期，例如 2025-03-14。`);
	});

	it.each(['2025-03-05 星期四', '2025年3月5日（周日）', '3月5日 星期一'])(
		'refuses “%s”: the weekday is another',
		(cell) => {
			expect(read(cell, '2025-03')).toMatch(/^这一天不是写的那个星期几/);
		},
	);

	it.each(['25年3月5日', '25.3.5', '25-03-05', '25/3/5'])(
		'takes the century of “%s” from the period, and from nothing else',
		(cell) => {
			expect(read(cell, '2025-03')).toBe('2025-03-05');
			expect(read(cell, '2025-Q1')).toBe('2025-03-05');
			for (const period of ['', '2025-04', '2024-03', '1925-04']) {
				expect(read(cell, period)).toMatch(/^年份只写了两位/);
			}
		},
	);

	it('refuses a year of two digits that may be the day', () => {
		expect(read('11.12.10', '2010-12')).toMatch(/^年份只写了两位/);
		expect(read('25.12.24', '2024-12')).toMatch(/^年份只写了两位/);
		expect(read('11.3.12', '2011-03')).toBe('2011-03-12');
		expect(read('11.3.11', '2011-03')).toBe('2011-03-11');
	});

	it('reads every day back, in whatever form', () => {
		const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
		fc.assert(
			fc.property(day, fc.constantFrom(...forms), (date, form) => {
				expect(read(form(date), date.slice(0, 7))).toBe(date);
			}),
		);
	});

	it('reads nothing as a day that its digits do not say', () => {
		const part = fc.string({ unit: fc.constantFrom(...'0123456789年月日号-/. :'), maxLength: 12 });
		fc.assert(
			fc.property(part, (cell) => {
				const found = read(cell, '2025-03');
				if (!/^\d{4}-/.test(found) || /^\d{5}(?:\.\d+)?$/.test(cell.trim())) return;
				const [year = '', month = '', date = ''] = found.split('-');
				const digits = cell.match(/\d+/g)?.join('') ?? '';
				expect(digits).toContain(String(Number(date)));
				expect(digits).toContain(String(Number(month)));
				if (digits.startsWith('20') && digits.length > 6) expect(digits).toContain(year);
			}),
			{ numRuns: 2000 },
		);
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

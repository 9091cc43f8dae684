import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/domain/nearest.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';

const headings = Object.values(ledger.columns).map(({ heading }) => heading);

describe('the nearest word', () => {
	it.each([
		['记帐日期', '日期'],
		['支出（万元）', '支出（元）'],
		['票据类别', '票据类型'],
		['监委会审核', '监委会审核人'],
		['摘 要', '摘要'],
	])('to the heading %s is %s', (word, expected) => {
		expect(findNearest(word, headings)).toBe(expected);
	});

	it.each(['序号', '__proto__', '合计', '费', '一二三四五六七'])('to %s is none', (word) => {
		expect(findNearest(word, headings)).toBe('');
	});

	it.each([
		['私人', ['单位', '个人'], '个人'],
		['发栗', ['发票', '收据', '无'], '发票'],
		['票', ['发票', '无'], '发票'],
		['否', ['是'], ''],
		['Villages.CSV', ['townships.csv', 'villages.csv'], 'villages.csv'],
		['--dtaa', ['--data', '--lang'], '--data'],
		['990101001201', ['990101001200', '880101001299'], '990101001200'],
		['x', [], ''],
	])('to %s among %j is “%s”', (word, candidates, expected) => {
		expect(findNearest(word, candidates)).toBe(expected);
	});

	it('is the first of those that are equally near', () => {
		expect(findNearest('每日', ['每月', '每年'])).toBe('每月');
	});
});

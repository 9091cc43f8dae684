import { describe, expect, it } from 'vitest';
import {
	findDeclaredUnits,
	declaresOtherMoney,
	readHeadingUnit,
} from '../../../src/importing/cells/amount-unit.ts';
import { heading, importLines, problems } from '../import-text.ts';

describe('a declared unit', () => {
	it.each([
		[['柳溪村3月收支（单位：万元）'], '万元'],
		[['单位：元', '', '制表日期：', '2025.4.8'], '元'],
		[['单位：', '万元'], '万元'],
		[['金额单位：人民币元'], '元'],
		[['2025年3月收支表（元）'], '元'],
		[['万元'], '万元'],
		[['注：本表以万元为单位'], '万元'],
		[['单位 : 千 元'], '千元'],
		[['单位：柳溪村（百元）'], '百元'],
	])('%j is %s', (cells, unit) => {
		expect([...findDeclaredUnits(cells)]).toEqual([unit]);
	});

	it.each([[['编制单位：柳溪村']], [['单位：元宝村']], [['注：1万元以上的支出另附说明']], [['']]])(
		'%j declares none',
		(cells) => {
			expect([...findDeclaredUnits(cells)]).toEqual([]);
		},
	);

	it('knows money that it does not count in', () => {
		expect(declaresOtherMoney(['单位：分'])).toBe(true);
		expect(declaresOtherMoney(['单位：', '美元'])).toBe(true);
		expect(declaresOtherMoney(['单位：元'])).toBe(false);
	});

	it.each([
		['收入（万元）', '万元'],
		['金额(元)', '元'],
		['支出：千元', '千元'],
		['金额（单位：万元）', '万元'],
		['收入', undefined],
	])('of the heading “%s” is %s', (text, unit) => {
		expect(readHeadingUnit(text)).toBe(unit);
	});
});

describe('the unit of a table', () => {
	const row = '2025-03-05,记-1,办公费,打印纸,,2.5';
	const expense = (lines: readonly string[]) => importLines(lines).imported?.rows[0]?.expense;

	it('comes from a title, a heading, the cell or a note below, and is yuan otherwise', () => {
		expect(expense([heading, row])).toBe(250);
		expect(expense(['单位：万元', heading, row])).toBe(2_500_000);
		expect(expense(['日期,凭证号,类别,摘要,收入(万元),支出(万元)', row])).toBe(2_500_000);
		expect(expense([heading, `${row}万元`])).toBe(2_500_000);
		expect(expense([heading, row, '注：单位为万元'])).toBe(2_500_000);
	});

	it('is refused when it is declared in two ways', () => {
		expect(
			problems(importLines(['单位：万元', '日期,凭证号,类别,摘要,收入（元）,支出（元）', row])),
		).toEqual(['2 收入（元） unit-unclear', '2 支出（元） unit-unclear']);
		expect(problems(importLines(['（单位：万元）', heading, row, '注：单位：元']))).toEqual([
			'4 unit-unclear',
		]);
		expect(problems(importLines(['单位：美元', heading, row]))).toEqual(['1 unit-unclear']);
	});
});

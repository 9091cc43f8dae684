import { describe, expect, it } from 'vitest';
import {
	namesOtherMoney,
	readHeadingUnit,
	readUnitDeclaration,
	splitHeadingUnit,
} from '../../../src/importing/cells/amount-unit.ts';
import { explain } from '../../../src/texts/findings.ts';
import { heading, importLines, problems } from '../ledger-text.ts';
import { importTableLines, tableProblems } from '../register-text.ts';

/** Ways in which offices say that all amounts are in ten thousands of yuan. */
const tenThousands = [
	'柳溪村3月收支（单位：万元）',
	'单位：万元',
	'单位 : 万 元',
	'单位∶万元',
	'单位︰万元',
	'單位：萬元',
	'单位：万圆',
	'单位：万',
	'（万）',
	'（万元）',
	'【万元】',
	'[单位：万元]',
	'单位（万元）',
	'单位万元',
	'单位为万元',
	'单位—万元',
	'单位：万元人民币',
	'单位：人民币万元',
	'单位：RMB万元',
	'单位：￥万元',
	'单位："万元"',
	'单位：10000元',
	'单位:10,000元',
	'单位：1万元',
	'单位：壹万元',
	'Unit: 10,000 yuan',
	'单位：W',
	'单位：（W元）',
	'单位：万元，下同',
	'单位：万元（保留两位小数）',
	'单位：亩、万元',
	'单位：个、人、万元',
	'（万元、亩）',
	'（单位：万元，亩）',
	'金额：万元',
	'（金额：万元）',
	'金额(万元)',
	'金额单位：人民币万元',
	'金额单位为万元',
	'计量单位：万元',
	'货币单位：万元',
	'币种：人民币万元',
	'（人民币：万元）',
	'人民币万元',
	'万元',
	'（以万元计）',
	'注：金额以万元计',
	'注：以上数字以万计',
	'注：本表以人民币万元为单位填列',
	'注：本表金额均为万元',
	'按万元列示',
	'以下金额均以万元为单位',
	'除特别注明外，金额单位为人民币万元',
	'2025年3月明细表 万元',
];

const none = [
	'',
	'编制单位：柳溪村',
	'单位：元宝村',
	'单位：三元村',
	'单位：千佛村',
	'单位：万宝村村委会',
	'制表：万和平',
	'柳溪村元月收支',
	'2025年元旦慰问',
	'万元以上支出明细',
	'5000元以上支出',
	'注：1万元以上的支出另附说明',
	'注：收到补助25.5万元',
	'注：共计三万元',
	'注：结余数万元',
	'合计（大写）：叁万元整',
	'本表一式三份',
];

describe('a declared unit', () => {
	it.each(tenThousands)('“%s” is 万元', (text) => {
		expect(readUnitDeclaration([text])).toEqual({
			units: new Set(['万元']),
			other: false,
			unplaced: undefined,
		});
	});

	it.each([
		[['单位：元', '', '制表日期：', '2025.4.8'], '元'],
		[['单位：', '万元'], '万元'],
		[['金额单位', '', '千元'], '千元'],
		[['金额单位：人民币元'], '元'],
		[['单位：元角分'], '元'],
		[['单位：元、角、分'], '元'],
		[['2025年3月收支表（元）'], '元'],
		[['单位 : 千 元'], '千元'],
		[['单位：1000元'], '千元'],
		[['单位：百万元'], '百万元'],
		[['单位：亿元'], '亿元'],
		[['单位：柳溪村（百元）'], '百元'],
	])('%j is %s', (cells, unit) => {
		expect([...readUnitDeclaration(cells).units]).toEqual([unit]);
	});

	it.each(none)('“%s” declares none', (text) => {
		expect(readUnitDeclaration([text])).toEqual({
			units: new Set(),
			other: false,
			unplaced: undefined,
		});
	});

	it.each([
		'单位：分',
		'单位：角',
		'（分）',
		'金额以分计',
		'单位：美元',
		'（美元）',
		'单位：万美元',
	])('“%s” is money that is not counted in', (text) => {
		expect(readUnitDeclaration([text])).toMatchObject({ units: new Set(), other: true });
	});

	it('is not certain where a word beside no number may be a gap to fill in', () => {
		expect(readUnitDeclaration(['其中专项资金   万元'])).toEqual({
			units: new Set(),
			other: false,
			unplaced: '万元',
		});
	});

	it.each([
		['收入（万元）', '万元'],
		['收入（万）', '万元'],
		['收入（萬元）', '万元'],
		['收入（人民币万元）', '万元'],
		['收入（¥万元）', '万元'],
		['收入（10000元）', '万元'],
		['收入（以万元计）', '万元'],
		['收入/万元', '万元'],
		['收入_万元', '万元'],
		['收入 万元', '万元'],
		['收入【万元】', '万元'],
		['收入，万元', '万元'],
		['金额(元)', '元'],
		['支出：千元', '千元'],
		['金额（单位：万元）', '万元'],
		['收入（百万元）', '百万元'],
		['收入（人民币）', undefined],
		['收入', undefined],
		['收/支', undefined],
		['单价（元/亩）', undefined],
	])('of the heading “%s” is %s', (text, unit) => {
		expect(readHeadingUnit(text)).toBe(unit);
		expect(namesOtherMoney(text)).toBe(false);
	});

	it('of a heading may be other money', () => {
		expect(splitHeadingUnit('收入（分）')).toEqual({ name: '收入', unit: 'other' });
		expect(namesOtherMoney('收入（美元）')).toBe(true);
	});
});

describe('the unit of a table', () => {
	const row = '2025-03-05,记-1,办公费,打印纸,,2.5';
	const expense = (lines: readonly string[]) => importLines(lines).imported?.rows[0]?.expense;

	it('comes from a title, a heading, the cell or a note below, and is yuan otherwise', () => {
		expect(expense([heading, row])).toBe(250);
		expect(expense(['单位：万元', heading, row])).toBe(2_500_000);
		expect(expense(['日期,凭证号,类别,摘要,收入(万元),支出(万元)', row])).toBe(2_500_000);
		expect(expense(['日期,凭证号,类别,摘要,收入（万）,支出（万）', row])).toBe(2_500_000);
		expect(expense([heading, `${row}万元`])).toBe(2_500_000);
		expect(expense([heading, row, '注：单位为万元'])).toBe(2_500_000);
		expect(expense([heading, row, ',,,合计（万元）,,2.5'])).toBe(2_500_000);
	});

	it.each(tenThousands)('is seen in the title “%s”, of a register too', (text) => {
		const title = `"${text.replaceAll('"', '""')}"`;
		expect(expense([title, heading, row])).toBe(2_500_000);
		const debts = importTableLines('debts', [
			title,
			'编号,性质,对方,对方类型,事由,发生日期,金额,余额',
			'ZW-1,债务,青禾建设公司,单位,工程尾款,2024-05-06,2.5,1.2',
		]);
		expect(debts.imported?.sums.map(({ sum }) => sum)).toEqual(['25000.00', '12000.00']);
	});

	it('is refused when it is declared in two ways', () => {
		expect(
			problems(importLines(['单位：万元', '日期,凭证号,类别,摘要,收入（元）,支出（元）', row])),
		).toEqual(['2 收入（元） unit-unclear', '2 支出（元） unit-unclear']);
		expect(problems(importLines(['（单位：万元）', heading, row, '注：单位：元']))).toEqual([
			'4 unit-unclear',
		]);
	});

	it('is refused where it is not yuan, or cannot be placed', () => {
		expect(problems(importLines(['单位：美元', heading, row]))).toEqual(['1 unit-unclear']);
		expect(problems(importLines(['日期,凭证号,类别,摘要,收入（分）,支出（分）', row]))).toEqual([
			'1 收入（分） unit-unclear',
			'1 支出（分） unit-unclear',
		]);
		const unplaced = importLines([heading, row, '注：其中专项资金   万元']);
		expect(problems(unplaced)).toEqual(['3 unit-unclear']);
		expect(unplaced.findings.map((one) => explain(one, 'zh').message)).toEqual([
			'这里的“万元”旁边没有数字，看不出是不是全表的金额单位。',
		]);
		expect(
			tableProblems(
				importTableLines('budget', ['单位：分', '收支,类别,预算金额', '支出,办公费,200'], {
					period: '2025',
				}),
			),
		).toContain('1 unit-unclear');
	});
});

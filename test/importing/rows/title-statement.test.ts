import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { tables } from '../../../src/domain/tables/index.ts';
import { importFile } from '../import-file.ts';
import { checkTitles } from '../../../src/importing/rows/title-statement.ts';
import { explain } from '../../../src/texts/findings.ts';
import { utf8 } from '../../encodings.ts';
import { heading, purchase } from '../ledger-text.ts';

const register = {
	village: '柳溪村',
	villages: ['柳溪村', '上柳溪村', '金桥村'],
	county: '青禾县',
};

const said = (
	text: string,
	{ period = '2025-03', table = 'ledger' }: { period?: string; table?: keyof typeof tables } = {},
) =>
	checkTitles([{ line: 1, text }], {
		file: '表.csv',
		table: tables[table],
		period: parsePeriod(period),
		register,
	}).map(({ values }) => values);

describe('a title', () => {
	it.each([
		['金桥村2025年3月财务收支明细表', '金桥村'],
		['单位：金桥村', '金桥村'],
		['上柳溪村2025年3月收支', '上柳溪村'],
		['青禾县2025年3月收支汇总表', '青禾县2025年3月收支汇总表'],
		['各村2025年3月收支情况', '各村2025年3月收支情况'],
	])('“%s” names another owner', (text, name) => {
		expect(said(text)).toEqual([{ said: name, asked: '柳溪村' }]);
	});

	it.each([
		'柳溪村2025年3月财务收支明细表',
		'青禾县柳溪村2025年3月收支',
		'柳溪村与金桥村合用水渠2025年3月收支',
		'2025年3月收支',
		'',
	])('“%s” does not', (text) => {
		expect(said(text)).toEqual([]);
	});

	it.each([
		['柳溪村2025年2月收支', '2025-02'],
		['柳溪村2025年二月份收支', '2025-02'],
		['柳溪村2月份收支', '2025-02'],
		['柳溪村二〇二五年二月收支', '2025-02'],
		['柳溪村25年2月收支', '2025-02'],
		['柳溪村元月收支', '2025-01'],
		['柳溪村2025.02收支', '2025-02'],
		['柳溪村2025年第一季度收支', '2025-Q1'],
		['柳溪村2025年1-3月收支', '2025-Q1'],
		['柳溪村2025年上半年收支', '2025-H1'],
		['柳溪村2024年3月收支', '2024-03'],
		['柳溪村2024年度收支', '2024'],
	])('“%s” names another period', (text, key) => {
		expect(said(text)).toEqual([{ said: key, asked: '2025-03' }]);
	});

	it.each([
		'柳溪村2025年3月收支',
		'柳溪村3月收支',
		'柳溪村2025年收支',
		'柳溪村三月份收支',
		'柳溪村2025年3月收支 制表日期：2025年4月5日',
		'柳溪村2025年3月收支 公开时间：2025年4月',
		'柳溪村2025年3月1日至3月31日收支',
		'柳溪村收支 2025.3.1-2025.3.31',
		'柳溪村第4组收支',
	])('“%s” names the period, or none', (text) => {
		expect(said(text)).toEqual([]);
	});

	it('of a quarter is held against a quarter', () => {
		expect(said('柳溪村2025年1-3月收支', { period: '2025-Q1' })).toEqual([]);
		expect(said('柳溪村2025年3月收支', { period: '2025-Q1' })).toHaveLength(1);
	});

	it('may name another table', () => {
		expect(said('柳溪村资产登记表', { table: 'contracts' })).toEqual([
			{ said: '资产登记表', asked: '合同台账' },
		]);
		expect(said('柳溪村资产租赁合同台账', { table: 'contracts' })).toEqual([]);
		expect(said('柳溪村债权债务明细表')).toHaveLength(1);
		expect(said('柳溪村工程项目支出明细表')).toEqual([]);
	});

	it('that contradicts what is asked for stops the import, with the line and in words', () => {
		const bytes = utf8(['金桥村2025年2月收支', heading, purchase].join('\n'));
		const { imported, findings } = importFile(bytes, {
			file: '3月.csv',
			period: parsePeriod('2025-03'),
			register,
		});
		expect(imported).toBeUndefined();
		expect(findings.map(({ kind, place }) => `${place.line} ${kind}`)).toEqual([
			'1 title-other',
			'1 title-other',
		]);
		expect(findings.map((one) => explain(one, 'zh').message)).toEqual([
			'表上写的是“金桥村”，要导入的却是“柳溪村”。',
			'表上写的是“2025-02”，要导入的却是“2025-03”。',
		]);
	});
});

import { describe, expect, it } from 'vitest';
import { decisionMissing } from '../../../../src/checks/hints/spending/decision-missing.ts';
import {
	aContract,
	aDecision,
	aDistribution,
	aLedgerRow,
	aProject,
	type Cells,
} from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { decision: 10_000 };
const large: Cells = { 类别: '维修费', 摘要: '水渠修补', '支出（元）': '10000.00' };
const paid = (cells: Cells) => ({ '2025-03': [aLedgerRow({ ...large, ...cells })] });

describe('a payment that reaches the amount', () => {
	it('without a decision is noted', () => {
		const parts = { ledger: paid({}) };
		expect(sayings(decisionMissing, parts, { thresholds })).toEqual([
			'ledger:2025-03:记-3-1 “水渠修补”支出 10,000.00 元，达到 10,000.00 元，没有关联决议。',
		]);
		expect(hintsIn(decisionMissing, parts, { thresholds })).toMatchObject([
			{ on: '2025-03-05', amountFen: 1_000_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
		]);
	});

	it.each([
		['itself', { 决议编号: 'JY2025-01' }],
		['through its project', { 项目编号: 'XM2025-01' }],
		['through its contract', { 合同编号: 'HT2025-01' }],
		['through the project of its contract', { 合同编号: 'HT2025-02' }],
	])('and names a decision %s gives no hint', (_, cells) => {
		const decided = { 决议编号: 'JY2025-01' };
		const parts = {
			ledger: paid(cells),
			decisions: [aDecision()],
			projects: [
				aProject(decided),
				aProject({ ...decided, 编号: 'XM2025-02', 合同编号: 'HT2025-02' }),
			],
			contracts: [aContract(decided), aContract({ 编号: 'HT2025-02' })],
		};
		expect(hintsIn(decisionMissing, parts, { thresholds })).toEqual([]);
	});

	it.each([
		['支付2024年度收益成员分配', '2024', 'JY2025-01', 0],
		['成员分红', '2024', 'JY2025-01', 0],
		['支付2023年度收益成员分配', '2024', 'JY2025-01', 1],
		['支付2024年度收益成员分配', '2024', '', 1],
	])(
		'and says “%s”, where the distribution of %s names “%s”: %i',
		(摘要, 年度, 决议编号, hints) => {
			const parts = {
				ledger: paid({ 摘要, 类别: '其他支出' }),
				distributions: [aDistribution({ 年度, 决议编号 })],
				decisions: [aDecision()],
			};
			expect(hintsIn(decisionMissing, parts, { thresholds })).toHaveLength(hints);
		},
	);

	it('and names a project without a decision is noted', () => {
		const parts = { ledger: paid({ 项目编号: 'XM2025-01' }), projects: [aProject()] };
		expect(hintsIn(decisionMissing, parts, { thresholds })).toHaveLength(1);
	});

	it.each<Cells>([
		{ 类别: '干部报酬', 摘要: '3月村干部报酬' },
		{ 类别: '误工补贴', 摘要: '一季度误工补贴' },
		{ 类别: '水电费', 摘要: '抽水站电费' },
		{ 类别: '利息支出', 摘要: '一季度贷款利息' },
		{ 类别: '归还借款', 摘要: '归还厂房贷款' },
		{ 类别: '征地补偿支出', 摘要: '被征地农户补偿款', 资金来源: '专项资金' },
		{ 类别: '救济扶贫支出', 摘要: '冬春救助', 资金来源: '财政补助' },
		{ 类别: '卫生保洁费', 摘要: '3月保洁员工资', 票据类型: '工资表' },
		{ 类别: '其他支出', 摘要: '公益林补偿到户', 资金来源: '专项资金', 对方类型: '个人' },
		{ 类别: '其他支出', 摘要: '缴纳上半年厂房租金税费' },
		{ 类别: '工程支出', 摘要: '退还道路硬化工程质保金' },
		{ 类别: '其他支出', 摘要: '归还农商行贷款本金' },
		{ 类别: '其他支出', 摘要: '代缴农户养老保险' },
		{ 类别: '维修费', 主体: '村民小组:三组' },
	])('is settled otherwise: %j', (cells) => {
		expect(hintsIn(decisionMissing, { ledger: paid(cells) }, { thresholds })).toEqual([]);
	});

	it.each<Cells>([
		{ 类别: '征地补偿支出', 摘要: '补偿款修路', 资金来源: '集体自有' },
		{ 类别: '福利支出', 摘要: '补助村民参加医保', 资金来源: '集体自有', 对方类型: '个人' },
		{ 类别: '其他支出', 摘要: '成员收益分配', 资金来源: '集体自有', 对方类型: '个人' },
		{ 类别: '维修费', 摘要: '税务分局旁路面维修' },
		{ 类别: '工程支出', 摘要: '道路硬化工程款', 资金来源: '专项资金', 对方类型: '个人' },
		{ 类别: '卫生保洁费', 摘要: '垃圾清运费', 票据类型: '发票' },
		{ 类别: '维修费', 主体: '村民委员会' },
	])('is the village’s to decide: %j', (cells) => {
		expect(hintsIn(decisionMissing, { ledger: paid(cells) }, { thresholds })).toHaveLength(1);
	});

	it('and was taken back again gives no hint', () => {
		const reversal = { 凭证号: '记-3-2', 日期: '2025-03-06', '支出（元）': '-10000.00' };
		const ledger = { '2025-03': [...paid({})['2025-03'], aLedgerRow({ ...large, ...reversal })] };
		expect(hintsIn(decisionMissing, { ledger }, { thresholds })).toEqual([]);
	});
});

it('a payment just below the amount needs none', () => {
	const parts = { ledger: paid({ '支出（元）': '9999.99' }) };
	expect(hintsIn(decisionMissing, parts, { thresholds })).toEqual([]);
});

it('nothing is looked for where the county has set no amount', () => {
	expect(hintsIn(decisionMissing, { ledger: paid({}) })).toEqual([]);
});

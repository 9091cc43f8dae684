import { describe, expect, it } from 'vitest';
import { contractMissing } from '../../../../src/checks/hints/spending/contract-missing.ts';
import { aContract, aLedgerRow, aProject, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { contract: 5000 };
const paid = (cells: Cells) => ({
	'2025-03': [
		aLedgerRow({
			类别: '维修费',
			摘要: '水渠修补',
			'支出（元）': '5000.00',
			对方: '禾丰建设工程队',
			对方类型: '单位',
			...cells,
		}),
	],
});

describe('a payment to an organisation that reaches the amount', () => {
	it('without a contract is noted', () => {
		const parts = { ledger: paid({}) };
		expect(sayings(contractMissing, parts, { thresholds })).toEqual([
			'ledger:2025-03:记-3-1 “水渠修补”付给禾丰建设工程队 5,000.00 元，达到 5,000.00 元，没有关联合同。',
		]);
		expect(hintsIn(contractMissing, parts, { thresholds })).toMatchObject([
			{ on: '2025-03-05', amountFen: 500_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
		]);
	});

	it.each([
		['itself', { 合同编号: 'HT2025-01' }],
		['through its project', { 项目编号: 'XM2025-01' }],
	])('and names a contract %s gives no hint', (_, cells) => {
		const parts = {
			ledger: paid(cells),
			contracts: [aContract()],
			projects: [aProject({ 合同编号: 'HT2025-01' })],
		};
		expect(hintsIn(contractMissing, parts, { thresholds })).toEqual([]);
	});

	it.each<Cells>([
		{ 类别: '水电费', 对方: '青禾县供电公司' },
		{ 类别: '报刊费', 对方: '中国邮政青禾县分公司' },
		{ 类别: '社会捐赠支出', 对方: '县慈善总会' },
		{ 类别: '福利支出', 对方: '惠民超市' },
		{ 对方: '柳溪镇财政所' },
		{ 对方: '青禾县自然资源局' },
		{ 票据类型: '财政票据' },
		{ 摘要: '退还投标保证金' },
		{ 对方: '张*丰', 对方类型: '个人' },
		{ 对方类型: '' },
		{ '支出（元）': '4999.99' },
	])('or that agrees nothing with the village: %j', (cells) => {
		expect(hintsIn(contractMissing, { ledger: paid(cells) }, { thresholds })).toEqual([]);
	});
});

it('nothing is looked for where the county has set no amount', () => {
	expect(hintsIn(contractMissing, { ledger: paid({}) })).toEqual([]);
});

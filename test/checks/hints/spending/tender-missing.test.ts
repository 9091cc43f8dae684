import { describe, expect, it } from 'vitest';
import { tenderMissing } from '../../../../src/checks/hints/spending/tender-missing.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { aFullContract, aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { tender: 100_000 };
const large: Cells = { 预算金额: '120000.00', 中标金额: '110000.00', 决议编号: '' };
const without = { 决议编号: '', 合同总额: '110000.00' };

it.each(['公开招标', '询价', '直接发包'])(
	'a project by %s gives no hint here: how it was awarded has a rule of its own',
	(采购方式) => {
		const parts = {
			projects: [aFullProject({ ...large, 采购方式 })],
			contracts: [aFullContract(without)],
		};
		expect(hintsIn(tenderMissing, parts, { thresholds })).toEqual([]);
	},
);

describe('a works contract without a project', () => {
	it('is noted when it reaches the amount and says nothing of a tender', () => {
		const contracts = [aFullContract(without)];
		expect(sayings(tenderMissing, { contracts }, { thresholds })).toEqual([
			'contracts:HT2025-01 工程合同“道路维修施工合同”110,000.00 元，达到 100,000.00 元，没有关联项目，也没有写招标。',
		]);
	});

	it.each<Cells>([
		{ 发包方式: '公开招标' },
		{ 发包方式: '村民自建' },
		{ 类型: '服务' },
		{ 合同总额: '99999.99' },
		{ 合同总额: '' },
	])('gives no hint when %j', (cells) => {
		const contracts = [aFullContract({ ...without, ...cells })];
		expect(hintsIn(tenderMissing, { contracts }, { thresholds })).toEqual([]);
	});
});

describe('a payment for works', () => {
	const works: Cells = { 类别: '工程支出', 摘要: '道路硬化工程款', '支出（元）': '100000.00' };
	const paid = (cells: Cells = {}) => ({ '2025-03': [aLedgerRow({ ...works, ...cells })] });

	it('that belongs to no project or contract is noted', () => {
		expect(sayings(tenderMissing, { ledger: paid() }, { thresholds })).toEqual([
			'ledger:2025-03:记-3-1 “道路硬化工程款”支出 100,000.00 元，达到 100,000.00 元，没有关联项目或者合同。',
		]);
	});

	it('that belongs to one is told there', () => {
		const parts = {
			ledger: paid({ 合同编号: 'HT2025-01' }),
			contracts: [aFullContract({ ...without, 发包方式: '公开招标' })],
		};
		expect(hintsIn(tenderMissing, parts, { thresholds })).toEqual([]);
	});

	it.each<Cells>([{ 类别: '固定资产购建' }, { '支出（元）': '99999.99' }])(
		'is not meant when %j',
		(cells) => {
			expect(hintsIn(tenderMissing, { ledger: paid(cells) }, { thresholds })).toEqual([]);
		},
	);

	it('is not looked for where the county has set no amount', () => {
		expect(hintsIn(tenderMissing, { ledger: paid() })).toEqual([]);
	});
});

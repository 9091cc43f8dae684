import { describe, expect, it } from 'vitest';
import { paidOverContract } from '../../../../src/checks/hints/spending/paid-over-contract.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { aFullContract, aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

/** Payments under a works contract of 76,000.00 yuan. */
const parts = (rows: readonly Cells[], contract: Cells = {}, project: Cells = {}) => ({
	ledger: {
		'2025-06': rows.map((cells, index) =>
			aLedgerRow({
				日期: `2025-06-0${index + 1}`,
				凭证号: `记-6-${index + 1}`,
				类别: '工程支出',
				摘要: '道路维修工程款',
				对方: '青禾县路桥工程队',
				合同编号: 'HT2025-01',
				...cells,
			}),
		),
	},
	contracts: [aFullContract({ 决议编号: '', ...contract })],
	projects: [aFullProject({ 决议编号: '', ...project })],
});
const instalments = [{ '支出（元）': '50000.00' }, { '支出（元）': '26000.00' }];
const extra = { '支出（元）': '4300.00' };

describe('payments under a contract', () => {
	it('up to its total give no hint', () => {
		expect(hintsIn(paidOverContract, parts(instalments))).toEqual([]);
	});

	it('above its total are noted on the day they went over it', () => {
		const over = parts([...instalments, extra]);
		expect(sayings(paidOverContract, over)).toEqual([
			'contracts:HT2025-01 合同总额 76,000.00 元，已付 80,300.00 元，多付 4,300.00 元。',
		]);
		expect(hintsIn(paidOverContract, over)).toMatchObject([
			{ on: '2025-06-03', amountFen: 430_000, rows: [{}, {}, { amountFen: 430_000 }] },
		]);
	});

	it('up to a final cost above the total give no hint, and above it are noted', () => {
		const settled = { 决算金额: '80300.00' };
		expect(hintsIn(paidOverContract, parts([...instalments, extra], {}, settled))).toEqual([]);
		const over = parts([...instalments, extra, { '支出（元）': '100.00' }], {}, settled);
		expect(sayings(paidOverContract, over)).toEqual([
			'contracts:HT2025-01 合同总额 76,000.00 元，决算 80,300.00 元，已付 80,400.00 元，比决算多付 100.00 元。',
		]);
	});

	it.each<Cells>([
		{ '支出（元）': '-4300.00', 摘要: '冲销多付工程款' },
		{ '支出（元）': '', '收入（元）': '4300.00', 类别: '其他收入', 摘要: '退回多付工程款' },
	])('less what came back give no hint: %j', (back) => {
		expect(hintsIn(paidOverContract, parts([...instalments, extra, back]))).toEqual([]);
	});

	it.each(['退还履约保证金', '退还押金'])('do not count a deposit: %s', (摘要) => {
		expect(hintsIn(paidOverContract, parts([...instalments, { ...extra, 摘要 }]))).toEqual([]);
	});

	it('count retention, which is part of the price', () => {
		const retention = { ...extra, 摘要: '退还质量保证金' };
		expect(hintsIn(paidOverContract, parts([...instalments, retention]))).toHaveLength(1);
	});

	it('count rows that name the project alone where they go to the builder', () => {
		const byProject = { ...extra, 合同编号: '', 项目编号: 'XM2025-01' };
		expect(hintsIn(paidOverContract, parts([...instalments, byProject]))).toHaveLength(1);
		const supervisor = { ...byProject, 对方: '青禾县监理公司' };
		expect(hintsIn(paidOverContract, parts([...instalments, supervisor]))).toEqual([]);
	});

	it.each<Cells>([{ 合同总额: '' }, { 类型: '借款' }, { 类型: '其他' }])(
		'are not compared when %j',
		(contract) => {
			expect(hintsIn(paidOverContract, parts([...instalments, extra], contract))).toEqual([]);
		},
	);
});

import { describe, expect, it } from 'vitest';
import { budgetOverrun } from '../../../../src/checks/hints/figures/budget-overrun.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const village = (spent: readonly Cells[], line: Cells = {}) => ({
	budget: { '2025': [{ 收支: '支出', 类别: '维修费', 预算金额: '20000.00', ...line }] },
	ledger: {
		'2025-03': spent.map((cells, index) =>
			aLedgerRow({ 类别: '维修费', 摘要: '修渠', 凭证号: `记-3-${index + 1}`, ...cells }),
		),
	},
});

describe('what is spent on a category', () => {
	it('may be a tenth above its budget', () => {
		expect(hintsIn(budgetOverrun, village([{ '支出（元）': '22000.00' }]))).toEqual([]);
	});

	it('further above it is noted, even while the year runs', () => {
		const over = village([{ '支出（元）': '22000.00' }, { '支出（元）': '0.01' }]);
		expect(sayings(budgetOverrun, over, { asOf: '2025-06-30' })).toEqual([
			'budget:2025/维修费 2025年“维修费”预算 20,000.00 元，支出 22,000.01 元，超 2,000.01 元（10.0%）。',
		]);
		expect(hintsIn(budgetOverrun, over, { asOf: '2025-06-30' })).toMatchObject([
			{ on: '2025-06-30', amountFen: 200_001, rows: [{ amountFen: 2_200_000 }, { amountFen: 1 }] },
		]);
	});

	it('is counted net of reversals', () => {
		const net = village([{ '支出（元）': '30000.00' }, { '支出（元）': '-10000.00' }]);
		expect(hintsIn(budgetOverrun, net)).toEqual([]);
	});

	it('is not noted for less than 1,000 yuan', () => {
		const small = (spent: string) => village([{ '支出（元）': spent }], { 预算金额: '500.00' });
		expect(hintsIn(budgetOverrun, small('1499.99'))).toEqual([]);
		expect(hintsIn(budgetOverrun, small('1500.00'))).toHaveLength(1);
	});

	it.each([
		['of another category', { 类别: '办公费' }],
		['of a group', { 主体: '村民小组:三组' }],
	])('is not measured by a payment %s', (_, cells) => {
		expect(hintsIn(budgetOverrun, village([{ '支出（元）': '90000.00', ...cells }]))).toEqual([]);
	});

	it('is measured by the percentage that the county sets', () => {
		const thresholds = { budgetOverPercent: 12.5 };
		const spent = (yuan: string) => village([{ '支出（元）': yuan }]);
		expect(hintsIn(budgetOverrun, spent('22500.00'), { thresholds })).toEqual([]);
		expect(hintsIn(budgetOverrun, spent('22500.01'), { thresholds })).toHaveLength(1);
	});
});

it('an income above its budget is no overrun', () => {
	const line = { 收支: '收入', 类别: '租赁收入' };
	expect(hintsIn(budgetOverrun, village([{ '支出（元）': '90000.00' }], line))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { awardNearBudget } from '../../../../src/checks/hints/projects/award-near-budget.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

function tendered(award: string, method = '公开招标') {
	return { projects: [aFullProject({ 采购方式: method, 中标金额: award })] };
}

describe('the price of a tender with a budget of 80,000 yuan', () => {
	it('is noted when it is less than one per cent below', () => {
		expect(sayings(awardNearBudget, tendered('79200.01'))).toEqual([
			'projects:XM2025-01 预算 80,000.00 元，中标 79,200.01 元，只低 799.99 元，占预算的 1.0%。',
		]);
		expect(hintsIn(awardNearBudget, tendered('79200.01'))).toMatchObject([
			{ on: '2025-03-01', amountFen: 7_920_001, rows: [{ subject: 'projects:XM2025-01' }] },
		]);
	});

	it('gives no hint one per cent below', () => {
		expect(hintsIn(awardNearBudget, tendered('79200.00'))).toEqual([]);
	});

	it('is noted when it is the budget itself, or above', () => {
		expect(sayings(awardNearBudget, tendered('80000.00'))).toEqual([
			'projects:XM2025-01 预算 80,000.00 元，中标 80,000.00 元，两数相同。',
		]);
		expect(sayings(awardNearBudget, tendered('80500.00'))).toEqual([
			'projects:XM2025-01 预算 80,000.00 元，中标 80,500.00 元，比预算高 500.00 元。',
		]);
	});

	it('is held against the county’s own limit', () => {
		const seen = { thresholds: { awardNearPercent: 3 } };
		expect(hintsIn(awardNearBudget, tendered('78000.00'), seen)).toHaveLength(1);
		expect(hintsIn(awardNearBudget, tendered('77600.00'), seen)).toEqual([]);
	});
});

it.each(['询价', '直接发包', '村民自建'])(
	'a price near the budget is usual in %s, which is no tender',
	(method) => {
		expect(hintsIn(awardNearBudget, tendered('79900.00', method))).toEqual([]);
	},
);

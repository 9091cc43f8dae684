import { expect, it } from 'vitest';
import { finalCostOverAward } from '../../../../src/checks/hints/projects/final-cost-over-award.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

function costing(final: string, award = '76000.00') {
	return { projects: [aFullProject({ 中标金额: award, 决算金额: final })] };
}

it('a final cost more than a tenth above the price is noted with the difference', () => {
	expect(sayings(finalCostOverAward, costing('83600.01'))).toEqual([
		'projects:XM2025-01 中标 76,000.00 元，决算 83,600.01 元，高出 7,600.01 元，是中标金额的 10.0%。',
	]);
	expect(hintsIn(finalCostOverAward, costing('83600.01'))).toMatchObject([
		{ on: '2025-06-01', amountFen: 760_001, rows: [{ subject: 'projects:XM2025-01' }] },
	]);
});

it('a tenth above gives no hint', () => {
	expect(hintsIn(finalCostOverAward, costing('83600.00'))).toEqual([]);
});

it('without a price or a final cost there is nothing to compare', () => {
	expect(hintsIn(finalCostOverAward, costing('83600.01', ''))).toEqual([]);
	expect(hintsIn(finalCostOverAward, costing('83600.01', '0.00'))).toEqual([]);
	expect(hintsIn(finalCostOverAward, costing(''))).toEqual([]);
});

it('the county’s own limit is kept', () => {
	const thresholds = { finalOverPercent: 5 };
	expect(hintsIn(finalCostOverAward, costing('79800.01'), { thresholds })).toHaveLength(1);
	expect(hintsIn(finalCostOverAward, costing('79800.00'), { thresholds })).toEqual([]);
});

import { expect, it } from 'vitest';
import { feeOverDue } from '../../../../src/checks/hints/fees/fee-over-due.ts';
import { aFee } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

it('what came in beyond what was due is noted, unless the row says why', () => {
	expect(sayings(feeOverDue, { fees: [aFee({ 实收: '24000.01' })] })).toEqual([
		'fees:SF2025-01 “生活垃圾处理费”（2025）应收 24,000.00 元，实收 24,000.01 元，多 0.01 元，没有说明原因。',
	]);
	expect(hintsIn(feeOverDue, { fees: [aFee({ 实收: '24000.01', 说明: '补交上年' })] })).toEqual([]);
});

it('as much or less is not', () => {
	expect(hintsIn(feeOverDue, { fees: [aFee(), aFee({ 编号: 'SF2', 实收: '24000.00' })] })).toEqual(
		[],
	);
});

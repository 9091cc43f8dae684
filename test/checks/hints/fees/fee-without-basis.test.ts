import { expect, it } from 'vitest';
import { feeWithoutBasis } from '../../../../src/checks/hints/fees/fee-without-basis.ts';
import { aDecision, aFee } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

it('a fee with neither a document nor a decision is noted', () => {
	const fees = [aFee({ 依据: '' })];
	expect(sayings(feeWithoutBasis, { fees })).toEqual([
		'fees:SF2025-01 “生活垃圾处理费”（2025）实收 23,400.00 元，没有写依据，也没有填决议编号。',
	]);
	expect(hintsIn(feeWithoutBasis, { fees })).toMatchObject([
		{ on: '2025-12-31', amountFen: 2_340_000 },
	]);
});

it('either of them is enough', () => {
	expect(hintsIn(feeWithoutBasis, { fees: [aFee()] })).toEqual([]);
	const fees = [aFee({ 依据: '', 决议编号: 'JY2025-01' })];
	expect(hintsIn(feeWithoutBasis, { fees, decisions: [aDecision()] })).toEqual([]);
});

import { expect, it } from 'vitest';
import { subsidyListDiffers } from '../../../../src/checks/hints/subsidies/subsidy-list-differs.ts';
import { aSubsidy, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { aListedSubsidy } from '../subsidy-list.ts';

it('a list that adds up to what was paid gives no hint, nor does a batch without one', () => {
	expect(hintsIn(subsidyListDiffers, aListedSubsidy([{}, { 金额: '300.00' }]))).toEqual([]);
	expect(hintsIn(subsidyListDiffers, { subsidies: [aSubsidy()] })).toEqual([]);
});

it('a list that adds up to anything else is noted', () => {
	const village = aListedSubsidy([{}, { 金额: '299.99' }]);
	expect(sayings(subsidyListDiffers, village)).toEqual([
		'subsidies:BT2025-01 “高龄津贴”实发 450.00 元，名单 2 行合计 449.99 元，相差 0.01 元。',
	]);
	expect(hintsIn(subsidyListDiffers, village)).toMatchObject([
		{ on: '2025-04-02', amountFen: 1, rows: [{ subject: 'subsidies:BT2025-01' }] },
	]);
});

it('a list of what was due gives no hint where the batch says why less was paid', () => {
	const listed = (cells: Cells) =>
		aListedSubsidy([{}, { 金额: '300.00' }], { 实发金额: '150.00', ...cells });
	expect(hintsIn(subsidyListDiffers, listed({}))).toHaveLength(1);
	const explained = listed({ 差额说明: '1户银行卡失效，待补发' });
	expect(hintsIn(subsidyListDiffers, explained)).toEqual([]);
});

it('a list of which some rows could not be read is not compared', () => {
	const village = { ...aListedSubsidy([{}]), incomplete: ['subsidy-lists'] as const };
	expect(hintsIn(subsidyListDiffers, village)).toEqual([]);
});

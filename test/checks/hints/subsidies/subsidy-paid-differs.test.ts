import { expect, it } from 'vitest';
import { subsidyPaidDiffers } from '../../../../src/checks/hints/subsidies/subsidy-paid-differs.ts';
import { aSubsidy, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const batch = (cells: Cells) => ({ subsidies: [aSubsidy({ 发放日期: '2025-04-02', ...cells })] });

it('a batch paid in full gives no hint', () => {
	expect(hintsIn(subsidyPaidDiffers, batch({}))).toEqual([]);
});

it.each(['449.99', '450.01'])('a batch of which %s of 450 was paid may say why', (paid) => {
	const village = batch({ 实发金额: paid, 差额说明: '1户银行卡失效，待补发' });
	expect(hintsIn(subsidyPaidDiffers, village)).toEqual([]);
});

it('a batch of which less or more was paid without a reason is noted', () => {
	expect(sayings(subsidyPaidDiffers, batch({ 实发金额: '449.99' }))).toEqual([
		'subsidies:BT2025-01 “高龄津贴”应发 450.00 元，实发 449.99 元，少发 0.01 元，没有说明原因。',
	]);
	expect(sayings(subsidyPaidDiffers, batch({ 实发金额: '1500.00' }))).toEqual([
		'subsidies:BT2025-01 “高龄津贴”应发 450.00 元，实发 1,500.00 元，多发 1,050.00 元，没有说明原因。',
	]);
	expect(hintsIn(subsidyPaidDiffers, batch({ 实发金额: '1500.00' }))).toMatchObject([
		{ on: '2025-04-02', amountFen: 105_000, rows: [{ text: '高龄津贴', amountFen: 150_000 }] },
	]);
});

it('a batch without a day of payment belongs to the end of its period', () => {
	expect(hintsIn(subsidyPaidDiffers, batch({ 实发金额: '1.00', 发放日期: '' }))).toMatchObject([
		{ on: '2025-03-31' },
	]);
});

it.each([
	['2026', '', '0.00', 0],
	['2025-03', '', '0.00', 1],
	['2026', '2026-03-01', '0.00', 1],
	['2026', '', '100.00', 1],
])('a batch for %s, paid on “%s”: %s, gives %i hints', (期间, 发放日期, 实发金额, hints) => {
	expect(hintsIn(subsidyPaidDiffers, batch({ 期间, 发放日期, 实发金额 }))).toHaveLength(hints);
});

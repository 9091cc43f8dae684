import { expect, it } from 'vitest';
import { fundNotReceived } from '../../../../src/checks/hints/funds/fund-not-received.ts';
import { aFund, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const funds = (cells: Cells) => ({ funds: [aFund(cells)] });
const none = { 到账日期: '', 到账金额: '' };

it('money that was granted half a year ago and has not come in is noted', () => {
	expect(sayings(fundNotReceived, funds({ ...none, 下达日期: '2025-12-30' }))).toEqual([
		'funds:ZJ2025-01 “村道维修补助”2025年12月30日下达 1,000.00 元，满 6 个月，没有到账的登记。',
	]);
	expect(sayings(fundNotReceived, funds({ 到账金额: '999.99' }))).toEqual([
		'funds:ZJ2025-01 “村道维修补助”2025年1月10日下达 1,000.00 元，满 6 个月，到账 999.99 元，还差 0.01 元。',
	]);
});

it.each([
	{ 到账金额: '1000.00' },
	{ ...none, 下达日期: '2026-01-01' },
	{ ...none, 下达日期: '' },
	{ ...none, 状态: '已结余上交' },
])('there is no hint with %o', (cells) => {
	expect(hintsIn(fundNotReceived, funds(cells))).toEqual([]);
});

it('the county sets the months', () => {
	const thresholds = { fundIdleMonths: 3 };
	const late = funds({ ...none, 下达日期: '2026-03-30' });
	expect(hintsIn(fundNotReceived, late, { thresholds })).toHaveLength(1);
	expect(hintsIn(fundNotReceived, late)).toEqual([]);
});

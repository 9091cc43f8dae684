import { expect, it } from 'vitest';
import { fundClosedWithMoney } from '../../../../src/checks/hints/funds/fund-closed-with-money.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

it.each(['已用完', '已结余上交'])('%s with money left is noted', (状态) => {
	expect(sayings(fundClosedWithMoney, fundBooks({ 状态 }))).toEqual([
		`funds:ZJ2025-01 “村道维修补助”状态是“${状态}”，到账 1,000.00 元，明细里支出 400.00 元，还有 600.00 元没有去向。`,
	]);
});

it.each([{}, { 状态: '已用完', 到账金额: '400.00' }, { 状态: '已用完', 下达日期: '2024-12-01' }])(
	'there is no hint with %o',
	(cells) => {
		expect(hintsIn(fundClosedWithMoney, fundBooks(cells))).toEqual([]);
	},
);

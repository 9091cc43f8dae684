import { describe, expect, it } from 'vitest';
import { fundsOverBalance } from '../../../../src/checks/hints/funds/funds-over-balance.ts';
import { aBalance, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

const held = (closing: string, cells: Cells = {}) =>
	aBalance({ 期初余额: closing, 本期支出: '0.00', 期末余额: closing, ...cells });

it('what is left of the funds is no more than all accounts held', () => {
	const balances = [held('500.00'), held('100.00', { 账户: '库存现金' })];
	expect(hintsIn(fundsOverBalance, { ...fundBooks(), balances })).toEqual([]);
});

it('a fen less is noted', () => {
	const village = { ...fundBooks(), balances: [held('599.99')] };
	expect(sayings(fundsOverBalance, village)).toEqual([
		'village 2025年3月31日，1 项专项资金的结余合计 600.00 元，村里各账户余额合计 599.99 元，相差 0.01 元。',
	]);
	expect(hintsIn(fundsOverBalance, village)).toMatchObject([
		{ on: '2025-03-31', amountFen: 1, rows: [{ subject: 'funds:ZJ2025-01', amountFen: 60_000 }] },
	]);
});

it('the newest balances count, and what was spent up to their day', () => {
	const balances = [held('0.00', { 期间: '2025-01' }), held('600.00')];
	expect(hintsIn(fundsOverBalance, { ...fundBooks(), balances })).toEqual([]);
	const january = [held('600.00', { 期间: '2025-01' })];
	expect(hintsIn(fundsOverBalance, { ...fundBooks(), balances: january })).toMatchObject([
		{ amountFen: 40_000 },
	]);
});

it('a fund that is closed or older than the ledgers is left out, and so is a village without balances', () => {
	for (const cells of [{ 状态: '已结余上交' }, { 下达日期: '2024-12-01' }]) {
		expect(hintsIn(fundsOverBalance, { ...fundBooks(cells), balances: [held('0.00')] })).toEqual(
			[],
		);
	}
	expect(hintsIn(fundsOverBalance, fundBooks())).toEqual([]);
});

describe('an entity whose balances stop', () => {
	const group = { 主体: '村民小组:三组' };
	const balances = [
		held('0.00', { 期间: '2025-01' }),
		held('0.00', { 期间: '2025-01', ...group }),
		held('599.99'),
	];

	it('is waited for: the newest period that is whole counts', () => {
		expect(hintsIn(fundsOverBalance, { ...fundBooks(), balances })).toMatchObject([
			{ on: '2025-01-31' },
		]);
	});

	it.each([
		['2025-01-31', '2025-03-31'],
		['2025-03-31', '2025-01-31'],
	])('is not, where it ended before the period does: %s', (终止日期, on) => {
		const entities = [{ ...group, 起始公开日期: '2025-01-01', 终止日期 }];
		expect(hintsIn(fundsOverBalance, { ...fundBooks(), balances, entities })).toMatchObject([
			{ on },
		]);
	});
});

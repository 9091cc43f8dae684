import { describe, expect, it } from 'vitest';
import { debtOverdue } from '../../../../src/checks/hints/debts/debt-overdue.ts';
import { aDebt, type Cells } from '../../../builders.ts';
import { aFullDebt, aLease } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const owed = (cells: Cells = {}) => ({ debts: [aFullDebt({ 到期日: '2026-06-01', ...cells })] });

describe('a balance after the day it was to be paid by', () => {
	it('is noted with its days when it is owed to the village', () => {
		expect(sayings(debtOverdue, owed())).toEqual([
			'debts:ZQ001 2026年6月1日到期，已过 29 天，还有 3,000.00 元没有收回。',
		]);
		expect(hintsIn(debtOverdue, owed())).toMatchObject([
			{ on: '2026-06-01', amountFen: 300_000, rows: [{ text: '果园承包款欠交' }] },
		]);
	});

	it('is noted when the village owes it', () => {
		expect(sayings(debtOverdue, { debts: [aDebt({ 到期日: '2026-06-29' })] })).toEqual([
			'debts:ZW-01 2026年6月29日到期，已过 1 天，村里还欠 8,000.00 元。',
		]);
	});
});

it.each([{ 到期日: '2026-06-30' }, { 到期日: '' }, { 余额: '0.00' }])(
	'there is no hint with %o',
	(cells) => {
		expect(hintsIn(debtOverdue, owed(cells))).toEqual([]);
	},
);

describe('a claim that a contract already shows as arrears', () => {
	const shop = { 对方: '青禾县惠民商店', 对方类型: '单位' };
	const contracts = [aLease({ 标的: '' })];

	it('is left to the hint about the contract', () => {
		expect(hintsIn(debtOverdue, { contracts, ...owed(shop) })).toEqual([]);
	});

	it('is told apart from another claim on the same party, and from what the village owes it', () => {
		expect(hintsIn(debtOverdue, { contracts, ...owed({ ...shop, 余额: '2999.00' }) })).toHaveLength(
			1,
		);
		expect(hintsIn(debtOverdue, { contracts, ...owed({ ...shop, 性质: '债务' }) })).toHaveLength(1);
	});
});

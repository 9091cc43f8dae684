import { describe, expect, it } from 'vitest';
import { rentOverdue } from '../../../../src/checks/hints/contracts/rent-overdue.ts';
import { aFullAsset, aLease } from '../../../register-rows.ts';
import type { Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const leased = (cells: Cells = {}) => ({ assets: [aFullAsset()], contracts: [aLease(cells)] });

describe('a contract under which less was received than was due', () => {
	it('is noted with what is outstanding', () => {
		expect(sayings(rentOverdue, leased())).toEqual([
			'contracts:HT2024-02 累计应收 36,000.00 元，已收 33,000.00 元，还差 3,000.00 元。',
		]);
		expect(hintsIn(rentOverdue, leased())).toMatchObject([
			{ on: '2026-06-30', amountFen: 300_000, rows: [{ text: '村口门面租赁合同' }] },
		]);
	});

	it('is noted after its end too, in the year of its end', () => {
		const over = leased({ 开始: '2022-01-01', 结束: '2024-12-31', 状态: '续签' });
		expect(hintsIn(rentOverdue, over)).toMatchObject([{ on: '2024-12-31' }]);
	});

	it('gives no hint before it begins', () => {
		expect(hintsIn(rentOverdue, leased({ 开始: '2026-07-01' }))).toEqual([]);
	});
});

it.each(['36000.00', '36500.00', ''])('“%s” received gives no hint', (已收款) => {
	expect(hintsIn(rentOverdue, leased({ 已收款 }))).toEqual([]);
});

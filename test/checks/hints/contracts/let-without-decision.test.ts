import { describe, expect, it } from 'vitest';
import { letWithoutDecision } from '../../../../src/checks/hints/contracts/let-without-decision.ts';
import { aDecision, type Cells } from '../../../builders.ts';
import { aFullAsset, aLease } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const leased = (cells: Cells = {}) => ({
	assets: [aFullAsset()],
	decisions: [aDecision()],
	contracts: [aLease({ 合同总额: '36000.00', ...cells })],
});

describe('a contract that lets something', () => {
	it('is noted when it names no decision', () => {
		expect(sayings(letWithoutDecision, leased())).toEqual([
			'contracts:HT2024-02 2023年12月20日签订的资产出租合同，没有填决议编号。',
		]);
		expect(hintsIn(letWithoutDecision, leased())).toMatchObject([
			{ on: '2023-12-20', amountFen: 3_600_000, rows: [{ text: '村口门面租赁合同' }] },
		]);
		expect(sayings(letWithoutDecision, leased({ 类型: '资源发包', 标的: '' }))).toEqual([
			'contracts:HT2024-02 2023年12月20日签订的资源发包合同，没有填决议编号。',
		]);
	});

	it('gives no hint when it names one', () => {
		expect(hintsIn(letWithoutDecision, leased({ 决议编号: 'JY2025-01' }))).toEqual([]);
	});

	it.each([{ 状态: '到期' }, { 状态: '终止' }, { 状态: '续签' }, { 结束: '2026-06-29' }])(
		'gives no hint once it is over: %o',
		(cells) => {
			expect(hintsIn(letWithoutDecision, leased(cells))).toEqual([]);
		},
	);
});

it.each(['工程', '采购', '服务', '借款', '其他'])(
	'a contract of the kind %s lets nothing',
	(类型) => {
		expect(hintsIn(letWithoutDecision, leased({ 类型, 标的: '' }))).toEqual([]);
	},
);

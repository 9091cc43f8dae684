import { describe, expect, it } from 'vitest';
import { workAllowanceWithoutDecision } from '../../../../src/checks/hints/pay/work-allowance-without-decision.ts';
import { aDecision, aLedgerRow, aProject, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const allowance = (cells: Cells = {}) =>
	aLedgerRow({ 类别: '误工补贴', 摘要: '沟渠清淤误工26工', '支出（元）': '3120.00', ...cells });
const decided = (cells: Cells) =>
	aDecision({ 编号: 'JY-1', 类型: '误工补贴', '村民（代表）会议': '2024-02-01', ...cells });

describe('allowances for lost working time', () => {
	it('without a decision are noted once a year', () => {
		const village = {
			ledger: {
				'2025-03': [allowance(), allowance({ 凭证号: '记-3-2', '支出（元）': '600.00' })],
				'2026-01': [allowance({ 日期: '2026-01-05', 凭证号: '记-1-1' })],
			},
		};
		expect(sayings(workAllowanceWithoutDecision, village)).toEqual([
			'year:2025 2025年付误工补贴 2 笔，合计 3,720.00 元，没有写决议；当年和上一年也没有误工补贴的决议。',
			'year:2026 2026年付误工补贴 1 笔，合计 3,120.00 元，没有写决议；当年和上一年也没有误工补贴的决议。',
		]);
		expect(hintsIn(workAllowanceWithoutDecision, village)).toMatchObject([
			{ on: '2025-12-31', amountFen: 372_000, rows: [{}, { text: '沟渠清淤误工26工' }] },
			{ on: '2026-06-30' },
		]);
	});

	it.each([
		['a decision of that kind the year before', [decided({})], {}],
		['a decision of that kind the same year', [decided({ '村民（代表）会议': '2025-11-01' })], {}],
		['a decision of their own', [decided({ 类型: '公益事业' })], { 决议编号: 'JY-1' }],
		['a project that was decided', [decided({ 类型: '公益事业' })], { 项目编号: 'XM2025-01' }],
	])('rest on %s', (_, decisions, cells) => {
		const village = {
			decisions,
			projects: [aProject({ 决议编号: 'JY-1' })],
			ledger: { '2025-03': [allowance(cells)] },
		};
		expect(hintsIn(workAllowanceWithoutDecision, village)).toEqual([]);
	});

	it('do not rest on a decision of two years before, nor on one of another kind', () => {
		const decisions = [
			decided({ '村民（代表）会议': '2023-02-01' }),
			aDecision({ '村民（代表）会议': '2025-02-01' }),
		];
		const village = { decisions, ledger: { '2025-03': [allowance()] } };
		expect(hintsIn(workAllowanceWithoutDecision, village)).toHaveLength(1);
	});
});

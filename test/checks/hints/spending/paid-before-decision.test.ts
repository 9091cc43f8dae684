import { describe, expect, it } from 'vitest';
import { paidBeforeDecision } from '../../../../src/checks/hints/spending/paid-before-decision.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { aFullContract, aFullDecision, aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const parts = (
	cells: Cells,
	decisions = [aFullDecision({ '村民（代表）会议': '2025-03-20' })],
) => ({
	ledger: { '2025-03': [aLedgerRow({ 决议编号: 'JY2025-01', ...cells })] },
	decisions,
	projects: [aFullProject()],
	contracts: [aFullContract()],
});

describe('a payment', () => {
	it('on the day of the assembly gives no hint', () => {
		expect(hintsIn(paidBeforeDecision, parts({ 日期: '2025-03-20' }))).toEqual([]);
	});

	it('before the assembly is noted with both days', () => {
		expect(sayings(paidBeforeDecision, parts({}))).toEqual([
			'ledger:2025-03:记-3-1 2025年3月5日付款 100.00 元，决议 JY2025-01 的村民（代表）会议是2025年3月20日开的，相差 15 天。',
		]);
		expect(hintsIn(paidBeforeDecision, parts({}))).toMatchObject([
			{ on: '2025-03-05', amountFen: 10_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
		]);
	});

	it.each([
		['project', { 决议编号: '', 项目编号: 'XM2025-01' }],
		['contract', { 决议编号: '', 合同编号: 'HT2025-01' }],
	])('before the assembly that its %s rests on is noted too', (_, cells) => {
		expect(hintsIn(paidBeforeDecision, parts(cells))).toHaveLength(1);
	});

	it('for the design, which comes first, gives no hint', () => {
		expect(hintsIn(paidBeforeDecision, parts({ 摘要: '道路工程勘测设计费' }))).toEqual([]);
	});
});

it('of several decisions the first counts, and one without an assembly tells nothing', () => {
	const early = aFullDecision({ 编号: 'JY2024-09', '村民（代表）会议': '2025-03-01' });
	const late = aFullDecision({ '村民（代表）会议': '2025-03-20' });
	const both = {
		...parts({ 决议编号: 'JY2024-09', 项目编号: 'XM2025-01' }, [early, late]),
	};
	expect(hintsIn(paidBeforeDecision, both)).toEqual([]);
	const open = aFullDecision({ '村民（代表）会议': '', 决议公开: '', 结果公开: '' });
	expect(hintsIn(paidBeforeDecision, parts({}, [open]))).toEqual([]);
});

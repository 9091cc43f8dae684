import { expect, it } from 'vitest';
import { paidBeforeContract } from '../../../../src/checks/hints/spending/paid-before-contract.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { aFullContract, aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const parts = (cells: Cells) => ({
	ledger: { '2025-03': [aLedgerRow({ 日期: '2025-03-04', ...cells })] },
	contracts: [aFullContract({ 决议编号: '' })],
	projects: [aFullProject({ 决议编号: '' })],
});

it('a payment on the day of signing gives no hint', () => {
	const cells = { 日期: '2025-03-05', 合同编号: 'HT2025-01' };
	expect(hintsIn(paidBeforeContract, parts(cells))).toEqual([]);
});

it('a payment before it is noted with both days', () => {
	const early = parts({ 合同编号: 'HT2025-01' });
	expect(sayings(paidBeforeContract, early)).toEqual([
		'ledger:2025-03:记-3-1 2025年3月4日付款 100.00 元，合同 HT2025-01 是2025年3月5日签订的，相差 1 天。',
	]);
	expect(hintsIn(paidBeforeContract, early)).toMatchObject([
		{ on: '2025-03-04', amountFen: 10_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
	]);
});

it('a bid deposit given back before it is no payment under it', () => {
	const back = { 合同编号: 'HT2025-01', 摘要: '退还投标保证金' };
	expect(hintsIn(paidBeforeContract, parts(back))).toEqual([]);
});

it('of a project’s payments only those to the party of its contract count', () => {
	const project = { 项目编号: 'XM2025-01' };
	const builder = parts({ ...project, 对方: '青禾县路桥工程队' });
	const designer = parts({ ...project, 对方: '青禾县规划设计院' });
	expect(hintsIn(paidBeforeContract, builder)).toHaveLength(1);
	expect(hintsIn(paidBeforeContract, designer)).toEqual([]);
});

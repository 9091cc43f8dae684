import { expect, it } from 'vitest';
import { contractEndedRunning } from '../../../../src/checks/hints/contracts/contract-ended-running.ts';
import type { Cells } from '../../../builders.ts';
import { aLease } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const leased = (cells: Cells) => ({ contracts: [aLease({ 标的: '', ...cells })] });
const seen = { overrides: { eventDueDays: 10 } };

it('a contract still marked as running after its last day is noted with the days', () => {
	const parts = leased({ 结束: '2026-06-19' });
	expect(sayings(contractEndedRunning, parts, seen)).toEqual([
		'contracts:HT2024-02 合同2026年6月19日到期，已过 11 天，状态还是履行中。',
	]);
	expect(hintsIn(contractEndedRunning, parts, seen)).toMatchObject([
		{ on: '2026-06-19', rows: [{ text: '村口门面租赁合同' }] },
	]);
});

it('the days that the profile gives for a disclosure are time to bring it up to date', () => {
	expect(hintsIn(contractEndedRunning, leased({ 结束: '2026-06-20' }), seen)).toEqual([]);
});

it('where the profile gives no days the last day counts', () => {
	expect(hintsIn(contractEndedRunning, leased({ 结束: '2026-06-30' }))).toEqual([]);
	expect(hintsIn(contractEndedRunning, leased({ 结束: '2026-06-29' }))).toHaveLength(1);
});

it.each(['到期', '终止', '续签'])('one that is marked %s gives no hint', (状态) => {
	expect(hintsIn(contractEndedRunning, leased({ 结束: '2026-01-31', 状态 }))).toEqual([]);
});

it('works may take longer than their contract', () => {
	const parts = leased({ 结束: '2026-01-31', 类型: '工程' });
	expect(hintsIn(contractEndedRunning, parts)).toEqual([]);
});

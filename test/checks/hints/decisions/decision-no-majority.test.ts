import { expect, it } from 'vitest';
import { decisionNoMajority } from '../../../../src/checks/hints/decisions/decision-no-majority.ts';
import type { Cells } from '../../../builders.ts';
import { aFullDecision } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const decision = (cells: Cells) => ({ decisions: [aFullDecision(cells)] });

it.each([
	['more than half', { 实到: '38', 同意: '20', 反对: '18', 弃权: '0' }],
	['an unknown number', { 同意: '', 同意党员: '' }],
])('a decision with %s in favour gives no hint', (_, cells) => {
	expect(hintsIn(decisionNoMajority, decision(cells))).toEqual([]);
});

it('a decision with half in favour is noted', () => {
	const village = decision({ 实到: '38', 同意: '19', 反对: '18', 弃权: '1' });
	expect(sayings(decisionNoMajority, village)).toEqual([
		'decisions:JY2025-01 “维修村级道路”村民（代表）会议实到 38 人，同意 19 人，没有过半数。',
	]);
	expect(hintsIn(decisionNoMajority, village)).toMatchObject([
		{ on: '2025-02-15', amountFen: 8_000_000, rows: [{ subject: 'decisions:JY2025-01' }] },
	]);
});

it('a decision that the party members did not carry either says both', () => {
	const village = decision({ 同意党员: '12', 同意: '1', 反对: '37', 弃权: '0' });
	expect(sayings(decisionNoMajority, village)).toEqual([
		'decisions:JY2025-01 “维修村级道路”党员大会实到 25 人，同意 12 人，没有过半数；村民（代表）会议实到 38 人，同意 1 人，没有过半数。',
	]);
});

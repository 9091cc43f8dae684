import { describe, expect, it } from 'vitest';
import { decisionNoQuorum } from '../../../../src/checks/hints/decisions/decision-no-quorum.ts';
import type { Cells } from '../../../builders.ts';
import { aFullDecision } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const decision = (cells: Cells) => ({ decisions: [aFullDecision(cells)] });

/** The village of the builders has 412 households. */
describe('the attendance of a meeting', () => {
	it.each([
		['two thirds of the representatives', { 应到: '42', 实到: '28' }],
		['more than half of the villagers', { 应到: '412', 实到: '207' }],
		['half of the party members', { 应到党员: '30', 实到党员: '15' }],
		['unknown', { 应到: '', 应到党员: '' }],
	])('may be %s', (_, cells) => {
		expect(hintsIn(decisionNoQuorum, decision(cells))).toEqual([]);
	});

	it.each([
		[
			'representatives',
			{ 应到: '42', 实到: '27' },
			'村民代表会议应到 42 人，实到 27 人，不到三分之二',
		],
		[
			'villagers',
			{ 应到: '412', 实到: '206' },
			'村民（代表）会议应到 412 人，实到 206 人，没有过半数',
		],
		[
			'party members',
			{ 应到党员: '31', 实到党员: '15' },
			'党员大会应到 31 人，实到 15 人，不到半数',
		],
	])('is noted when too few %s came', (_, cells, said) => {
		expect(sayings(decisionNoQuorum, decision(cells))).toEqual([
			`decisions:JY2025-01 “维修村级道路”${said}。`,
		]);
	});

	it('of both meetings is one hint', () => {
		const village = decision({ 实到党员: '14', 实到: '20' });
		expect(sayings(decisionNoQuorum, village)).toEqual([
			'decisions:JY2025-01 “维修村级道路”党员大会应到 30 人，实到 14 人，不到半数；村民代表会议应到 40 人，实到 20 人，不到三分之二。',
		]);
		expect(hintsIn(decisionNoQuorum, village)).toMatchObject([
			{ on: '2025-02-15', amountFen: 8_000_000 },
		]);
	});
});

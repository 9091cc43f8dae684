import { describe, expect, it } from 'vitest';
import { decisionVotes } from '../../src/checks/decision-votes.ts';
import { aDecision, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const decision = (cells: Cells) => ({ decisions: [aDecision(cells)] });
const passed = { 应到: '42', 实到: '38', 同意: '36', 反对: '1', 弃权: '1' };

describe('the votes of a decision', () => {
	it.each([
		['all cast', passed],
		['with nobody against', { ...passed, 同意: '38', 反对: '0', 弃权: '0' }],
		['where only those in favour were counted', { 实到: '38', 同意: '36' }],
		['where nobody was counted', { 应到: '42', 实到: '38' }],
		['of the party members', { 应到党员: '47', 实到党员: '40', 同意党员: '40' }],
	])('may be %s', (_, cells) => {
		expect(problems(decisionVotes, decision(cells))).toEqual([]);
	});

	it('add up to those who attended', () => {
		const village = decision({ ...passed, 同意: '35' });
		expect(problems(decisionVotes, village)).toEqual(['votes-differ decisions.csv:2 实到']);
		expect(sentences(decisionVotes, village)).toEqual(['同意、反对、弃权合计 37 票，实到 38 人。']);
	});

	it('are never more than those who attended, even where some were not counted', () => {
		expect(problems(decisionVotes, decision({ 实到: '38', 同意: '39' }))).toEqual([
			'votes-differ decisions.csv:2 实到',
		]);
	});

	it.each([
		['attend the assembly', { 应到: '42', 实到: '43' }, '实到'],
		['attend the party meeting', { 应到党员: '47', 实到党员: '48' }, '实到党员'],
		['are in favour at the party meeting', { 实到党员: '40', 同意党员: '41' }, '同意党员'],
	])('are wrong when more people %s than can', (_, cells, heading) => {
		expect(problems(decisionVotes, decision(cells))).toEqual([
			`attendance-exceeds decisions.csv:2 ${heading}`,
		]);
	});

	it('say who is too many', () => {
		expect(sentences(decisionVotes, decision({ 应到: '42', 实到: '43' }))).toEqual([
			'“实到”写的是 43 人，超过“应到”的 42 人。',
		]);
	});
});

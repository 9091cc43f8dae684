import { describe, expect, it } from 'vitest';
import { appraisalVotes } from '../../src/checks/appraisal-votes.ts';
import { anAppraisal, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const voted = (cells: Cells) => ({ appraisals: [anAppraisal(cells)] });

describe('the votes on an official', () => {
	it.each([
		['of all who came', {}],
		['with abstentions', { 优秀: '30' }],
		['not stated', { 优秀: '', 称职: '', 基本称职: '', 不称职: '' }],
		['when all came', { 应到: '60' }],
	])('may be %s', (_, cells) => {
		expect(problems(appraisalVotes, voted(cells))).toEqual([]);
	});

	it('are never more than the people who came', () => {
		const village = voted({ 不称职: '3' });
		expect(problems(appraisalVotes, village)).toEqual(['ballots-exceed appraisals.csv:2 实到']);
		expect(sentences(appraisalVotes, village)).toEqual([
			'优秀、称职、基本称职、不称职合计 61 票，多于实到的 60 人。',
		]);
	});

	it('come from people who were called', () => {
		expect(problems(appraisalVotes, voted({ 应到: '59' }))).toEqual([
			'attendance-exceeds appraisals.csv:2 实到',
		]);
	});
});

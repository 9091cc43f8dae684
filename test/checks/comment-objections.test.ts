import { describe, expect, it } from 'vitest';
import { commentObjections } from '../../src/checks/comment-objections.ts';
import { aComment, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const comment = (cells: Cells) => ({ comments: [aComment(cells)] });

describe('the objection to an answer', () => {
	it.each([
		['none at all', {}],
		['none, for it was accepted', { 是否认可: '是' }],
		['not accepted, and gone no further', { 是否认可: '否' }],
		['dated', { 是否认可: '否', 提出异议日期: '2025-04-20' }],
		['answered by the township', { 提出异议日期: '2025-04-20', 乡镇答复日期: '2025-04-25' }],
	])('may be %s', (_, cells) => {
		expect(problems(commentObjections, comment(cells))).toEqual([]);
	});

	it('has its day where the township answered', () => {
		const undated = comment({ 乡镇答复日期: '2025-04-25' });
		expect(problems(commentObjections, undated)).toEqual([
			'objection-undated comments.csv:2 提出异议日期',
		]);
		expect(sentences(commentObjections, undated)).toEqual([
			'填了“乡镇答复日期”，没有填“提出异议日期”，乡镇答复是否及时无从算起。',
		]);
	});
});

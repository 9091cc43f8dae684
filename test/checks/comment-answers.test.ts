import { describe, expect, it } from 'vitest';
import { commentAnswers } from '../../src/checks/comment-answers.ts';
import { aComment, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const comment = (cells: Cells) => ({ comments: [aComment(cells)] });
const answered = { 答复日期: '2025-04-05', 答复内容: '五月底前修好。' };

describe('the answer to a comment', () => {
	it.each([
		['outstanding', {}],
		['being worked on', { 办理结果: '正在办理' }],
		['passed on', { 办理结果: '转办' }],
		['given', { ...answered, 办理结果: '已解释' }],
	])('may be %s', (_, cells) => {
		expect(problems(commentAnswers, comment(cells))).toEqual([]);
	});

	it('has both a date and a text', () => {
		expect(problems(commentAnswers, comment({ 答复日期: '2025-04-05' }))).toEqual([
			'answer-incomplete comments.csv:2 答复内容',
		]);
		const undated = comment({ 答复内容: '五月底前修好。', 办理结果: '已解释' });
		expect(problems(commentAnswers, undated)).toEqual([
			'answer-incomplete comments.csv:2 答复日期',
		]);
		expect(sentences(commentAnswers, undated)).toEqual(['填了“答复内容”，没有填“答复日期”。']);
	});

	it('of the township has both as well', () => {
		expect(problems(commentAnswers, comment({ ...answered, 乡镇答复日期: '2025-04-20' }))).toEqual([
			'answer-incomplete comments.csv:2 乡镇答复',
		]);
		expect(problems(commentAnswers, comment({ ...answered, 乡镇答复: '已到现场核对。' }))).toEqual([
			'answer-incomplete comments.csv:2 乡镇答复日期',
		]);
	});

	it.each(['已解决', '已解释', '不属实'])('is there when the comment is %s', (result) => {
		expect(problems(commentAnswers, comment({ 办理结果: result }))).toEqual([
			'answer-missing comments.csv:2 办理结果',
		]);
	});
});

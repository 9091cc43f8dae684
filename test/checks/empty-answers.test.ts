import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '../../src/checks/empty-answers.ts';
import { aComment } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const answered = (cells: Record<string, string>) => ({ comments: [aComment(cells)] });
const hintAnswered = (text: string) => ({
	answers: [
		{
			提示编号: 'witness-missing',
			针对编号: 'ledger:2025-03:记-3-1',
			答复内容: text,
			答复人职务: '报账员',
			答复日期: '2025-04-20',
		},
	],
});

describe('an answer', () => {
	it('may be short, where it says what was done', () => {
		expect(problems(emptyAnswers, answered({ 答复内容: '已修好。' }))).toEqual([]);
		expect(problems(emptyAnswers, hintAnswered('银行代扣。'))).toEqual([]);
	});

	it('that only calls the matter true is told so', () => {
		const saying = answered({ 答复内容: '情况属实。' });
		expect(problems(emptyAnswers, saying)).toEqual(['answer-empty comments.csv:2 答复内容']);
		expect(sentences(emptyAnswers, saying)).toEqual([
			'“情况属实。”没有说明情况：查到了什么、依据是什么、怎样办的，都没有写。',
		]);
	});

	it('of the township is held to the same, and so is one to a hint', () => {
		expect(problems(emptyAnswers, answered({ 乡镇答复: '已按规定办理。' }))).toEqual([
			'answer-empty comments.csv:2 乡镇答复',
		]);
		expect(problems(emptyAnswers, hintAnswered('下次注意。'))).toEqual([
			'answer-empty answers.csv:2 答复内容',
		]);
	});
});

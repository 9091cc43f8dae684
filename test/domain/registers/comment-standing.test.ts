import { expect, it } from 'vitest';
import { commentStanding } from '../../../src/domain/registers/comment-standing.ts';
import { rowsOf } from '../../../src/village/dataset.ts';
import { aVillage } from '../../builders.ts';
import { aFullComment } from '../../register-rows.ts';

it('a comment is judged by the rules of the day on which it came, the objection by those of its own', () => {
	const { dataset } = aVillage({
		comments: [aFullComment({ 是否认可: '否', 提出异议日期: '2025-06-01' })],
	});
	const [comment] = rowsOf(dataset, 'comments');
	const before = { answerDays: 3, townshipAnswerDays: 90 };
	const since = { answerDays: 60, townshipAnswerDays: 10 };
	const book = [{ profile: before }, { from: '2025-06-01', profile: since }];
	const context = { profile: since, book, asOf: '2025-07-01' } as never;
	expect(comment && commentStanding(comment, context)).toEqual({
		answer: { kind: 'answered', days: 4, lateDays: 1 },
		objection: { kind: 'overdue', dueOn: '2025-06-11', days: 20 },
		disputed: true,
	});
});

import { finding, type Finding } from '../domain/findings/findings.ts';
import { isEmptyAnswer } from '../domain/registers/empty-answer.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { answers } from '../domain/tables/answers.ts';
import { comments } from '../domain/tables/comments.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** An answer to a comment or a hint says something of the matter. */
export const emptyAnswers: Check = {
	name: 'empty-answers',
	*run(dataset): Generator<Finding> {
		yield* inComments(dataset);
		for (const row of rowsOf(dataset, 'answers')) {
			if (isEmptyAnswer(row.answer))
				yield finding('answer-empty', cellPlace(answers, row, 'answer'));
		}
	},
};

function* inComments(dataset: VillageDataset): Generator<Finding> {
	for (const comment of rowsOf(dataset, 'comments')) {
		for (const field of ['answer', 'townshipAnswer'] as const) {
			const answer = comment[field];
			if (answer !== undefined && isEmptyAnswer(answer)) {
				yield finding('answer-empty', cellPlace(comments, comment, field));
			}
		}
	}
}

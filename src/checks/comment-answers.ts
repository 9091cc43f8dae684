import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { comments, type Comment } from '../domain/tables/comments.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Results that close a comment. One that is passed on or still being worked on is open. */
const closing: readonly Comment['result'][] = ['solved', 'explained', 'unfounded'];

/** The text and the date of the village's answer, and of the township's. */
const halves = [
	['answer', 'answeredOn'],
	['townshipAnswer', 'townshipAnsweredOn'],
] as const;

/** An answer has its text and its date, and a comment that is closed has an answer. */
export const commentAnswers: Check = {
	name: 'comment-answers',
	*run(dataset) {
		for (const comment of rowsOf(dataset, 'comments')) {
			for (const [text, day] of halves) {
				if ((comment[text] === undefined) === (comment[day] === undefined)) continue;
				const [given, missing] = comment[text] === undefined ? [day, text] : [text, day];
				yield finding('answer-incomplete', cellPlace(comments, comment, missing), {
					given: comments.columns[given].heading,
					missing: comments.columns[missing].heading,
				});
			}
			const { answer, answeredOn, result } = comment;
			if (answer === undefined && answeredOn === undefined && closing.includes(result)) {
				yield finding('answer-missing', cellPlace(comments, comment, 'result'));
			}
		}
	},
};

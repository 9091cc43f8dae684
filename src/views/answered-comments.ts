import { commentAnswer, type CommentAnswer } from '../domain/registers/comment-answer.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { profileOn } from '../domain/portal/rule-book.ts';
import type { Comment } from '../domain/tables/comments.ts';

/** A villager's comment, and how its answer stands. */
export interface AnsweredComment {
	readonly comment: Comment;
	readonly answer: CommentAnswer;
}

/** Comments with their answers as they stand on the as-of day. */
export function answeredComments(
	comments: readonly Comment[],
	context: Pick<PortalContext, 'profile' | 'book' | 'asOf'>,
): AnsweredComment[] {
	return comments.map((comment) => {
		const rules = profileOn(context, comment.receivedOn);
		return { comment, answer: commentAnswer(comment, rules, context.asOf) };
	});
}

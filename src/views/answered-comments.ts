import { commentStanding, type CommentStanding } from '../domain/registers/comment-standing.ts';
import { isEmptyAnswer } from '../domain/registers/empty-answer.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Comment } from '../domain/tables/comments.ts';

/** A villager's comment, and how its answer stands. */
export interface AnsweredComment extends CommentStanding {
	readonly comment: Comment;
	/** The answers that say nothing of the matter. */
	readonly empty: readonly ('village' | 'township')[];
}

/** Comments with their answers as they stand on the as-of day. */
export function answeredComments(
	comments: readonly Comment[],
	context: Pick<PortalContext, 'profile' | 'book' | 'asOf'>,
): AnsweredComment[] {
	return comments.map((comment) => ({
		comment,
		...commentStanding(comment, context),
		empty: [
			...(saysNothing(comment.answer) ? (['village'] as const) : []),
			...(saysNothing(comment.townshipAnswer) ? (['township'] as const) : []),
		],
	}));
}

function saysNothing(answer: string | undefined): boolean {
	return answer !== undefined && isEmptyAnswer(answer);
}

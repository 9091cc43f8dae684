import type { PortalContext } from '../portal/portal-context.ts';
import { profileOn } from '../portal/rule-book.ts';
import type { Comment } from '../tables/comments.ts';
import { commentAnswer, type CommentAnswer } from './comment-answer.ts';
import { commentObjection, isDisputed, type CommentObjection } from './comment-objection.ts';

/** How a villager's comment stands with the village and, where the answer is not accepted, with the township. */
export interface CommentStanding {
	readonly answer: CommentAnswer;
	/** How the township's answer stands, where whoever asked did not accept the village's. */
	readonly objection: CommentObjection | undefined;
	/** Not accepted, whatever the village calls the result. */
	readonly disputed: boolean;
}

/** A comment as it stands on the as-of day, each answer by the rules of the day on which it was asked for. */
export function commentStanding(
	comment: Comment,
	context: Pick<PortalContext, 'profile' | 'book' | 'asOf'>,
): CommentStanding {
	const { receivedOn, disputedOn = receivedOn } = comment;
	return {
		answer: commentAnswer(comment, profileOn(context, receivedOn), context.asOf),
		objection: commentObjection(comment, profileOn(context, disputedOn), context.asOf),
		disputed: isDisputed(comment, context.asOf),
	};
}

import type { ProfileRules } from '../portal/profiles.ts';
import type { Comment } from '../tables/comments.ts';
import type { IsoDate } from '../time/calendar-date.ts';
import { answerWithin, type CommentAnswer } from './comment-answer.ts';

/**
 * How it stands with a villager who does not accept the answer. `undated`: on which day is not registered, so that no
 * time runs; `settled`: accepted in the end, before the township answered.
 */
export type CommentObjection = CommentAnswer | { readonly kind: 'undated' | 'settled' };

type ObjectedComment = Pick<Comment, 'accepted' | 'disputedOn' | 'townshipAnsweredOn'>;

/**
 * How the township's answer to an objection stands; absent where nobody objected.
 *
 * @param asOf the day on which the status is true
 */
export function commentObjection(
	{ accepted, disputedOn, townshipAnsweredOn }: ObjectedComment,
	{ townshipAnswerDays }: Pick<ProfileRules, 'townshipAnswerDays'>,
	asOf: IsoDate,
): CommentObjection | undefined {
	if (disputedOn === undefined) return accepted === 'no' ? { kind: 'undated' } : undefined;
	if (disputedOn > asOf) return undefined;
	const answer = answerWithin(townshipAnswerDays, disputedOn, townshipAnsweredOn, asOf);
	return accepted === 'yes' && answer.kind !== 'answered' ? { kind: 'settled' } : answer;
}

/** Does whoever asked not accept the answer, as far as is registered? What the village calls solved is then disputed. */
export function isDisputed(comment: ObjectedComment, asOf: IsoDate): boolean {
	const { accepted, disputedOn } = comment;
	return accepted === 'no' || (accepted === undefined && (disputedOn ?? '9999') <= asOf);
}

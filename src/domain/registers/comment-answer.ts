import { addDays, daysBetween, type IsoDate } from '../time/calendar-date.ts';
import type { ProfileRules } from '../portal/profiles.ts';
import type { Comment } from '../tables/comments.ts';

/** How the answer to a villager's comment stands on a day. Without a prescribed time nothing is late. */
export type CommentAnswer =
	| { readonly kind: 'answered'; readonly days: number; readonly lateDays: number }
	| { readonly kind: 'open'; readonly dueOn: IsoDate | undefined }
	| { readonly kind: 'overdue'; readonly dueOn: IsoDate; readonly days: number };

/** @param asOf the day on which the status is true; an answer dated later is not there yet */
export function commentAnswer(
	{ receivedOn, answeredOn }: Pick<Comment, 'receivedOn' | 'answeredOn'>,
	{ answerDays }: Pick<ProfileRules, 'answerDays'>,
	asOf: IsoDate,
): CommentAnswer {
	return answerWithin(answerDays, receivedOn, answeredOn, asOf);
}

/** @param days from the question to its answer at most; absent where no time is prescribed */
export function answerWithin(
	days: number | undefined,
	askedOn: IsoDate,
	answeredOn: IsoDate | undefined,
	asOf: IsoDate,
): CommentAnswer {
	const dueOn = days === undefined ? undefined : addDays(askedOn, days);
	if (answeredOn !== undefined && answeredOn <= asOf) {
		const lateDays = dueOn === undefined ? 0 : Math.max(0, daysBetween(dueOn, answeredOn));
		return { kind: 'answered', days: daysBetween(askedOn, answeredOn), lateDays };
	}
	if (dueOn === undefined || asOf <= dueOn) return { kind: 'open', dueOn };
	return { kind: 'overdue', dueOn, days: daysBetween(dueOn, asOf) };
}

import { commentStanding, type CommentStanding } from '../domain/registers/comment-standing.ts';
import { compareText } from '../domain/order.ts';
import { shorten } from '../domain/shorten.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Comment } from '../domain/tables/comments.ts';
import { addDays, type IsoDate } from '../domain/time/calendar-date.ts';

/** Comments, and how their answers stand. Counts of several villages add up. */
export interface CommentCounts {
	readonly received: number;
	readonly answered: number;
	/** Of the answered ones, those after the prescribed time. */
	readonly late: number;
	/** Without the village's answer, after the prescribed time. */
	readonly overdue: number;
	/** Not accepted by whoever asked. */
	readonly disputed: number;
	/** Objections without the township's answer, after the prescribed time. */
	readonly townshipOverdue: number;
}

/** An answer that should be there. */
export interface OverdueAnswer {
	/** The comment's id. */
	readonly id: string;
	/** Who has to answer. */
	readonly by: 'village' | 'township';
	/** What was asked, not more of it than a line. */
	readonly text: string;
	readonly dueOn: IsoDate;
	readonly days: number;
}

/** An answer that was given, or that was not there when its time was over. */
export interface AnswerNews extends Pick<OverdueAnswer, 'id' | 'by' | 'text'> {
	/** The day of the answer, or the first one after its time. */
	readonly on: IsoDate;
	/** Not more of it than a paragraph; absent where there was none. */
	readonly answer?: string;
	/** By when it should have been there; of answers that are not. */
	readonly dueOn?: IsoDate;
}

/** What the county knows of a village's comments. */
export interface CommentSummary {
	readonly counts: CommentCounts;
	/** Those overdue longest, longest first; `counts` has all. */
	readonly overdue: readonly OverdueAnswer[];
	/** Newest first, no more than a feed tells. */
	readonly news: readonly AnswerNews[];
}

const noComments: CommentCounts = {
	received: 0,
	answered: 0,
	late: 0,
	overdue: 0,
	disputed: 0,
	townshipOverdue: 0,
};
const overdueKept = 12;
const newsKept = 20;
const charactersKept = 60;
const answerCharactersKept = 200;

/** Sums a village's comments up, as they stand on the as-of day. */
export function summariseComments(
	comments: readonly Comment[],
	context: Pick<PortalContext, 'profile' | 'book' | 'asOf'>,
): CommentSummary {
	const standings = comments.map((comment) => commentStanding(comment, context));
	const answers = standings.map(({ answer }) => answer);
	const overdue = comments
		.flatMap((comment, index) => overdueAnswers(comment, standings[index]))
		.sort((a, b) => b.days - a.days || compareText(a.id, b.id) || compareText(a.by, b.by));
	const count = (by: OverdueAnswer['by']) => overdue.filter((each) => each.by === by).length;
	return {
		counts: {
			received: comments.length,
			answered: answers.filter(({ kind }) => kind === 'answered').length,
			late: answers.filter((answer) => answer.kind === 'answered' && answer.lateDays > 0).length,
			overdue: count('village'),
			disputed: standings.filter(({ disputed }) => disputed).length,
			townshipOverdue: count('township'),
		},
		overdue: overdue.slice(0, overdueKept),
		news: [
			...comments.flatMap((each) => givenAnswers(each, context.asOf)),
			...overdue.map(newlyOverdue),
		]
			.sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id) || compareText(a.by, b.by))
			.slice(0, newsKept),
	};
}

/** The answers to a comment that were there by a day. */
function givenAnswers(
	{ id, text, answeredOn, answer, townshipAnsweredOn, townshipAnswer }: Comment,
	asOf: IsoDate,
): AnswerNews[] {
	const given = [
		{ by: 'village', on: answeredOn, answer },
		{ by: 'township', on: townshipAnsweredOn, answer: townshipAnswer },
	] as const;
	return given.flatMap(({ by, on, answer: written = '' }) =>
		on === undefined || on > asOf
			? []
			: {
					...{ id, by, on, text: shorten(text, charactersKept) },
					answer: shorten(written, answerCharactersKept),
				},
	);
}

function newlyOverdue({ id, by, text, dueOn }: OverdueAnswer): AnswerNews {
	return { id, by, text, on: addDays(dueOn, 1), dueOn };
}

export function addCommentCounts(all: Iterable<CommentCounts>): CommentCounts {
	let sum = noComments;
	for (const each of all) {
		sum = {
			received: sum.received + each.received,
			answered: sum.answered + each.answered,
			late: sum.late + each.late,
			overdue: sum.overdue + each.overdue,
			disputed: sum.disputed + each.disputed,
			townshipOverdue: sum.townshipOverdue + each.townshipOverdue,
		};
	}
	return sum;
}

function overdueAnswers(
	{ id, text }: Comment,
	standing: CommentStanding | undefined,
): OverdueAnswer[] {
	const owed = [
		{ by: 'village', answer: standing?.answer },
		{ by: 'township', answer: standing?.objection },
	] as const;
	return owed.flatMap(({ by, answer }) =>
		answer?.kind === 'overdue'
			? [{ id, by, text: shorten(text, charactersKept), dueOn: answer.dueOn, days: answer.days }]
			: [],
	);
}

import { commentStanding, type CommentStanding } from '../domain/registers/comment-standing.ts';
import { compareText } from '../domain/order.ts';
import { shorten } from '../domain/shorten.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Comment } from '../domain/tables/comments.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';

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

/** What the county knows of a village's comments. */
export interface CommentSummary {
	readonly counts: CommentCounts;
	/** Those overdue longest, longest first; `counts` has all. */
	readonly overdue: readonly OverdueAnswer[];
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
const charactersKept = 60;

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
	};
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

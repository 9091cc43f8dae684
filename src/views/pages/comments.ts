import type { CommentAnswer } from '../../domain/registers/comment-answer.ts';
import { compareText } from '../../domain/order.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { answeredComments, type AnsweredComment } from '../answered-comments.ts';
import { subjectLink, type SubjectLink } from '../subject-links.ts';

export interface CommentLine extends AnsweredComment {
	readonly link: SubjectLink | undefined;
}

/** Answers that took so many days; the last band has no end. */
export interface AnswerBand {
	readonly from: number;
	readonly to: number | undefined;
	readonly comments: number;
}

/** The times that the provinces prescribe, in days. */
const bandEnds = [3, 5, 10, 15] as const;

export interface CommentsPage {
	/** Overdue ones first, then open ones, then disputed ones, then the newest answered. */
	readonly lines: readonly CommentLine[];
	readonly answered: number;
	readonly open: number;
	readonly overdue: number;
	/** Not accepted by whoever asked. */
	readonly disputed: number;
	/** Objections that the township has not answered in the prescribed time. */
	readonly townshipOverdue: number;
	/** Of the answered ones, how many were answered in the prescribed time; absent where none is prescribed. */
	readonly inTime: number | undefined;
	/** How long the answers took: absent where none is given yet. */
	readonly answerDays: { readonly median: number; readonly longest: number } | undefined;
	/** Answered comments by the days the answer took. */
	readonly bands: readonly AnswerBand[];
}

/** What villagers asked and what they were answered. */
export function commentsPage(dataset: VillageDataset, context: PortalContext): CommentsPage {
	const lines = answeredComments(rowsOf(dataset, 'comments'), context)
		.map((line): CommentLine => ({
			...line,
			link: subjectLink(dataset, context, line.comment.about),
		}))
		.sort(
			(a, b) => urgency(a) - urgency(b) || compareText(b.comment.receivedOn, a.comment.receivedOn),
		);
	const count = (kind: CommentAnswer['kind']) =>
		lines.filter(({ answer }) => answer.kind === kind).length;
	const inTime = lines.filter(({ answer }) => answer.kind === 'answered' && answer.lateDays === 0);
	const days = lines
		.flatMap(({ answer }) => (answer.kind === 'answered' ? [answer.days] : []))
		.sort((a, b) => a - b);
	return {
		lines,
		answered: count('answered'),
		open: count('open'),
		overdue: count('overdue'),
		disputed: lines.filter(({ disputed }) => disputed).length,
		townshipOverdue: lines.filter(({ objection }) => objection?.kind === 'overdue').length,
		inTime: context.profile.answerDays === undefined ? undefined : inTime.length,
		answerDays: answerDays(days),
		bands: answerBands(days),
	};
}

/** @param days sorted */
function answerDays(days: readonly number[]): CommentsPage['answerDays'] {
	const median = days[Math.ceil(days.length / 2) - 1];
	const longest = days.at(-1);
	return median === undefined || longest === undefined ? undefined : { median, longest };
}

function answerBands(days: readonly number[]): AnswerBand[] {
	return [...bandEnds, undefined].map((to, index) => {
		const before = bandEnds[index - 1];
		const from = before === undefined ? 0 : before + 1;
		const inBand = (each: number) => each >= from && (to === undefined || each <= to);
		return { from, to, comments: days.filter(inBand).length };
	});
}

/** What waits longest for an answer, of the village or the township, stands first. */
function urgency({ answer, objection, disputed }: AnsweredComment): number {
	if (answer.kind === 'overdue' || objection?.kind === 'overdue') return 0;
	if (answer.kind === 'open' || objection?.kind === 'open') return 1;
	return disputed ? 2 : 3;
}

import type { CommentCounts } from '../../summary/comment-counts.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, linkedIf, note, type ShownColumn } from '../data-table.ts';
import {
	townshipAnchor,
	type OverdueLine,
	type TownshipComments,
} from '../pages/county-comments.ts';
import { registerPath, registerRowPath } from '../paths.ts';

/** The comments of each township, counted; a township with overdue answers leads to their list. */
export function commentCountColumns({
	comments: t,
	format,
}: Texts): ShownColumn<TownshipComments>[] {
	const counted = (heading: string, field: keyof CommentCounts): ShownColumn<TownshipComments> => ({
		heading,
		amount: true,
		cell: ({ counts }) => format.count(counts[field]),
	});
	const { columns } = t.county;
	return [
		{
			heading: columns.township,
			rowHeading: true,
			cell: ({ id, name, overdue }) =>
				linkedIf(name, overdue.length > 0 ? `#${townshipAnchor(id)}` : undefined),
		},
		counted(columns.received, 'received'),
		counted(columns.answered, 'answered'),
		counted(columns.late, 'late'),
		counted(columns.overdue, 'overdue'),
		counted(columns.disputed, 'disputed'),
		counted(columns.townshipOverdue, 'townshipOverdue'),
	];
}

/** Answers that should be there, each with whoever owes it. */
export function overdueAnswerColumns({ comments: t, format }: Texts): ShownColumn<OverdueLine>[] {
	const { columns } = t.county;
	return [
		{
			heading: columns.text,
			rowHeading: true,
			cell: ({ village, villageName, id, text }) => [
				linked(text, registerRowPath(village, 'comments', id)),
				note(linked(villageName, registerPath(village, 'comments'))),
			],
		},
		{ heading: columns.by, cell: ({ by }) => t.county.by[by] },
		{ heading: columns.dueOn, day: true, cell: ({ dueOn }) => format.date(dueOn) },
		{ heading: columns.days, amount: true, cell: ({ days }) => format.count(days) },
	];
}

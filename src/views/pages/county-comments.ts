import {
	addCommentCounts,
	type CommentCounts,
	type OverdueAnswer,
} from '../../summary/comment-counts.ts';
import type { CountySummary } from '../../summary/county-summary.ts';

/** An overdue answer, and which village was asked. */
export interface OverdueLine extends OverdueAnswer {
	readonly village: string;
	readonly villageName: string;
}

/** The comments of a township's villages. */
export interface TownshipComments {
	readonly id: string;
	readonly name: string;
	readonly counts: CommentCounts;
	/** Village by village, the longest overdue of each first. */
	readonly overdue: readonly OverdueLine[];
	/** Villages of which not all overdue answers stand in the list, and how many do not. */
	readonly left: readonly {
		readonly village: string;
		readonly villageName: string;
		readonly answers: number;
	}[];
}

export interface CountyComments {
	readonly counts: CommentCounts;
	/** How many villages have registered a comment at all. */
	readonly registering: number;
	/** In the order of the register. */
	readonly townships: readonly TownshipComments[];
}

/** Where the overdue answers of a township stand on the page. */
export function townshipAnchor(township: string): string {
	return `township-${township}`;
}

/** What the county's villagers asked, and who owes them an answer. Made from the villages' summaries only. */
export function countyComments({ townships }: CountySummary): CountyComments {
	const villages = townships.flatMap((township) => township.villages);
	return {
		counts: addCommentCounts(villages.map(({ comments }) => comments.counts)),
		registering: villages.filter(({ comments }) => comments.counts.received > 0).length,
		townships: townships.map(({ id, name, villages: own }) => ({
			id,
			name,
			counts: addCommentCounts(own.map(({ comments }) => comments.counts)),
			overdue: own.flatMap(({ id: village, name: villageName, comments }) =>
				comments.overdue.map((answer) => ({ ...answer, village, villageName })),
			),
			left: own.flatMap(({ id: village, name: villageName, comments: { counts, overdue } }) => {
				const answers = counts.overdue + counts.townshipOverdue - overdue.length;
				return answers > 0 ? [{ village, villageName, answers }] : [];
			}),
		})),
	};
}

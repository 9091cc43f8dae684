import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { comments, type Comment } from '../domain/tables/comments.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** An objection has its day, from which the township's time to answer runs. */
export const commentObjections: Check = {
	name: 'comment-objections',
	*run(dataset) {
		for (const comment of rowsOf(dataset, 'comments')) {
			const given = comment.disputedOn === undefined && toldBy(comment);
			if (!given) continue;
			yield finding('objection-undated', cellPlace(comments, comment, 'disputedOn'), {
				given: comments.columns[given].heading,
			});
		}
	},
};

/** The field that says that somebody objected. */
function toldBy({ accepted, townshipAnsweredOn }: Comment): keyof typeof comments.columns | false {
	if (townshipAnsweredOn !== undefined) return 'townshipAnsweredOn';
	return accepted === 'no' && 'accepted';
}

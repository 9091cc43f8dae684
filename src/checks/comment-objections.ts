import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { comments } from '../domain/tables/comments.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * An objection that the township answered has its day, from which its time to answer ran. Whoever only does not accept
 * the village’s answer need not have gone to the township.
 */
export const commentObjections: Check = {
	name: 'comment-objections',
	*run(dataset) {
		for (const comment of rowsOf(dataset, 'comments')) {
			if (comment.townshipAnsweredOn === undefined || comment.disputedOn !== undefined) continue;
			yield finding('objection-undated', cellPlace(comments, comment, 'disputedOn'));
		}
	},
};

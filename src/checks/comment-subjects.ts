import { subjectTables } from '../domain/comment-subject.ts';
import { commentTargets } from '../domain/comment-target.ts';
import { finding } from '../domain/findings.ts';
import { cellPlace } from '../domain/table.ts';
import { comments } from '../domain/tables/comments.ts';
import { isComplete, rowsOf } from '../domain/village-dataset.ts';
import type { Check } from './check.ts';

/** What a comment is about is there, and there once only. */
export const commentSubjects: Check = {
	name: 'comment-subjects',
	*run(dataset) {
		for (const comment of rowsOf(dataset, 'comments')) {
			const { about } = comment;
			if (about === undefined) continue;
			const looked = about.kind === 'voucher' ? (['ledger'] as const) : subjectTables;
			if (!isComplete(dataset, ...looked)) continue;
			const place = cellPlace(comments, comment, 'about');
			const targets = commentTargets(dataset, about);
			if (targets.length === 0) yield finding('subject-dangling', place);
			if (targets.length > 1) {
				const tables = targets.map(({ table }) => table);
				yield finding('subject-ambiguous', place, {
					tables: tables.map((table) => `${table}.csv`).join('、'),
					example: `${tables[0] ?? ''}:${place.cell ?? ''}`,
				});
			}
		}
	},
};

import { finding } from '../domain/findings/findings.ts';
import { subjectTables } from '../domain/schema/record-subject.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { comments } from '../domain/tables/comments.ts';
import { supervision } from '../domain/tables/supervision.ts';
import { isComplete, rowsOf, type VillageDataset } from '../village/dataset.ts';
import { indexVillage } from '../village/index/village-index.ts';
import type { Check } from './check.ts';

/** What a comment or a supervision record is about is there, and there once only. */
export const recordSubjects: Check = {
	name: 'record-subjects',
	*run(dataset) {
		for (const { about, place } of subjectsNamed(dataset)) {
			const ofLedger = about.kind === 'row' && about.row.table === 'ledger';
			const looked = ofLedger ? (['ledger'] as const) : subjectTables;
			if (!isComplete(dataset, ...looked)) continue;
			const targets = indexVillage(dataset).targetsOf(about);
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

function* subjectsNamed(dataset: VillageDataset) {
	for (const comment of rowsOf(dataset, 'comments')) {
		const { about } = comment;
		if (about) yield { about, place: cellPlace(comments, comment, 'about') };
	}
	for (const record of rowsOf(dataset, 'supervision')) {
		const { about } = record;
		if (about) yield { about, place: cellPlace(supervision, record, 'about') };
	}
}

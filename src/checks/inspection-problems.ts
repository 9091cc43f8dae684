import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { inspections, type Inspection } from '../domain/tables/inspections.ts';
import { rectifications, type Rectification } from '../domain/tables/rectifications.ts';
import { rowsOf } from '../village/dataset.ts';
import { indexVillage } from '../village/index/village-index.ts';
import type { Check } from './check.ts';

/** What a problem's source is called when an inspection of the kind raised it. */
const sourceOf: Readonly<Record<Inspection['kind'], Rectification['source']>> = {
	inspection: 'inspection',
	'term-audit': 'audit',
	'leaving-audit': 'audit',
	'special-audit': 'audit',
	'special-check': 'special-check',
	'disclosure-check': 'special-check',
};

/** A problem is raised after the inspection that found it began, and says the same of where it comes from. */
export const inspectionProblems: Check = {
	name: 'inspection-problems',
	*run(dataset) {
		const { find } = indexVillage(dataset);
		for (const row of rowsOf(dataset, 'rectifications')) {
			const inspection = find('inspections', row.inspection);
			if (!inspection) continue;
			if (row.raisedOn < inspection.from) {
				yield finding('problem-before-inspection', cellPlace(rectifications, row, 'raisedOn'), {
					inspection: inspection.id,
					began: inspection.from,
				});
			}
			if (row.source !== sourceOf[inspection.kind]) {
				yield finding('problem-other-source', cellPlace(rectifications, row, 'source'), {
					inspection: inspection.id,
					kind: inspections.columns.kind.type.write(inspection.kind),
				});
			}
		}
	},
};

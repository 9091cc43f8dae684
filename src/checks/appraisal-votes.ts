import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { countBallots } from '../domain/registers/appraisal-ballots.ts';
import { appraisals } from '../domain/tables/appraisals.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Nobody attends who was not called, and nobody votes who did not come. */
export const appraisalVotes: Check = {
	name: 'appraisal-votes',
	*run(dataset) {
		const { eligible, attended } = appraisals.columns;
		for (const row of rowsOf(dataset, 'appraisals')) {
			if (row.attended > row.eligible) {
				yield finding('attendance-exceeds', cellPlace(appraisals, row, 'attended'), {
					heading: attended.heading,
					limit: eligible.heading,
					most: row.eligible,
				});
			}
			const cast = countBallots(row);
			if (cast !== undefined && cast > row.attended) {
				yield finding('ballots-exceed', cellPlace(appraisals, row, 'attended'), {
					cast,
					attended: row.attended,
				});
			}
		}
	},
};

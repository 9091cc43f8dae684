import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { rectifications } from '../domain/tables/rectifications.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** A problem that came back was raised before, on an earlier day: so it is not itself, and nothing goes round. */
export const recurrence: Check = {
	name: 'recurrence',
	*run(dataset) {
		const rows = rowsOf(dataset, 'rectifications');
		const byId = new Map(rows.map((row) => [row.id, row]));
		for (const row of rows) {
			const earlier = row.recurrenceOf === undefined ? undefined : byId.get(row.recurrenceOf);
			if (!earlier || earlier.raisedOn < row.raisedOn) continue;
			yield finding('recurrence-later', cellPlace(rectifications, row, 'recurrenceOf'), {
				raised: row.raisedOn,
				earlier: earlier.raisedOn,
			});
		}
	},
};

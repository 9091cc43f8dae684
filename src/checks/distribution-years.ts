import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { distributions } from '../domain/tables/distributions.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** The income of a year is distributed in one row. */
export const distributionYears: Check = {
	name: 'distribution-years',
	*run(dataset) {
		const firstLines = new Map<number, number>();
		for (const row of rowsOf(dataset, 'distributions')) {
			const firstLine = firstLines.get(row.year);
			if (firstLine === undefined) firstLines.set(row.year, row.at.line);
			else {
				yield finding('distribution-repeated', cellPlace(distributions, row, 'year'), {
					firstLine,
				});
			}
		}
	},
};

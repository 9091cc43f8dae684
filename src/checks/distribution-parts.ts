import { sumDistributed } from '../domain/registers/distributed.ts';
import { finding } from '../domain/findings/findings.ts';
import { formatYuan } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { distributions } from '../domain/tables/distributions.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** No more is distributed than there was; of a loss nothing. What is left over is carried forward. */
export const distributionParts: Check = {
	name: 'distribution-parts',
	*run(dataset) {
		for (const row of rowsOf(dataset, 'distributions')) {
			const parts = sumDistributed(row);
			if (parts <= Math.max(row.total, 0)) continue;
			yield finding('distribution-over', cellPlace(distributions, row, 'total'), {
				parts: formatYuan(parts),
			});
		}
	},
};

import { finding } from '../domain/findings.ts';
import { formatYuan } from '../domain/money.ts';
import { cellPlace } from '../domain/table.ts';
import { subsidies } from '../domain/tables/subsidies.ts';
import { rowsOf } from '../domain/village-dataset.ts';
import type { Check } from './check.ts';

/** What was paid is what was due, or the row says why not. */
export const subsidyPayment: Check = {
	name: 'subsidy-payment',
	*run(dataset) {
		for (const batch of rowsOf(dataset, 'subsidies')) {
			const { allocated, paid, difference } = batch;
			if (paid === allocated || difference !== undefined) continue;
			const kind = paid > allocated ? 'subsidy-overpaid' : 'subsidy-unpaid';
			yield finding(kind, cellPlace(subsidies, batch, 'paid'), {
				allocated: formatYuan(allocated),
				difference: formatYuan(Math.abs(paid - allocated)),
			});
		}
	},
};

import { finding } from '../domain/findings/findings.ts';
import { formatYuan } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { contracts } from '../domain/tables/contracts.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** No more was received than was due so far. Paid in advance it can be: then 应收款 lags behind. */
export const contractReceipts: Check = {
	name: 'contract-receipts',
	*run(dataset) {
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { due, received } = contract;
			if (due === undefined || received === undefined || received <= due) continue;
			yield finding('contract-receipts', cellPlace(contracts, contract, 'received'), {
				due: formatYuan(due),
			});
		}
	},
};

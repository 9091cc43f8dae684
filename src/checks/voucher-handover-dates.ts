import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { voucherHandovers } from '../domain/tables/voucher-handovers.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Vouchers may go to the agency before their month is over, but not before it has begun. */
export const voucherHandoverDates: Check = {
	name: 'voucher-handover-dates',
	*run(dataset) {
		for (const row of rowsOf(dataset, 'voucher-handovers')) {
			if (row.handedOn >= row.period.first) continue;
			yield finding('vouchers-handed-early', cellPlace(voucherHandovers, row, 'handedOn'), {
				handedOn: row.handedOn,
				period: row.period.key,
			});
		}
	},
};

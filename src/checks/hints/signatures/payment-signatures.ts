import { isBankCharge } from '../evidence/bank-charge.ts';
import { readSignedNames } from '../evidence/signed-names.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

/** A hint for each payment that nobody has signed in this role, and that is no charge of the bank’s own. */
export function* findUnsignedPayments(
	dataset: VillageDataset,
	role: 'handler' | 'witness' | 'approver',
) {
	for (const payment of indexVillage(dataset).payments) {
		const { row } = payment;
		if (readSignedNames(row[role]).length > 0 || isBankCharge(row)) continue;
		yield { ...describePayment(payment), values: { summary: row.summary } };
	}
}

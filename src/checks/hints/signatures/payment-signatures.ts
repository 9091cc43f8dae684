import { isBankCharge } from '../evidence/bank-charge.ts';
import { signedNames } from '../evidence/signed-names.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

/** A hint for each payment that nobody has signed in this role, and that is no charge of the bank’s own. */
export function* unsignedPayments(
	dataset: VillageDataset,
	role: 'handler' | 'witness' | 'approver',
) {
	for (const payment of villageIndex(dataset).payments) {
		const { row } = payment;
		if (signedNames(row[role]).length > 0 || isBankCharge(row)) continue;
		yield { ...aboutPayment(payment), values: { summary: row.summary } };
	}
}

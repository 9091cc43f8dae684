import type { Payment } from './ledger-entries.ts';

/** Does a payment rest on an informal slip (白条) or on nothing, as its row says? */
export function withoutVoucher({ row: { voucherType } }: Payment): boolean {
	return voucherType === 'informal-slip' || voucherType === 'none';
}

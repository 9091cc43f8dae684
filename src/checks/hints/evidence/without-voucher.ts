import type { Payment } from '../../../village/index/standing-payments.ts';
import { isBankCharge } from './bank-charge.ts';

/** Does a payment rest on an informal slip (白条) or on nothing, as its row says? A bank’s charges rest on its statement. */
export function isWithoutVoucher({ row }: Payment): boolean {
	const { voucherType } = row;
	return voucherType === 'informal-slip' || (voucherType === 'none' && !isBankCharge(row));
}

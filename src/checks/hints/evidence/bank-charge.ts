import type { LedgerRow } from '../../../domain/tables/ledger.ts';

const charge =
	/手续费|工本费|汇兑费|回单费|账户(?:管理|维护)费|短信(?:服务|通知)?费|(?:账户|网银).*年费/;
const bank = /银行|农商行|信用社|农信|账户|转账|汇款|网银/;

/**
 * What a bank takes for its own services: 转账手续费, 账户管理费, 网银年费. It debits them by itself, so that nobody
 * signs for them, and its statement is the voucher. Bills that it pays for the village are no such charges.
 */
export function isBankCharge({
	summary,
	counterparty = '',
}: Pick<LedgerRow, 'summary' | 'counterparty'>): boolean {
	return charge.test(summary) && (bank.test(summary) || bank.test(counterparty));
}

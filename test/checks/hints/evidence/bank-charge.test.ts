import { expect, it } from 'vitest';
import { isBankCharge } from '../../../../src/checks/hints/evidence/bank-charge.ts';

it.each([
	['3月银行转账手续费', undefined],
	['扣收手续费', '青禾县农商行柳溪支行'],
	['账户管理费', '农村信用社'],
	['企业网银年费', undefined],
	['账户短信服务费', undefined],
])('“%s” to %s is what the bank debits by itself', (summary, counterparty) => {
	expect(isBankCharge({ summary, counterparty })).toBe(true);
});

it.each([
	['银行代扣电费', undefined],
	['不动产登记手续费', '县不动产登记中心'],
	['到银行取款误工', undefined],
	['会费、年费', '县农技协会'],
	['归还银行贷款利息', '青禾县农商行'],
])('“%s” to %s is not', (summary, counterparty) => {
	expect(isBankCharge({ summary, counterparty })).toBe(false);
});

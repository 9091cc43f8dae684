import { describe, expect, it } from 'vitest';
import { accountCodes } from '../../src/checks/account-codes.ts';
import { aLedgerRow } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const booked = (account: string) => ({ ledger: { '2025-03': [aLedgerRow({ 科目: account })] } });

describe('account codes', () => {
	it.each(['541', '513', '5130102', ''])('take “%s”', (account) => {
		expect(problems(accountCodes, booked(account))).toEqual([]);
	});

	it.each(['999', '54', '管理费用'])('warn of “%s”, which no chart has', (account) => {
		expect(problems(accountCodes, booked(account))).toEqual([
			'account-unknown ledger/2025-03.csv:2 科目',
		]);
	});

	it('show the code as written', () => {
		expect(sentences(accountCodes, booked('999'))).toEqual([
			'会计科目表（2004年、2023年）里都没有“999”。',
		]);
	});
});

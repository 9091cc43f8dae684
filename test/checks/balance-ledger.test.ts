import { describe, expect, it } from 'vitest';
import { balanceLedger } from '../../src/checks/balance-ledger.ts';
import { aBalance, aLedgerRow } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const cash = (income: string, expense: string) =>
	aBalance({ 账户: '库存现金', 本期收入: income, 本期支出: expense });
const bank = (income: string, expense: string) => aBalance({ 本期收入: income, 本期支出: expense });
const ledger = { '2025-03': [aLedgerRow({})] };

describe('balances and ledger', () => {
	it('agree when all accounts of an entity together moved what the ledger says', () => {
		const balances = [bank('0.00', '60.00'), cash('0.00', '40.00')];
		expect(problems(balanceLedger, { balances, ledger })).toEqual([]);
	});

	it('agree when money was moved between two accounts, which is no income and no expense', () => {
		const balances = [bank('0.00', '500.00'), cash('500.00', '100.00')];
		expect(problems(balanceLedger, { balances, ledger })).toEqual([]);
	});

	it('differ when a single account took in and paid out more', () => {
		const balances = [bank('500.00', '600.00')];
		expect(problems(balanceLedger, { balances, ledger })).toEqual([
			'balance-ledger balances.csv:2 本期收入',
			'balance-ledger balances.csv:2 本期支出',
		]);
	});

	it('differ by a fen', () => {
		const balances = [bank('0.00', '100.01')];
		expect(problems(balanceLedger, { balances, ledger })).toEqual([
			'balance-ledger balances.csv:2 本期支出',
		]);
		expect(sentences(balanceLedger, { balances, ledger })).toEqual([
			'集体经济组织 2025-03 的支出：余额表合计 100.01，收支明细合计 100.00，相差 0.01。',
		]);
	});

	it('differ when the balances of an entity moved and the ledger has no row of it', () => {
		const balances = [
			bank('0.00', '100.00'),
			aBalance({ 主体: '村民小组:三组', 本期收入: '0.00', 本期支出: '7.00' }),
		];
		expect(problems(balanceLedger, { balances, ledger })).toEqual([
			'balance-ledger balances.csv:3 本期支出',
		]);
	});

	it('cannot be compared where the period has no balance', () => {
		const balances = [aBalance({ 期间: '2025-02' })];
		expect(problems(balanceLedger, { balances, ledger })).toEqual([
			'balance-absent ledger/2025-03.csv',
		]);
	});

	it('are not compared when the village keeps no balances, or some rows cannot be read', () => {
		expect(problems(balanceLedger, { ledger })).toEqual([]);
		const balances = [bank('0.00', '1.00')];
		expect(problems(balanceLedger, { balances, ledger, incomplete: ['ledger'] })).toEqual([]);
		expect(problems(balanceLedger, { balances, ledger, incomplete: ['balances'] })).toEqual([]);
	});
});

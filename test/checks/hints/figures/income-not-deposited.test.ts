import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomeNotDeposited } from '../../../../src/checks/hints/figures/income-not-deposited.ts';
import { formatYuan } from '../../../../src/domain/money/money.ts';
import { aBalance, aLedgerRow, type VillageParts } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { anIncome } from '../year-ledgers.ts';

/** A month's money in fen: what came in and went out by each account, and what was moved between the two. */
interface Month {
	readonly cashIncome?: number;
	readonly bankIncome?: number;
	readonly cashPayments?: number;
	readonly withdrawn?: number;
	readonly deposited?: number;
}

function village(month: Month): VillageParts {
	const { cashIncome = 0, bankIncome = 0, cashPayments = 0, withdrawn = 0, deposited = 0 } = month;
	const account = (name: string, income: number, expense: number) =>
		aBalance({
			账户: name,
			期初余额: '9000000.00',
			本期收入: formatYuan(income),
			本期支出: formatYuan(expense),
			期末余额: formatYuan(900_000_000 + income - expense),
		});
	return {
		balances: [
			account('库存现金', cashIncome + withdrawn, cashPayments + deposited),
			account('银行存款', bankIncome + deposited, withdrawn),
		],
		ledger: {
			'2025-03': [
				aLedgerRow({ 凭证号: '记-1', ...anIncome(formatYuan(cashIncome + bankIncome)) }),
				aLedgerRow({ 凭证号: '记-2', '支出（元）': formatYuan(cashPayments) }),
			],
		},
	};
}

const seen = { thresholds: { cash: 5000 } };
const found = (month: Month) => hintsIn(incomeNotDeposited, village(month), seen);

describe('income in cash', () => {
	it.each([
		['that was deposited', { cashIncome: 4_000_000, deposited: 4_000_000 }],
		['as much as may be kept in cash', { cashIncome: 900_000, deposited: 400_000 }],
		['beside cash drawn from the bank', { cashIncome: 500_000, withdrawn: 9_000_000 }],
		['of nothing, where all came by the bank', { bankIncome: 9_000_000 }],
	])('%s gives no hint', (_, month) => {
		expect(found(month)).toEqual([]);
	});

	it('above that, and not deposited, is noted with the least it can be', () => {
		const month = {
			cashIncome: 1_000_001,
			bankIncome: 2_000_000,
			withdrawn: 300_000,
			deposited: 500_000,
		};
		expect(sayings(incomeNotDeposited, village(month), seen)).toEqual([
			'balances:2025-03/集体经济组织/库存现金 集体经济组织2025年3月收入 30,000.01 元，其中至少 5,000.01 元收的是现金，当期没有存入银行，超过 5,000.00 元。',
		]);
		expect(found(month)).toMatchObject([
			{
				on: '2025-03-31',
				amountFen: 500_001,
				rows: [{ text: '库存现金', amountFen: 1_300_001 }, { text: '银行存款' }],
			},
		]);
	});

	it('is noted though it was spent straight away', () => {
		expect(found({ cashIncome: 1_000_000, cashPayments: 1_000_000 })).toHaveLength(1);
	});

	it('is never overstated, whatever was moved between the accounts', () => {
		const fen = fc.integer({ min: 0, max: 2_000_000 });
		fc.assert(
			fc.property(fen, fen, fen, fen, (cashIncome, cashPayments, withdrawn, deposited) => {
				const least = Math.max(cashIncome - deposited, 0);
				const [hint] = found({ cashIncome, cashPayments, withdrawn, deposited });
				expect(hint?.amountFen ?? 0).toBeLessThanOrEqual(least);
				if (least > 500_000) expect(hint?.amountFen).toBe(least);
			}),
			{ numRuns: 60 },
		);
	});
});

it('balances that do not agree with the ledger are not compared, nor those without one', () => {
	const parts = village({ cashIncome: 4_000_000 });
	expect(hintsIn(incomeNotDeposited, { ...parts, ledger: { '2025-03': [] } }, seen)).toEqual([]);
	expect(hintsIn(incomeNotDeposited, { ...parts, ledger: {} }, seen)).toEqual([]);
	expect(hintsIn(incomeNotDeposited, { ...parts, incomplete: ['ledger'] }, seen)).toEqual([]);
});

it('a county without a limit for cash gets no hint', () => {
	expect(hintsIn(incomeNotDeposited, village({ cashIncome: 4_000_000 }))).toEqual([]);
});

import { expect, it } from 'vitest';
import { debtLedgerDiffers } from '../../../../src/checks/hints/debts/debt-ledger-differs.ts';
import { debtOverpaid } from '../../../../src/checks/hints/debts/debt-overpaid.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { loanBooks, repaid } from './debt-books.ts';

const paid = (yuan: string) => loanBooks({ 余额: '0.00' }, [repaid({ '支出（元）': yuan })]);

it('all of it may be paid back', () => {
	expect(hintsIn(debtOverpaid, paid('8000.00'))).toEqual([]);
});

it('a fen more is noted, once', () => {
	expect(sayings(debtOverpaid, paid('8000.01'))).toEqual([
		'debts:ZW-01 登记金额 8,000.00 元，收支明细里写了它编号的归还合计 8,000.01 元，多出 0.01 元。',
	]);
	expect(hintsIn(debtOverpaid, paid('8000.01'))).toMatchObject([
		{ on: '2025-03-05', amountFen: 1 },
	]);
	expect(hintsIn(debtLedgerDiffers, paid('8000.01'))).toEqual([]);
});

it('interest is no repayment', () => {
	const books = loanBooks({}, [repaid({ 类别: '利息支出', '支出（元）': '9000.00' })]);
	expect(hintsIn(debtOverpaid, books)).toEqual([]);
});

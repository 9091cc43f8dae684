import { expect, it } from 'vitest';
import { debtLedgerDiffers } from '../../../../src/checks/hints/debts/debt-ledger-differs.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { borrowed, loanBooks, repaid } from './debt-books.ts';

it('what the ledger says is what the register does', () => {
	expect(hintsIn(debtLedgerDiffers, loanBooks())).toEqual([]);
});

it('a fen more or less that was paid back is noted', () => {
	expect(sayings(debtLedgerDiffers, loanBooks({ 余额: '5000.01' }))).toEqual([
		'debts:ZW-01 按登记的金额和余额，已经归还 2,999.99 元；收支明细里写了它编号的归还合计 3,000.00 元。',
	]);
	expect(hintsIn(debtLedgerDiffers, loanBooks({ 余额: '4999.99' }))).toMatchObject([
		{ on: '2025-01-20', amountFen: 1 },
	]);
});

it('another amount borrowed is noted', () => {
	expect(sayings(debtLedgerDiffers, loanBooks({ 金额: '9000.00', 余额: '6000.00' }))).toEqual([
		'debts:ZW-01 登记金额 9,000.00 元，收支明细里写了它编号的借入合计 8,000.00 元。',
	]);
});

it('of a claim the other way round', () => {
	const lent = borrowed({ 类别: '借出款项', '收入（元）': '', '支出（元）': '8000.00' });
	const back = repaid({ 类别: '收回借出款项', '收入（元）': '2000.00', '支出（元）': '' });
	expect(sayings(debtLedgerDiffers, loanBooks({ 性质: '债权' }, [back], [lent]))).toEqual([
		'debts:ZW-01 按登记的金额和余额，已经收回 3,000.00 元；收支明细里写了它编号的收回合计 2,000.00 元。',
	]);
});

it('works that were not paid at once arise without money, and are paid as works', () => {
	const paid = repaid({ 类别: '工程支出' });
	expect(hintsIn(debtLedgerDiffers, loanBooks({}, [paid], []))).toEqual([]);
});

it.each([
	['interest', loanBooks({}, [repaid(), repaid({ 凭证号: '记-3-2', 类别: '利息支出' })])],
	['a debt that no row names', loanBooks({ 余额: '0.00' }, [], [])],
	[
		'less of a debt that is older than the ledgers',
		loanBooks({ 发生日期: '2020-01-01', 余额: '100.00' }, [repaid()], []),
	],
])('nothing is said of %s', (_, books) => {
	expect(hintsIn(debtLedgerDiffers, books)).toEqual([]);
});

it('more than is registered of an older one is noted', () => {
	const older = { 发生日期: '2020-01-01', 余额: '5500.00' };
	expect(hintsIn(debtLedgerDiffers, loanBooks(older, [repaid()], []))).toMatchObject([
		{ amountFen: 50_000 },
	]);
});

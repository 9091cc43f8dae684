import { expect, it } from 'vitest';
import { fundReceiptsDiffer } from '../../../../src/checks/hints/funds/fund-receipts-differ.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

it('what the rows brought in is what the register says', () => {
	expect(hintsIn(fundReceiptsDiffer, fundBooks())).toEqual([]);
});

it('a difference of a fen is noted', () => {
	const books = fundBooks({ 到账金额: '1000.01' });
	expect(sayings(fundReceiptsDiffer, books)).toEqual([
		'funds:ZJ2025-01 “村道维修补助”登记到账 1,000.01 元，收支明细里写了它编号的收入 1,000.00 元。',
	]);
	expect(hintsIn(fundReceiptsDiffer, books)).toMatchObject([{ on: '2025-01-20', amountFen: 1 }]);
});

it('money in the ledger that the register does not know is noted', () => {
	expect(sayings(fundReceiptsDiffer, fundBooks({ 到账金额: '', 到账日期: '' }))).toEqual([
		'funds:ZJ2025-01 “村道维修补助”没有登记到账金额，收支明细里写了它编号的收入 1,000.00 元。',
	]);
});

it.each([
	['came in after the last ledger', { 到账日期: '2025-04-01', 到账金额: '5.00' }],
	['is older than the first', { 下达日期: '2024-12-01', 到账金额: '5.00' }],
])('nothing is said of what %s', (_, cells) => {
	expect(hintsIn(fundReceiptsDiffer, fundBooks(cells))).toEqual([]);
});

it('nothing is said of a village that has disclosed no ledger', () => {
	expect(hintsIn(fundReceiptsDiffer, { funds: fundBooks().funds ?? [] })).toEqual([]);
});

it('money that the register knows and no row names is noted without an amount of the ledger', () => {
	expect(sayings(fundReceiptsDiffer, fundBooks({}, { income: { 资金编号: '' } }))).toEqual([
		'funds:ZJ2025-01 “村道维修补助”登记到账 1,000.00 元，收支明细里没有一笔收入写了它的编号。',
	]);
});

it('nothing registered and nothing booked is no difference', () => {
	const unsaid = { 到账金额: '', 到账日期: '' };
	expect(hintsIn(fundReceiptsDiffer, fundBooks(unsaid, { income: { 资金编号: '' } }))).toEqual([]);
});

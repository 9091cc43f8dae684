import { expect, it } from 'vitest';
import { fundOverspent } from '../../../../src/checks/hints/funds/fund-overspent.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

it('spending all that came in gives no hint', () => {
	expect(hintsIn(fundOverspent, fundBooks({}, { payment: { '支出（元）': '1000.00' } }))).toEqual(
		[],
	);
});

it('a fen more is noted', () => {
	const books = fundBooks({}, { payment: { '支出（元）': '1000.01' } });
	expect(sayings(fundOverspent, books)).toEqual([
		'funds:ZJ2025-01 “村道维修补助”到账 1,000.00 元，支出 1,000.01 元，多出 0.01 元。',
	]);
	expect(hintsIn(fundOverspent, books)).toMatchObject([{ on: '2025-03-05', amountFen: 1 }]);
});

it('so is spending before anything came in', () => {
	const books = fundBooks({ 到账日期: '', 到账金额: '' }, { income: { 资金编号: '' } });
	expect(sayings(fundOverspent, books)).toEqual([
		'funds:ZJ2025-01 “村道维修补助”没有到账的登记，已经支出 400.00 元。',
	]);
});

it('a receipt of nothing is not the same as none registered', () => {
	expect(
		sayings(fundOverspent, fundBooks({ 到账金额: '0.00' }, { income: { 资金编号: '' } })),
	).toEqual(['funds:ZJ2025-01 “村道维修补助”到账 0.00 元，支出 400.00 元，多出 400.00 元。']);
});

it('what came in before the first ledger is not known', () => {
	const unsaid = { 到账日期: '', 到账金额: '', 下达日期: '2024-12-01' };
	expect(hintsIn(fundOverspent, fundBooks(unsaid, { income: { 资金编号: '' } }))).toEqual([]);
});

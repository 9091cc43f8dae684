import { expect, it } from 'vitest';
import { fundIdle } from '../../../../src/checks/hints/funds/fund-idle.ts';
import { aFund, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

/** The books go on without a payment to the end of a month. */
const upTo = (period: string, fund: Cells = {}, payment: Cells = {}) => {
	const books = fundBooks(fund, { payment });
	return { ...books, ledger: { ...books.ledger, [period]: [] } };
};

it('money of which nothing was spent for half a year is noted, from the last payment on', () => {
	expect(sayings(fundIdle, upTo('2025-09'))).toEqual([
		'funds:ZJ2025-01 “村道维修补助”结余 600.00 元，2025年3月5日最后一次支出以后，到2025年9月30日没有再支出，已满 6 个月。',
	]);
	expect(hintsIn(fundIdle, upTo('2025-09'))).toMatchObject([
		{ on: '2025-09-30', amountFen: 60_000 },
	]);
});

it('or from its receipt, where nothing was spent since', () => {
	const [said] = sayings(fundIdle, upTo('2025-09', {}, { 资金编号: '' }));
	expect(said).toContain('结余 1,000.00 元，2025年1月20日到账以后');
});

it('nothing is said of months whose ledgers are not there yet, however late it is', () => {
	expect(hintsIn(fundIdle, upTo('2025-08'))).toEqual([]);
});

it.each([
	['spent', {}, { '支出（元）': '1000.00' }],
	['closed', { 状态: '已用完' }, {}],
] as const)('a fund that is %s is not idle', (_, fund, payment) => {
	expect(hintsIn(fundIdle, upTo('2025-09', fund, payment))).toEqual([]);
});

it('a fund of which nothing has come in has nothing to spend', () => {
	const funds = [aFund({ 到账金额: '', 到账日期: '' })];
	expect(hintsIn(fundIdle, { funds, ledger: { '2026-05': [] } })).toEqual([]);
});

it('of a fund that is older than the ledgers nobody knows what is left', () => {
	expect(hintsIn(fundIdle, upTo('2025-09', { 下达日期: '2024-12-01' }))).toEqual([]);
});

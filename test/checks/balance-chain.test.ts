import { describe, expect, it } from 'vitest';
import { balanceChain } from '../../src/checks/balance-chain.ts';
import { aBalance, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const from = (period: string, opening: string, closing: string, cells: Cells = {}) =>
	aBalance({ 期间: period, 期初余额: opening, 期末余额: closing, ...cells });

describe('the chain of balances', () => {
	it('holds when each opening is the closing before it, whatever the order of the rows', () => {
		const balances = [
			from('2025-02', '900.00', '850.00'),
			from('2025-01', '1000.00', '900.00'),
			from('2025-03', '850.00', '800.00'),
		];
		expect(problems(balanceChain, { balances })).toEqual([]);
	});

	it('holds when a village goes over from months to quarters', () => {
		const balances = [from('2024-12', '1000.00', '900.00'), from('2025-Q1', '900.00', '850.00')];
		expect(problems(balanceChain, { balances })).toEqual([]);
	});

	it('is followed account by account and entity by entity', () => {
		const balances = [
			from('2025-01', '1000.00', '900.00'),
			from('2025-02', '20.00', '10.00', { 账户: '库存现金' }),
			from('2025-02', '7.00', '7.00', { 账户名称: '专户' }),
			from('2025-02', '5.00', '5.00', { 主体: '村民委员会' }),
		];
		expect(problems(balanceChain, { balances })).toEqual([]);
	});

	it('takes the collective written out for the collective left out', () => {
		const balances = [
			from('2025-01', '1000.00', '900.00'),
			from('2025-02', '901.00', '900.00', { 主体: '集体经济组织' }),
		];
		expect(problems(balanceChain, { balances })).toEqual(['balance-chain balances.csv:3 期初余额']);
	});

	it('breaks when the opening is another amount', () => {
		const balances = [from('2025-01', '1000.00', '900.00'), from('2025-02', '899.99', '850.00')];
		expect(problems(balanceChain, { balances })).toEqual(['balance-chain balances.csv:3 期初余额']);
		expect(sentences(balanceChain, { balances })).toEqual([
			'期初余额 899.99 与 2025-01 的期末余额 900.00（第 2 行）不一致。',
		]);
	});

	it('has a gap where a period is missing, and does not compare across it', () => {
		const balances = [from('2025-01', '1000.00', '900.00'), from('2025-04', '1.00', '1.00')];
		expect(problems(balanceChain, { balances })).toEqual(['balance-gap balances.csv:3 期间']);
		expect(sentences(balanceChain, { balances })).toEqual([
			'2025-01 之后缺 2025-02，无法核对期初余额。',
		]);
	});

	it('takes one row an account and period', () => {
		const balances = [from('2025-01', '1000.00', '900.00'), from('2025-01', '1000.00', '900.00')];
		expect(problems(balanceChain, { balances })).toEqual(['balance-repeated balances.csv:3 期间']);
	});

	it('is not judged while some of the balances cannot be read', () => {
		const balances = [from('2025-01', '1000.00', '900.00'), from('2025-02', '1.00', '1.00')];
		expect(problems(balanceChain, { balances, incomplete: ['balances'] })).toEqual([]);
	});
});

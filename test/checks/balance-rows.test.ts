import { describe, expect, it } from 'vitest';
import { balanceRows } from '../../src/checks/balance-rows.ts';
import { aBalance } from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('a row of balances', () => {
	it('adds up', () => {
		expect(problems(balanceRows, { balances: [aBalance({})] })).toEqual([]);
	});

	it('does not add up by a fen', () => {
		const village = { balances: [aBalance({}), aBalance({ 期末余额: '900.01' })] };
		expect(problems(balanceRows, village)).toEqual(['balance-row balances.csv:3 期末余额']);
		expect(sentences(balanceRows, village)).toEqual([
			'期初 + 收入 − 支出应等于 900.00，这里写的是 900.01。',
		]);
	});
});

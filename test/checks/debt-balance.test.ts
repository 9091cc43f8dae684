import { describe, expect, it } from 'vitest';
import { debtBalance } from '../../src/checks/debt-balance.ts';
import { aDebt } from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('what is outstanding of a debt', () => {
	it.each(['8000.00', '0.00'])('may be %s of 8000', (outstanding) => {
		expect(problems(debtBalance, { debts: [aDebt({ 余额: outstanding })] })).toEqual([]);
	});

	it('is not more than was owed at first', () => {
		const village = { debts: [aDebt({ 余额: '8000.01' })] };
		expect(problems(debtBalance, village)).toEqual(['debt-balance debts.csv:2 余额']);
		expect(sentences(debtBalance, village)).toEqual(['余额 8000.01 大于金额 8000.00。']);
	});
});

import { describe, expect, it } from 'vitest';
import { budgetLines } from '../../src/checks/budget-lines.ts';
import { problems, sentences } from './problems.ts';

const line = (category: string) => ({ 收支: '支出', 类别: category, 预算金额: '100.00' });

describe('a budget', () => {
	it('names a category once a year', () => {
		const budget = { '2024': [line('办公费')], '2025': [line('办公费'), line('会议费')] };
		expect(problems(budgetLines, { budget })).toEqual([]);
	});

	it('does not name a category twice', () => {
		const budget = { '2025': [line('办公费'), line('会议费'), line('办公费')] };
		expect(problems(budgetLines, { budget })).toEqual(['budget-repeated budget/2025.csv:4 类别']);
		expect(sentences(budgetLines, { budget })).toEqual(['“办公费”在第 2 行已经写过。']);
	});
});

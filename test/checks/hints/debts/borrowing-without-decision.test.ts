import { expect, it } from 'vitest';
import { borrowingWithoutDecision } from '../../../../src/checks/hints/debts/borrowing-without-decision.ts';
import { aDecision } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { borrowed, loanBooks } from './debt-books.ts';

const thresholds = { decision: 8000 };

it('a loan as large as what the village must decide is noted', () => {
	expect(sayings(borrowingWithoutDecision, loanBooks(), { thresholds })).toEqual([
		'ledger:2025-01:记-1-1 “借入春管周转款”借入 8,000.00 元，达到 8,000.00 元，没有关联决议。',
	]);
});

it('nothing is said where the county has set no amount, or the loan is less', () => {
	expect(hintsIn(borrowingWithoutDecision, loanBooks())).toEqual([]);
	expect(
		hintsIn(borrowingWithoutDecision, loanBooks(), { thresholds: { decision: 8001 } }),
	).toEqual([]);
});

it('the row or the debt names the decision', () => {
	const decisions = [aDecision({ 编号: 'JY2025-01' })];
	const named = { 决议编号: 'JY2025-01' };
	for (const books of [loanBooks(named), loanBooks({}, [], [borrowed(named)])]) {
		expect(hintsIn(borrowingWithoutDecision, { ...books, decisions }, { thresholds })).toEqual([]);
	}
});

it('other income is none, and a group decides for itself', () => {
	for (const cells of [{ 类别: '其他收入' }, { 主体: '村民小组:三组' }]) {
		const books = loanBooks({}, [], [borrowed(cells)]);
		expect(hintsIn(borrowingWithoutDecision, books, { thresholds })).toEqual([]);
	}
});

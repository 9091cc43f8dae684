import { describe, expect, it } from 'vitest';
import { medianFen, readLedgerMonths } from '../../../src/domain/money/ledger-sums.ts';

const books = readLedgerMonths([
	{ period: '2025-01', categories: { 'office-expense': 100 } },
	{ period: '2025-Q2', categories: { 'office-expense': 700, utilities: -50 } },
	{ period: '2025-02', categories: { 'office-expense': 20 } },
]);

describe('the ledgers of a village', () => {
	it('cover the months of each, in order', () => {
		expect(books.months).toEqual(['2025-01', '2025-02', '2025-04', '2025-05', '2025-06']);
	});

	it('are summed up over months that they cover whole', () => {
		expect(books.sumOf(new Set(['2025-01', '2025-02']))).toEqual({ 'office-expense': 120 });
		expect(books.sumOf(new Set(['2025-02', '2025-04', '2025-05', '2025-06']))).toEqual({
			...{ 'office-expense': 720, utilities: -50 },
		});
	});

	it('say nothing of a month of a quarter, of a month that is not there, nor of no month', () => {
		expect(books.sumOf(new Set(['2025-04']))).toBeUndefined();
		expect(books.sumOf(new Set(['2025-02', '2025-03']))).toBeUndefined();
		expect(books.sumOf(new Set())).toBeUndefined();
	});
});

it.each([
	[[3, 1, 2], 2],
	[[4, 1, 3, 2], 3],
	[[-5, -2], -4],
])('the median of %j is %i', (amounts, median) => {
	expect(medianFen(amounts)).toBe(median);
});

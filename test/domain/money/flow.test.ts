import { expect, it } from 'vitest';
import { flowOf, loanFlowOf } from '../../../src/domain/money/flow.ts';
import type { LedgerRow } from '../../../src/domain/tables/ledger.ts';

type Booked = Pick<LedgerRow, 'category' | 'income' | 'expense'>;

const row = (category: Booked['category'], income?: number, expense?: number): Booked => ({
	category,
	income,
	expense,
});
const rows = [
	row('other-income', 1_000),
	row('borrowing', 50_000),
	row('lending-recovered', 300),
	row('repairs', undefined, 700),
	row('repayment', undefined, 20_000),
	row('lending', undefined, 400),
	row('interest-paid', undefined, 11),
	row('repairs', undefined, -100),
];

it('what was lent, borrowed and paid back is no income and no expense', () => {
	expect(flowOf(rows)).toEqual({ incomeFen: 1_000, expenseFen: 611 });
	expect(loanFlowOf(rows)).toEqual({ inFen: 50_300, outFen: 20_400, rows: 4 });
});

it('both together are all that moved, to the fen', () => {
	const moved = rows.reduce((sum, { income = 0, expense = 0 }) => sum + income - expense, 0);
	const { incomeFen, expenseFen } = flowOf(rows);
	const { inFen, outFen } = loanFlowOf(rows);
	expect(incomeFen + inFen - expenseFen - outFen).toBe(moved);
});

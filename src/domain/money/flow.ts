import type { LedgerRow } from '../tables/ledger.ts';
import { isLoan } from './categories.ts';
import { sumFen } from './money.ts';

/** Income and expense of a stretch of time, in fen, net of reversals. What was lent, borrowed and paid back is neither. */
export interface Flow {
	readonly incomeFen: number;
	readonly expenseFen: number;
}

/** What came in and went out as loans, in fen, net of reversals. */
export interface LoanFlow {
	/** Borrowed, or got back. */
	readonly inFen: number;
	/** Paid back, or lent. */
	readonly outFen: number;
	readonly rows: number;
}

type Booked = Pick<LedgerRow, 'category' | 'income' | 'expense'>;

export function flowOf(rows: readonly Booked[]): Flow {
	const own = rows.filter((row) => !isLoan(row));
	return {
		incomeFen: sumFen(own.map(({ income }) => income ?? 0)),
		expenseFen: sumFen(own.map(({ expense }) => expense ?? 0)),
	};
}

/** With {@link flowOf} it is all that moved: opening + income + in − expense − out = closing. */
export function loanFlowOf(rows: readonly Booked[]): LoanFlow {
	const own = rows.filter(isLoan);
	return {
		inFen: sumFen(own.map(({ income }) => income ?? 0)),
		outFen: sumFen(own.map(({ expense }) => expense ?? 0)),
		rows: own.length,
	};
}

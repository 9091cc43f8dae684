import { compareText } from '../../domain/order.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';

/** A ledger row by which money went out. */
export interface Payment {
	readonly row: LedgerRow;
	readonly fen: number;
}

/**
 * The expenses among the rows of a village's ledgers that no later row took back whole; reversals, which are
 * negative, are none. A wrong entry is corrected by its reversal and a new entry: whoever counts or adds up payments
 * would count a taken-back payment twice, and there is nothing left to mend.
 */
export function findStandingPayments(rows: readonly LedgerRow[]): Payment[] {
	const all = rows.flatMap((row) =>
		row.expense !== undefined && row.expense > 0 ? { row, fen: row.expense } : [],
	);
	const takenBack = reversedAmong(all, rows);
	return all.filter((payment) => !takenBack.has(payment));
}

/** For each reversal the last payment before it of the same account, category, payee and amount. */
function reversedAmong(all: readonly Payment[], rows: readonly LedgerRow[]): ReadonlySet<Payment> {
	const reversals = rows
		.filter(({ expense }) => expense !== undefined && expense < 0)
		.sort((a, b) => compareText(a.date, b.date));
	const takenBack = new Set<Payment>();
	if (reversals.length === 0) return takenBack;
	const amounts = new Set(reversals.map(({ expense = 0 }) => -expense));
	const candidates = Map.groupBy(
		all.filter(({ fen }) => amounts.has(fen)),
		({ row, fen }) => reversalKey(row, fen),
	);
	for (const reversal of reversals) {
		const reversed = candidates
			.get(reversalKey(reversal, -(reversal.expense ?? 0)))
			?.findLast((each) => each.row.date <= reversal.date && !takenBack.has(each));
		if (reversed) takenBack.add(reversed);
	}
	return takenBack;
}

function reversalKey({ entity, category, counterparty }: LedgerRow, fen: number): string {
	return [entity, category, counterparty, fen].join('\n');
}

import { compareText } from '../../domain/order.ts';
import type { Direction } from '../../domain/money/categories.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';

/** A ledger row by which money went out, or came in. */
export interface Payment {
	readonly row: LedgerRow;
	readonly fen: number;
}

/**
 * The expenses (or the receipts) among the rows of a village's ledgers that no later row took back whole; reversals,
 * which are negative, are none. A wrong entry is corrected by its reversal and a new entry: whoever counts or adds up
 * payments would count a taken-back payment twice, and there is nothing left to mend.
 */
export function findStandingPayments(
	rows: readonly LedgerRow[],
	side: Direction = 'expense',
): Payment[] {
	const booked = rows.flatMap((row) => {
		const fen = row[side];
		return fen === undefined ? [] : { row, fen };
	});
	const all = booked.filter(({ fen }) => fen > 0);
	const takenBack = reversedAmong(
		all,
		booked.filter(({ fen }) => fen < 0),
	);
	return all.filter((payment) => !takenBack.has(payment));
}

/** For each reversal the last payment before it of the same account, category, payee and amount. */
function reversedAmong(
	all: readonly Payment[],
	negative: readonly Payment[],
): ReadonlySet<Payment> {
	const takenBack = new Set<Payment>();
	if (negative.length === 0) return takenBack;
	const reversals = negative.toSorted((a, b) => compareText(a.row.date, b.row.date));
	const amounts = new Set(reversals.map(({ fen }) => -fen));
	const candidates = Map.groupBy(
		all.filter(({ fen }) => amounts.has(fen)),
		({ row, fen }) => reversalKey(row, fen),
	);
	for (const reversal of reversals) {
		const reversed = candidates
			.get(reversalKey(reversal.row, -reversal.fen))
			?.findLast((each) => each.row.date <= reversal.row.date && !takenBack.has(each));
		if (reversed) takenBack.add(reversed);
	}
	return takenBack;
}

function reversalKey({ entity, category, counterparty }: LedgerRow, fen: number): string {
	return [entity, category, counterparty, fen].join('\n');
}

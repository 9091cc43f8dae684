import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintRow } from '../../../domain/hints/hint.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { Payment } from '../../../village/index/standing-payments.ts';

/** A ledger row as evidence. */
export function citeLedgerRow(row: LedgerRow): HintRow {
	const amountFen = row.expense ?? row.income;
	return {
		subject: subjectOf(row),
		text: row.summary,
		on: row.date,
		...(amountFen !== undefined && { amountFen }),
	};
}

/** A hint about one payment: subject, day, amount and evidence. */
export function describePayment({ row, fen }: Payment) {
	const evidence = citeLedgerRow(row);
	return { subject: evidence.subject, on: row.date, amountFen: fen, rows: [evidence] };
}

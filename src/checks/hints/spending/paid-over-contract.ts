import { isDeposit } from './deposits.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { citeLedgerRow } from '../evidence/ledger-entries.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { groupRowsByContract } from '../evidence/payment-ties.ts';

interface Values extends Record<string, string | number> {
	readonly totalFen: number;
	/** What the works were settled at; 0 where that is not more than the contract's total. */
	readonly finalFen: number;
	readonly paidFen: number;
	readonly overFen: number;
}

/** Contracts by which the village pays. Under others money comes in, or a loan is paid back with interest. */
const paidFor: ReadonlySet<Contract['kind']> = new Set(['works', 'purchase', 'service']);

/**
 * Payments less reversals and refunds, against the contract's total, or against the final cost of its works where
 * that is higher: how far that may go is the matter of another rule.
 */
export const paidOverContract = declareHintRule({
	id: 'paid-over-contract',
	severity: 'attention',
	topic: 'spending',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		const projects = Map.groupBy(rowsOf(dataset, 'projects'), ({ contract }) => contract);
		for (const [contract, all] of groupRowsByContract(dataset)) {
			const { id, kind, total: totalFen } = contract;
			if (!paidFor.has(kind) || totalFen === undefined) continue;
			const settled = (projects.get(id) ?? []).map(({ finalCost = 0 }) => finalCost);
			const mostFen = Math.max(totalFen, ...settled);
			const { paidFen, crossing, rows } = paidUnder(all, mostFen);
			const overFen = paidFen - mostFen;
			if (overFen <= 0) continue;
			const finalFen = mostFen > totalFen ? mostFen : 0;
			yield {
				subject: rowSubject('contracts', id),
				on: crossing,
				amountFen: overFen,
				values: { totalFen, finalFen, paidFen, overFen },
				rows: rows.slice(-mostHintRows).map(citeLedgerRow),
			};
		}
	},
});

/** What was paid in all, and the day on which it went over an amount for good. */
function paidUnder(all: readonly LedgerRow[], mostFen: number) {
	const rows = all.filter((row) => paid(row) !== 0).sort((a, b) => compareText(a.date, b.date));
	let paidFen = 0;
	let crossing = '';
	for (const row of rows) {
		const before = paidFen;
		paidFen += paid(row);
		if (before <= mostFen && paidFen > mostFen) crossing = row.date;
	}
	return { paidFen, crossing, rows };
}

/** Fen that went out under the contract; negative for what came back. */
function paid({ expense, income, summary }: LedgerRow): number {
	if (isDeposit(summary)) return 0;
	if (expense !== undefined) return expense;
	return summary.includes('退') ? -(income ?? 0) : 0;
}

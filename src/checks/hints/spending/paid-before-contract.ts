import { isDeposit } from './deposits.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { findContractsOfRow, findTiedPayments } from '../evidence/payment-ties.ts';

interface Values extends Record<string, string | number> {
	readonly fen: number;
	readonly paidOn: string;
	readonly contract: string;
	readonly signedOn: string;
}

/** Of several contracts, as of a project in two lots with one builder, the first counts. */
export const paidBeforeContract = declareHintRule({
	id: 'paid-before-contract',
	severity: 'attention',
	topic: 'spending',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of findTiedPayments(dataset)) {
			const { row, fen } = payment;
			const [first, ...others] = findContractsOfRow(dataset, row);
			if (!first) continue;
			const { id, signedOn } = others.reduce((a, b) => (b.signedOn < a.signedOn ? b : a), first);
			if (row.date >= signedOn || isDeposit(row.summary)) continue;
			const values = { fen, paidOn: row.date, contract: id, signedOn };
			yield { ...describePayment(payment), values };
		}
	},
});

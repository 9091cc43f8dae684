import { addDays } from '../../../domain/time/calendar-date.ts';
import { isDeposit } from './deposits.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { citeLedgerRow } from '../evidence/ledger-entries.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { findContractsOfRow, findTiedPayments } from '../evidence/payment-ties.ts';
import type { Payment } from '../../../village/index/standing-payments.ts';

interface Values extends Record<string, string | number> {
	readonly to: string;
	readonly count: number;
	readonly fen: number;
	readonly lastOn: string;
}

/** The last quarter of a service is paid in the quarter after it. */
const settlementDays = 90;
/** Retention is kept for the warranty, which 《建设工程质量保证金管理办法》 ends after two years at the latest. */
const warrantyDays = 2 * 365;

/**
 * How long after its end a contract is still honestly paid, in days. Lettings and loans are not among them: under
 * a letting the village receives, and a loan is owed until it is paid back.
 */
const grace: Readonly<Partial<Record<Contract['kind'], number>>> = {
	service: settlementDays,
	works: warrantyDays + settlementDays,
	purchase: warrantyDays + settlementDays,
};

/** One hint a contract: what mends it is a new one, or the row that is missing. */
export const contractExpiredPaid = declareHintRule({
	id: 'contract-expired-paid',
	severity: 'attention',
	topic: 'spending',
	limit: () => ({
		values: { settlementDays, warrantyDays },
		source: { kind: 'rule' },
	}),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const [contract, late] of latePayments(dataset)) {
			const [first] = late;
			const last = late.at(-1);
			if (!first || !last) continue;
			const fen = sumFen(late.map((payment) => payment.fen));
			yield {
				subject: rowSubject('contracts', contract.id),
				on: first.row.date,
				amountFen: fen,
				values: { to: contract.to, count: late.length, fen, lastOn: last.row.date },
				rows: late.slice(-mostHintRows).map(({ row }) => citeLedgerRow(row)),
			};
		}
	},
});

/** The payments under each contract that come too long after its end, by day. */
function latePayments(dataset: VillageDataset): Map<Contract, Payment[]> {
	const inForce = Map.groupBy(rowsOf(dataset, 'contracts'), ({ counterparty }) =>
		payeeKey(counterparty),
	);
	const late = new Map<Contract, Payment[]>();
	for (const payment of findTiedPayments(dataset)) {
		const { date: paidOn, summary } = payment.row;
		if (isDeposit(summary)) continue;
		for (const contract of findContractsOfRow(dataset, payment.row)) {
			if (!isOver(contract, paidOn)) continue;
			const others = inForce.get(payeeKey(contract.counterparty)) ?? [];
			if (others.some(({ from, to }) => from <= paidOn && paidOn <= to)) continue;
			late.set(contract, [...(late.get(contract) ?? []), payment]);
		}
	}
	return late;
}

function isOver({ kind, status, to }: Contract, day: string): boolean {
	const days = grace[kind];
	return days !== undefined && status !== 'renewed' && day > addDays(to, days);
}

import { addDays, daysBetween } from '../../../domain/time/calendar-date.ts';
import { isDeposit } from './deposits.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { date, money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { evidenceOf } from '../evidence/ledger-entries.ts';
import { contractsOf, tiedPayments } from '../evidence/payment-ties.ts';
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
export const contractExpiredPaid = hintRule<Values>({
	id: 'contract-expired-paid',
	severity: 'attention',
	topic: 'spending',
	title: { zh: '合同到期后仍付款', en: 'Paid after the contract’s end' },
	rule: {
		zh: '合同到期没有续签的，不再按它付款；到期前的尾款和质保金除外。',
		en: 'Nothing is paid under a contract that has ended and was not renewed, except what was still owed.',
	},
	limit: () => ({
		text: {
			zh: `服务合同结束后 ${settlementDays} 天内，工程和采购合同结束后 ${warrantyDays + settlementDays} 天内（《建设工程质量保证金管理办法》规定的缺陷责任期最长 2 年，另加 ${settlementDays} 天）；退还的押金、保证金不算。`,
			en: `Within ${settlementDays} days of the end for services, ${warrantyDays + settlementDays} days for works and purchases: the two years that 《建设工程质量保证金管理办法》 allows for defects, and ${settlementDays} days more; not deposits given back.`,
		},
		source: { kind: 'rule' },
	}),
	reasons: [
		{
			zh: '已经续签，新合同还没有登记。',
			en: 'It was renewed; the new contract is not registered yet.',
		},
		{
			zh: '付的是到期以前欠的款，当时资金紧张。',
			en: 'It was owed from before the end, when money was short.',
		},
		{
			zh: '工期延长，合同的结束日期没有更新。',
			en: 'The works took longer, and the end was not updated.',
		},
	],
	answer: {
		zh: '续签的，登记新合同，付款改填新的编号；付欠款的，说明是哪一段的款。',
		en: 'Register the new contract and name it in the rows; otherwise say what time the payments were for.',
	},
	message: {
		zh: ({ to, count, fen, lastOn }) =>
			`合同${date(to)}到期，此后又付 ${count} 笔，合计 ${money(fen)} 元，最近一笔在${date(lastOn)}，到期 ${daysBetween(to, lastOn)} 天以后。`,
		en: ({ to, count, fen, lastOn }) =>
			`The contract ended on ${to}; ${count} payments of ${money(fen)} yuan in all followed, the last on ${lastOn}, ${daysBetween(to, lastOn)} days later.`,
	},
	*run(dataset) {
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
				rows: late.slice(-mostHintRows).map(({ row }) => evidenceOf(row)),
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
	for (const payment of tiedPayments(dataset)) {
		const { date: paidOn, summary } = payment.row;
		if (isDeposit(summary)) continue;
		for (const contract of contractsOf(dataset, payment.row)) {
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

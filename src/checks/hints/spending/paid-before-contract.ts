import { daysBetween } from '../../../domain/time/calendar-date.ts';
import { isDeposit } from './deposits.ts';
import { date, money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { contractsOf, tiedPayments } from '../evidence/payment-ties.ts';

interface Values extends Record<string, string | number> {
	readonly fen: number;
	readonly paidOn: string;
	readonly contract: string;
	readonly signedOn: string;
}

/** Of several contracts, as of a project in two lots with one builder, the first counts. */
export const paidBeforeContract = hintRule<Values>({
	id: 'paid-before-contract',
	severity: 'attention',
	topic: 'spending',
	title: { zh: '付款早于签合同', en: 'Paid before the contract' },
	rule: {
		zh: '合同签订以后再付合同款。',
		en: 'Nothing is paid under a contract before it is signed.',
	},
	limit: () => ({
		text: {
			zh: '付款日期不早于合同的签订日期；退还的押金、保证金不算。',
			en: 'Paid on the day of signing or later; not deposits given back.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '日期填错，或者合同是续签，旧合同没有登记。',
			en: 'A date is wrong, or the contract renews one that is not registered.',
		},
		{
			zh: '抢险救灾等紧急支出，先施工后补合同。',
			en: 'It was an emergency, and the contract was signed afterwards.',
		},
		{ zh: '这一笔关联的合同编号填错了。', en: 'The row names the wrong contract.' },
	],
	answer: {
		zh: '日期或者编号错的，改正；确是先付款的，说明原因。',
		en: 'Correct a wrong date or id; otherwise say why it was paid first.',
	},
	message: {
		zh: ({ fen, paidOn, contract, signedOn }) =>
			`${date(paidOn)}付款 ${money(fen)} 元，合同 ${contract} 是${date(signedOn)}签订的，相差 ${daysBetween(paidOn, signedOn)} 天。`,
		en: ({ fen, paidOn, contract, signedOn }) =>
			`${money(fen)} yuan were paid on ${paidOn}; contract ${contract} was signed on ${signedOn}, ${daysBetween(paidOn, signedOn)} days later.`,
	},
	*run(dataset) {
		for (const payment of tiedPayments(dataset)) {
			const { row, fen } = payment;
			const [first, ...others] = contractsOf(dataset, row);
			if (!first) continue;
			const { id, signedOn } = others.reduce((a, b) => (b.signedOn < a.signedOn ? b : a), first);
			if (row.date >= signedOn || isDeposit(row.summary)) continue;
			const values = { fen, paidOn: row.date, contract: id, signedOn };
			yield { ...aboutPayment(payment), values };
		}
	},
});

import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, share } from '../format.ts';

export const vouchers: HintTextsAbout<'vouchers'> = {
	'voucher-informal': {
		title: 'Informal or no voucher',
		rule: 'Every payment rests on an invoice, a receipt or a payroll.',
		limit: 'A voucher that is neither a slip nor none.',
		reasons: [
			'A farmer or day labourer was paid, who gives no invoice.',
			'The invoice came later and was not entered here.',
			'The bank paid the bill by itself, and its statement is the voucher.',
		],
		answer:
			'Correct the kind of voucher when one has come; otherwise say who was paid and who can confirm it.',
		message: ({ summary, fen, slip }) =>
			`“${summary}”, ${money(fen)} yuan, rests on ${slip === 'none' ? 'no voucher' : 'an informal slip'}.`,
	},
	'voucher-type-missing': {
		title: 'Kind of voucher not stated',
		rule: 'Every payment states its kind of voucher.',
		limit: 'The kind of voucher is filled in.',
		reasons: [
			'The vouchers are there; the column was left out.',
			'The books it was imported from have no such column.',
		],
		answer: 'Add the kind of voucher to the ledger from the vouchers.',
		message: ({ year, all, some, fen }) =>
			`Of ${all} payments in ${year}, ${some} (${share(some, all)}, ${money(fen)} yuan) do not state their kind of voucher.`,
	},
	'reception-spending': {
		title: 'Reception spending',
		rule: 'Where villages may not spend on receptions there is no hospitality, no meals, tobacco or drink.',
		limit: 'No receptions: 0 yuan.',
		reasons: [
			'It was a meal for people at work, not a reception.',
			'It was a meal at a meeting or course that the rules allow, under the wrong category.',
			'It dates from before the rule.',
		],
		answer: 'Say who ate, why and on what basis; correct a wrong category.',
		message: ({ summary, fen, word }) =>
			word === ''
				? `Hospitality of ${money(fen)} yuan: “${summary}”.`
				: `${money(fen)} yuan were paid for “${summary}”, which speaks of “${word}”.`,
	},
	'summary-vague': {
		title: 'Summary does not say what for',
		rule: 'The summary of a payment says what was bought or done.',
		limit:
			'Something is left of the summary without words such as payment, costs, other, a lot of.',
		reasons: [
			'The voucher says it, and it was cut short here.',
			'One voucher covers several small costs in one line.',
		],
		answer: 'Add the purpose and the quantity from the voucher.',
		message: ({ summary, fen }) =>
			`${money(fen)} yuan were paid for “${summary}”, and that is all it says.`,
	},
};

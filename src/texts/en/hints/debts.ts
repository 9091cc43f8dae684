import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money } from '../format.ts';

export const debts: HintTextsAbout<'debts'> = {
	'loan-to-official': {
		title: 'Money owed by officials',
		rule: 'Officials do not owe money to the collective.',
		limit: 'Nothing outstanding.',
		reasons: [
			'An advance for a journey or an errand is not settled yet.',
			'It dates from before the office and is being repaid.',
			'It was repaid; the balance is behind.',
		],
		answer:
			'Bring the balance up to date, or say what it was for, who approved and when it is repaid.',
		message: (values) =>
			values.kind === 'claim'
				? `The other party holds office here: ${money(values.amountFen)} yuan since ${date(values.on)}, ${money(values.outstandingFen)} yuan outstanding.`
				: `${values.name}, the other party of the loan of ${date(values.on)}, holds office here.`,
	},
	'debt-overdue': {
		title: 'Claim or debt overdue',
		rule: 'A claim or debt with a day to be paid by is paid by then.',
		limit: 'Paid by the day agreed.',
		reasons: [
			'A later day was agreed and not written here.',
			'It was paid; the balance is behind.',
			'Defects are not mended, so the bond is kept back.',
			'There is no money for it at present.',
		],
		answer: 'Bring the balance or the day up to date, or say when it is to be paid.',
		message: ({ side, dueOn, days, outstandingFen }) =>
			`Due on ${date(dueOn)}, ${days} days ago; ${money(outstandingFen)} yuan are still owed ${side === 'claim' ? 'to' : 'by'} the village.`,
	},
	'loan-unnamed': {
		title: 'A loan that names no claim or debt',
		rule: 'What is borrowed, paid back, lent and got back names its claim or debt.',
		limit: 'Rows of these four categories, unless they were taken back whole.',
		reasons: [
			'It is registered; the row does not name it, or names another.',
			'It is not registered yet.',
			'The category is wrong: it is no loan.',
		],
		answer:
			'Register it among claims and debts, and write its id into the column 债权债务编号 of the row.',
		message: ({ why, category, summary, fen }) =>
			`${summary}, ${money(fen)} yuan, of the category ${category}, ${
				why === 'none' ? 'names no claim or debt' : 'names one of the other side'
			}.`,
	},
	'debt-ledger-differs': {
		title: 'Claim or debt differs from the ledger',
		rule: 'What is registered as borrowed and paid is what the ledger rows naming it say.',
		limit:
			'No difference, interest aside; of what is older than the ledgers, no more is paid in them than is registered.',
		reasons: [
			'The balance is up to date; the ledger of that month is not published yet.',
			'The balance is behind.',
			'Some rows do not name it, or name another.',
			'It was set off without money, which is in no ledger.',
		],
		answer: 'Bring the balance up to date, name it in the rows, or say how it was set off.',
		message: ({ what, side, registeredFen, bookedFen }) =>
			`${money(registeredFen)} yuan registered as ${
				what === 'paid' ? 'paid' : side === 'debt' ? 'borrowed' : 'lent'
			}, ${money(bookedFen)} yuan in the ledger rows that name it.`,
	},
	'debt-overpaid': {
		title: 'More paid than was owed',
		rule: 'No more is paid back than there was at first.',
		limit: 'The sum at first, interest aside.',
		reasons: [
			'Some rows are interest, in another category.',
			'The rows belong to another claim or debt.',
			'More was borrowed later, without a row of its own.',
		],
		answer:
			'Correct the category or the id, register what came later, or say how the rest comes back.',
		message: ({ amountFen, paidFen }) =>
			`${money(amountFen)} yuan registered, ${money(paidFen)} yuan paid in the ledger rows that name it.`,
	},
	'borrowing-without-decision': {
		title: 'Borrowing without a decision',
		rule: 'What is borrowed from the county’s amount on is decided by the village.',
		limit: ({ fen }) => `${money(fen)} yuan and more, the amount that holds for spending.`,
		reasons: [
			'It was decided; the decision is not registered, or the row does not name it.',
			'An earlier loan was renewed.',
			'It was urgent.',
		],
		answer: 'Name the decision in the row or in the register of debts, or say how it was decided.',
		message: ({ summary, fen, limitFen }) =>
			`${summary}: ${money(fen)} yuan borrowed, ${money(limitFen)} or more, without a decision.`,
	},
};

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
};

import type { HintTextsAbout } from '../../hint-texts.ts';
import { money } from '../format.ts';

export const fees: HintTextsAbout<'fees'> = {
	'fee-without-basis': {
		title: 'Fee without a basis',
		rule: 'A fee rests on a document that allows it, or on a decision of the villagers.',
		limit: 'Noted where neither 依据 nor 决议编号 is filled in.',
		reasons: [
			'There is a document or a record, and it was not written down.',
			'The fee is old, and its document was not found.',
			'It is a deposit, or money collected for somebody else.',
		],
		answer: 'Name the document or the decision; otherwise say what becomes of the money.',
		message: ({ name, period, received }) =>
			`${name} (${period}): ${money(received)} yuan came in; no basis and no decision is named.`,
	},
	'fee-over-due': {
		title: 'More came in than was due',
		rule: 'No more is charged than is due, or the row says why.',
		limit: 'Any difference is noted, unless 说明 says why.',
		reasons: [
			'Arrears of earlier years came in.',
			'Some paid ahead.',
			'There are more households, and what is due was not written anew.',
		],
		answer: 'Say why in 说明; correct what is due where it is wrong.',
		message: ({ name, period, due, received }) =>
			`${name} (${period}): ${money(due)} yuan was due, ${money(received)} yuan came in.`,
	},
};

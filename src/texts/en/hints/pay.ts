import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, period } from '../format.ts';

export const pay: HintTextsAbout<'pay'> = {
	'pay-above-standard': {
		title: 'Pay above the standard',
		rule: 'An official is paid no more than the standard that is disclosed.',
		limit:
			'The monthly standard in the register of officials, times the months; not bonuses, arrears and the like.',
		reasons: [
			'Pay with a standard of its own was included and the summary does not say so.',
			'The standard was raised and the register not updated.',
			'It includes arrears.',
		],
		answer:
			'Update the register with what the new standard rests on, or say what else was paid and by which standard.',
		message: ({ name, first, last, paid, standard }) =>
			`${name} was paid ${money(paid)} yuan for ${first === last ? first : `${period(first)} to ${period(last)}`}; the standard gives ${money(standard)}.`,
	},
	'pay-without-basis': {
		title: 'Pay without a basis',
		rule: 'Where an official has a rate of pay, the register says what it rests on.',
		limit: 'The column 批准依据 is filled in.',
		reasons: [
			'There is one, and it was left out here.',
			'The rate is an old one and the document was not found.',
		],
		answer: 'Name the document or the decision under 批准依据.',
		message: ({ name, roles, pay }) =>
			`${name} (${roles}): ${money(pay)} yuan a month, without saying what it rests on.`,
	},
	'work-allowance-without-decision': {
		title: 'Work allowance undecided',
		rule: 'Who is paid for lost working time, and how much, the villagers or their representatives decide.',
		limit:
			'《中华人民共和国村民委员会组织法》 leaves it to the villagers; a decision named by the payment, or one on 误工补贴 of that year or the year before, suffices.',
		reasons: [
			'The county or the township sets the rates.',
			'An older decision still holds and is not recorded here.',
		],
		answer:
			'Record the decision or name it in the ledger; where rates come from above, name the document.',
		message: ({ year, payments, total }) =>
			`${payments} allowances for lost working time in ${year}, ${money(total)} yuan together, name no decision, and there is none on them of that year or the year before.`,
	},
	'distribution-without-decision': {
		title: 'Distribution undecided',
		rule: 'How a year’s income is distributed is decided by an assembly.',
		limit: 'A year in which income was distributed names its decision.',
		reasons: [
			'It was decided, and the id left out here.',
			'The members of the collective decided it, and that is not recorded among the decisions.',
		],
		answer: 'Record the decision and name it in the row.',
		message: ({ year, distributed, members }) =>
			`${money(distributed)} yuan were distributed for ${year}, ${money(members)} of them to the members, without naming a decision.`,
	},
	'distribution-over-surplus': {
		title: 'More distributed than earned',
		rule: 'No more is paid out for a year than the year’s ledgers show as surplus.',
		limit:
			'Income less expense of the collective over the year; what stays with it as reserve or welfare is not paid out. Without earmarked money, land compensation, relief, donations and levies. Works, fixed assets, welfare and the distribution itself are no costs. Only years with all of their ledgers.',
		reasons: [
			'Income of earlier years was distributed too.',
			'Some of the income was due that year and came in the next.',
			'Some expense does not count against the year’s income.',
		],
		answer:
			'Say how the income was worked out and what came from earlier years; correct a wrong figure.',
		message: ({ year, paidOut, surplus }) =>
			`${money(paidOut)} yuan were paid out for ${year}; its ledgers show ${money(surplus)}.`,
	},
	'allowance-over-standard': {
		title: 'Paid above the standard',
		rule: 'A payment that names its standard and quantity is no more than both make.',
		limit: 'Any difference is noted; without a standard or a quantity nothing is compared.',
		reasons: [
			'Skilled work or machines are part of it.',
			'Only a part of the quantity was written down.',
			'The rate changed, and the row names the old one.',
		],
		answer: 'Book each rate by itself, correct the quantity, or say why more was paid.',
		message: ({ standard, rateFen, unit, quantity, expected, paid }) =>
			`${standard}, ${money(rateFen)} yuan for each ${unit}: ${quantity} make ${money(expected)} yuan; ${money(paid)} were paid.`,
	},
};

import type { HintTextsAbout } from '../../hint-texts.ts';
import { money } from '../format.ts';

export const signatures: HintTextsAbout<'signatures'> = {
	'handler-missing': {
		title: 'No handler',
		rule: 'Every payment names who handled it.',
		limit: 'One name for each payment but the bank’s own charges.',
		reasons: [
			'The bank paid the bill by itself; nobody handled it.',
			'It is on the voucher and was left out here.',
		],
		answer: 'Add the name where the voucher bears it; otherwise say why there is none.',
		message: ({ summary }) => `“${summary}” does not name who handled it.`,
	},
	'witness-missing': {
		title: 'No witness',
		rule: 'Every payment names a witness.',
		limit: 'One name for each payment but the bank’s own charges.',
		reasons: [
			'The bank paid the bill by itself; nobody was there.',
			'It is on the voucher and was left out here.',
		],
		answer: 'Add the name where the voucher bears it; otherwise say why there is none.',
		message: ({ summary }) => `“${summary}” names no witness.`,
	},
	'approver-missing': {
		title: 'No approver',
		rule: 'Every payment names who approved it.',
		limit: 'One name for each payment but the bank’s own charges.',
		reasons: [
			'It is on the voucher and was left out here.',
			'The bank paid the bill by itself without an approval.',
			'It is paid every month and was approved once for the year.',
		],
		answer: 'Add the name where the voucher bears it; otherwise say why there is none.',
		message: ({ summary }) => `“${summary}” does not name who approved it.`,
	},
	'supervisor-review-missing': {
		title: 'No supervision review',
		rule: 'Every payment, or the disclosure of its period, names who reviewed it for the supervision committee.',
		limit: 'A reviewer in the ledger or in the register of disclosures.',
		reasons: [
			'It was reviewed, and the name was left out here.',
			'The period is not registered as disclosed yet.',
			'The committee was just being elected.',
		],
		answer: 'Add the reviewer to the ledger or to the disclosure; otherwise say why there is none.',
		message: ({ summary }) =>
			`“${summary}” names no reviewer, nor does the disclosure of its period.`,
	},
	'countersign-missing': {
		title: 'Large payment approved by one',
		rule: 'A payment from the county’s threshold on is approved by at least two.',
		limit: ({ fen }) => `From ${money(fen)} yuan, at least two approvers.`,
		reasons: [
			'Both signed the voucher and only one was entered here.',
			'The other leader’s post was vacant, or he was away and signed later.',
			'A meeting had agreed to the payment.',
		],
		answer: 'Add the second name to 审批人, separated by “；”; otherwise say why there is none.',
		message: ({ summary, fen, approver }) =>
			`“${summary}”, ${money(fen)} yuan, was approved by ${approver} alone.`,
	},
	'same-person-two-roles': {
		title: 'One person in two roles',
		rule: 'Handler, witness, approver and reviewer of a payment are different persons.',
		limit: 'Four roles, four persons.',
		reasons: [
			'The village has few officials and not enough were there.',
			'The approver stepped in to do the errand.',
			'The voucher bears another name.',
		],
		answer: 'Correct a wrong name; otherwise say why, and let different persons sign from now on.',
		message: ({ summary, name, roles }) =>
			`“${summary}” names ${name} as ${roles.split(' ').join(' and ')}.`,
	},
};

import type { answerKinds } from '../../../domain/findings/kinds/answers.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { suggest } from './suggest.ts';

export const answers: FindingTextsOf<typeof answerKinds> = {
	'answer-incomplete': {
		title: 'An answer in part',
		message: ({ given, missing }) => `“${given}” is filled in, “${missing}” is not.`,
		fix: 'Fill in both when it was answered, neither when it was not.',
	},
	'answer-missing': {
		title: 'Closed without an answer',
		message: ({ cell }) => `The result is “${cell}”, but there is no answer.`,
		fix: 'Add the answer; if there is none yet, write 正在办理 or leave the result empty.',
	},
	'answer-empty': {
		title: 'An answer that says nothing of the matter',
		message: ({ cell }) =>
			`“${cell}” does not say what was found, on what it rests, or what was done.`,
		fix: 'Say it, for example “Four people worked that day, the signed list is in the office; 120 yuan too much were paid back on 8 May”.',
	},
	'objection-undated': {
		title: 'An objection without its day',
		message: () =>
			'“乡镇答复日期” is filled in, “提出异议日期” is not, so whether the township answered in time cannot be told.',
		fix: 'Add the day on which the objection was made to the township.',
	},
	'answer-hint-unknown': {
		title: 'No such hint',
		message: ({ cell, nearest }) => `There is no hint “${cell}”.${suggest(nearest)}`,
		fix: 'Copy the id from beside the hint; the page of the rules lists them all.',
	},
	'answer-repeated': {
		title: 'A hint answered twice',
		message: ({ line }) => `Line ${line} answers this hint already.`,
		fix: 'Make one row of the two.',
	},
	'answer-stale': {
		title: 'An answer to a hint that is gone',
		message: ({ cell, hint }) =>
			`The hint ${hint} no longer concerns “${cell}”; the answer is not shown.`,
		fix: 'Delete the row when the matter is mended; correct the id when it was miscopied.',
	},
	'subject-dangling': {
		title: 'A record about nothing',
		message: ({ cell }) =>
			`No disclosure, decision, project, contract, asset, resource or ledger row is “${cell}”.`,
		fix: 'Correct it; a ledger row is written ledger:period:voucher. Leave it empty when it is about nothing of these.',
	},
	'subject-ambiguous': {
		title: 'A record about two things',
		message: ({ cell, tables }) => `The id “${cell}” stands in ${tables}.`,
		fix: ({ example }) => `Put the name of the table before it, for example ${example}.`,
	},
	'recurrence-later': {
		title: 'Not an earlier problem',
		message: ({ cell, raised, earlier }) =>
			`“${cell}” was raised on ${earlier}, not before this one, raised on ${raised}.`,
		fix: 'Name the problem raised before; never itself, and never two each other.',
	},
};

import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, share } from '../format.ts';

export const subsidies: HintTextsAbout<'subsidies'> = {
	'subsidy-paid-differs': {
		title: 'Paid is not what was due',
		rule: 'What was paid of a subsidy is what was due, or the row says why not.',
		limit:
			'To the fen; not where 差额说明 gives a reason, nor before the time it is for is over and any of it paid.',
		reasons: [
			'Some bank cards failed; the rest will be paid later.',
			'Arrears of earlier batches were paid too.',
			'Recipients were added or left out, and what was due was not updated.',
		],
		answer:
			'Give the reason in 差额说明 and say when the rest will be paid; correct a wrong figure.',
		message: ({ programme, allocated, paid }) =>
			`“${programme}”: due ${money(allocated)} yuan, paid ${money(paid)}, ${money(Math.abs(paid - allocated))} ${paid > allocated ? 'more' : 'less'}, without a reason.`,
	},
	'subsidy-list-differs': {
		title: 'The list adds up to something else',
		rule: 'The rows of a subsidy’s list add up to what was paid.',
		limit: 'To the fen; not where the list is of what was due and 差额说明 gives a reason.',
		reasons: [
			'The list says what was due, and some of it could not be paid.',
			'Rows were left out or entered twice.',
		],
		answer:
			'Check the list row by row and correct it or the sum paid; where both are right, say why they differ.',
		message: ({ programme, paid, listed, rows }) =>
			`“${programme}”: ${money(paid)} yuan paid, but the ${rows} rows of the list add up to ${money(listed)}.`,
	},
	'subsidy-declared': {
		title: 'Officials or relatives listed',
		rule: 'Officials and their relatives who are declared on a subsidy’s list are pointed out. They may well be entitled, like anybody else.',
		limit: 'Rows with 是 under 村干部或其亲属.',
		reasons: [
			'It is paid to everybody by land or age, to officials’ households too.',
			'They are entitled, and were assessed and made public like the others.',
		],
		answer: 'Say on what condition they receive it and how that was decided.',
		message: ({ programme, listed, declared, declaredFen, listedFen }) =>
			`“${programme}”: ${declared} of the ${listed} rows of the list are declared to be of officials or their relatives: ${money(declaredFen)} yuan, ${share(declaredFen, listedFen)} of the list.`,
	},
	'subsidy-repeated': {
		title: 'Rows alike on a list',
		rule: 'Rows of a list with the same masked name, group, quantity and amount are checked for repetition.',
		limit: 'All four alike; not for an amount that a tenth of the list has, which is a flat rate.',
		reasons: [
			'They are two people whose masked names look alike.',
			'Relatives with households of their own and as much land.',
			'A row was entered twice.',
		],
		answer:
			'Check against the original list: say that they are two households, or remove the repetition.',
		message: ({ programme, rows, first, amount, total }) =>
			`“${programme}”: ${rows} rows of the list are like another one, ${money(total)} yuan together, for example ${first} with ${money(amount)} each.`,
	},
	'subsidy-over-standard': {
		title: 'Above the standard',
		rule: 'Where a batch names its standard, no more is paid than quantity times rate, in all and to each.',
		limit:
			'Each amount is rounded to the fen by itself; any difference beyond that is noted. Other units than the standard’s are not compared.',
		reasons: [
			'Something of earlier years was paid too.',
			'Some have a higher rate, and stand in the same batch.',
			'The rate changed, and the batch names the old one.',
		],
		answer: 'Enter each rate as a batch of its own; say what becomes of what was overpaid.',
		message: ({ programme, standard, paid, expected, recipients, overFen }) =>
			[
				paid > expected
					? `${programme}: by ${standard} ${money(expected)} yuan are due, ${money(paid)} were paid. `
					: `${programme} is paid by ${standard}. `,
				recipients > 0 ? `${recipients} on its list got ${money(overFen)} yuan more.` : '',
			]
				.join('')
				.trim(),
	},
	'subsidy-area-changed': {
		title: 'Another area than last year',
		rule: 'Of a subsidy by area, those whose area is not last year’s are listed.',
		limit: 'Where both lists are disclosed, by group and masked name that stands there once.',
		reasons: [
			'The land is tilled by somebody else now.',
			'It was measured anew.',
			'They are two people with one masked name.',
		],
		answer: 'Compare the registered area; say what changed, or correct the list.',
		message: ({ programme, before, changed, first, from, to, unit }) =>
			`${programme}: compared with ${before} ${changed} areas differ, for example ${first}: ${from} ${unit}, now ${to} ${unit}.`,
	},
	'subsidy-paid-twice': {
		title: 'Paid in two batches',
		rule: 'A subsidy is paid to the same person once for a period.',
		limit:
			'By group and masked name where both lists are disclosed; otherwise batches of the same size and sum. Parts of what is due are no repetition: together they are no more than the standard makes of the quantity, or, without one, each says that it is a part.',
		reasons: [
			'The first payment came back and was made again.',
			'It was paid in parts, and no row says so.',
			'One batch was entered twice.',
		],
		answer:
			'Name the standard, or say in 补贴标准 in how many parts it is paid; delete a row that stands there twice.',
		message: ({ programme, period, others, recipients, fen }) =>
			recipients > 0
				? `${programme} (${period}): ${recipients} stand on the list of ${others} too; this batch paid them ${money(fen)} yuan.`
				: `${programme} (${period}) is as large as ${others}: ${money(fen)} yuan.`,
	},
};

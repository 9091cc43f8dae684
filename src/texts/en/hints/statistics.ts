import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, share } from '../format.ts';

export const statistics: HintTextsAbout<'statistics'> = {
	'round-number-share': {
		title: 'Many payments in round sums',
		rule: 'A statistic of payments in whole thousands. It says nothing of any one of them.',
		limit: ({ roundPercent, leastPayments }) =>
			`${roundPercent}% or more of the payments from 1,000.00 yuan; only where there are ${leastPayments} in a year.`,
		reasons: [
			'Instalments, gifts of money and fixed grants are round sums by nature.',
			'Contract prices are round and paid by month or quarter.',
		],
		answer: 'The village may say what most of them were for.',
		message: ({ year, payments, round }) =>
			`Statistic: of ${payments} payments from 1,000.00 yuan in ${year}, ${round} (${share(round, payments)}) are in whole thousands.`,
	},
	'year-end-rush': {
		title: 'Much spent in December',
		rule: 'A statistic of December’s part in the year’s expense. It says nothing of any one payment.',
		limit: ({ yearEndPercent }) =>
			`${yearEndPercent}% or more of the year’s expense; only years with all of their ledgers, and not where nothing was spent in October and November.`,
		reasons: [
			'Works, pay and gifts are settled at the end of the year.',
			'Grants arrived at the end of the year.',
		],
		answer: 'The village may say what December’s payments were for.',
		message: ({ year, spent, december }) =>
			`Statistic: of ${money(spent)} yuan spent in ${year}, ${money(december)} (${share(december, spent)}) were spent in December.`,
	},
	'weekend-vouchers': {
		title: 'Many vouchers on free days',
		rule: 'A statistic of payments dated on weekends and holidays. It says nothing of any one of them.',
		limit: ({ weekendPercent, leastPayments }) =>
			`${weekendPercent}% or more of the payments of a year with at least ${leastPayments}. Of the holidays only 1 January, 1 May and 1 to 3 October; neither those of the lunar calendar nor shifted working days are known.`,
		reasons: [
			'Officials work on weekends, when villagers are at home.',
			'The dates are those on which the accountant enters the books.',
		],
		answer: 'The village may say how the dates come about.',
		message: ({ year, payments, free }) =>
			`Statistic: of ${payments} payments in ${year}, ${free} (${share(free, payments)}) are dated on weekends and holidays.`,
	},
	'voucher-informal-share': {
		title: 'Share of informal vouchers',
		rule: 'A statistic of the payments of a year that rest on informal slips or on nothing. It says nothing of any one of them.',
		limit: ({ leastSlips }) => `At least ${leastSlips} in a year.`,
		reasons: [
			'The village often pays farmers and day labourers, who give no invoice.',
			'Invoices came later and were not entered here.',
		],
		answer: 'The village may say what most of them were for, and how there will be fewer.',
		message: ({ year, all, some, fen }) =>
			`Statistic: of ${all} payments in ${year}, ${some} (${share(some, all)}, ${money(fen)} yuan) rest on informal slips or on nothing.`,
	},
};

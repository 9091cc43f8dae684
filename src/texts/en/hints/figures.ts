import { categoryById } from '../../../domain/money/categories.ts';
import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, period } from '../format.ts';

export const figures: HintTextsAbout<'figures'> = {
	'budget-overrun': {
		title: 'Spent above the budget',
		rule: 'What is spent on each category stays within the year’s budget.',
		limit: ({ budgetOverPercent, leastOverFen }) =>
			`More than ${budgetOverPercent}% above the budget, and by ${money(leastOverFen)} yuan or more; categories without a budget and the groups’ accounts are not compared.`,
		reasons: [
			'New tasks came with money of their own.',
			'The budget was amended and the table not updated.',
			'It was left out, or budgeted under another category.',
		],
		answer: 'Say what it was for and who agreed; update an amended budget.',
		message: ({ year, category, budget, spent }) =>
			`${categoryById(category).nameEn} in ${year}: ${money(budget)} yuan budgeted, ${money(spent)} spent.`,
	},
	'cash-over-limit': {
		title: 'More cash than may be kept',
		rule: 'No more cash is kept at the end of a period than the county allows.',
		limit: ({ fen }) => `At most ${money(fen)} yuan.`,
		reasons: [
			'Cash came in on the last days and could not be banked in time.',
			'Cash was drawn to be paid out in the next period.',
			'The bank is far away.',
		],
		answer: 'Say what the cash is for and when it was banked or paid out.',
		message: ({ period: key, cash, limit }) =>
			`${money(cash)} yuan in cash at the end of ${period(key)}; the limit is ${money(limit)}.`,
	},
	'income-not-deposited': {
		title: 'Cash income not deposited',
		rule: 'Income in cash is taken to the bank, not kept or spent from the box.',
		limit: ({ fen }) =>
			`More than ${money(fen)} yuan in a period, the most cash that may be kept: what the cash account took in less the transfers between accounts, so that cash drawn from the bank does not count.`,
		reasons: [
			'It came in at the end of the period and was deposited in the next.',
			'Small sums were spent on small payments straight away.',
			'There is no bank account of its own.',
		],
		answer: 'Say where the cash is and when it was deposited, or which payments it went to.',
		message: ({ period: key, kept, income }) =>
			`Of the income of ${period(key)}, ${money(income)} yuan, at least ${money(kept)} came in cash and was not deposited in that period.`,
	},
	'reported-figure-differs': {
		title: 'Differs from what was reported',
		rule: 'What the village discloses is what the township reported.',
		limit: 'To the fen; only where the village’s ledgers or balances cover the whole period.',
		reasons: [
			'They count different things: without the groups, for example.',
			'The village corrected its books after the report.',
			'Transfers between accounts were counted as income and expense.',
		],
		answer:
			'Compare with the township and correct whichever is wrong; or say what is counted differently.',
		message: ({ period: key, reported, disclosed }) =>
			`For ${period(key)} the township reported ${money(reported)} yuan; the village discloses ${money(disclosed)}.`,
	},
};

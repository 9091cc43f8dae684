import type { Project } from '../../../domain/tables/projects.ts';
import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money, share } from '../format.ts';

/** What the rules on organisations that win again and again have in common. */
const repeatWinner = {
	reasons: [
		'Few organisations nearby can do such works.',
		'The projects are lots of one tender or phases of one work.',
		'It offered the lowest price each time in open competition.',
	],
	answer: 'Say how each was announced, who bid and how it was assessed; correct a wrong name.',
} as const;

export const projects: HintTextsAbout<'projects'> = {
	'direct-award-above-tender': {
		title: 'Project without a tender',
		rule: 'A project whose budget or price reaches the county’s limit is put out to tender.',
		limit: ({ fen }) =>
			`From ${money(fen)} yuan a project is tendered, unless villagers build it themselves.`,
		reasons: [
			'It was urgent, after a flood for example.',
			'The township or the county tendered it; the village wrote down its part alone.',
			'The method was written down wrongly.',
		],
		answer: 'Correct the method where it is wrong; otherwise say on what ground and who approved.',
		message: ({ figure, amountFen, method }) =>
			`The ${figure === 'budget' ? 'budget' : 'price'} is ${money(amountFen)} yuan; the method was ${methods[method]}.`,
	},
	'single-bidder': {
		title: 'A single bidder',
		rule: 'More than one organisation bids for a project that is tendered or priced by inquiry.',
		limit: 'At least two take part.',
		reasons: [
			'The works are small or remote.',
			'A first tender failed and the second found one bidder.',
			'The winner alone was counted.',
		],
		answer:
			'Correct the number where it is wrong; otherwise say how it was announced and assessed.',
		message: ({ winner }) => `One bidder took part; ${winner} won.`,
	},
	'bids-missing': {
		title: 'Bids not registered',
		rule: 'Of a project that several offered a price for, each offer and its result is registered.',
		limit: 'Noted where there is a winner and no bid.',
		reasons: [
			'The works are older than this table, and the papers are in the archive.',
			'The township or the county held the tender and has the papers.',
		],
		answer: 'Enter the bids, or say where the papers can be seen.',
		message: ({ method, winner }) =>
			`It was awarded by ${methods[method]}; ${winner} won; no bid is registered.`,
	},
	'bidders-alike': {
		title: 'Bidders with like names',
		rule: 'The winner of a project and those who lost it are not the same.',
		limit:
			'Noted where names are the same, or differ in the legal form, in brackets or in one character of six.',
		reasons: ['They are two organisations with like names.', 'A name was written down wrongly.'],
		answer: 'Compare their registration codes; say so where they are two, or correct the name.',
		message: ({ winner, others, bidders }) =>
			`Of ${bidders} bidders ${winner} won; among those who lost is ${others}.`,
	},
	'bidders-take-turns': {
		title: 'Two that win in turns',
		rule: 'Two organisations do not bid together again and again with one of them winning each time.',
		limit: ({ winnerYears, fewest }) =>
			`Noted from ${fewest} tenders in ${winnerYears} years, each won by one of the two, and each winning at least once.`,
		reasons: ['Few can do such works nearby.', 'The same few are always asked for a price.'],
		answer: 'Say how each was announced and who was invited.',
		message: ({ years, one, other, times, wonByOne, others }) =>
			`In ${years} years ${one} and ${other} bid together ${times} times; the first won ${wonByOne}, the other the rest.${others > 0 ? ` So it is with the last winner and ${others} more.` : ''}`,
	},
	'lowest-offer-not-taken': {
		title: 'The lowest offer was not taken',
		rule: 'Of the valid offers the lowest wins; otherwise one may ask why.',
		limit: 'Invalid bids do not count; any difference is noted.',
		reasons: [
			'The price was one of several criteria.',
			'The lowest bidder withdrew or did not qualify.',
			'The lowest offer was below cost.',
		],
		answer: 'Say how the bids were assessed; mark an invalid bid as 废标.',
		message: ({ winner, wonFen, lowest, lowestFen }) =>
			`${winner} won with ${money(wonFen)} yuan; ${lowest} had offered ${money(lowestFen)} yuan.`,
	},
	'winner-differs': {
		title: 'Not built by the winner',
		rule: 'Who won by the bids is who stands in the register of projects and in the contract.',
		limit: 'Noted where the names differ in more than spaces and brackets.',
		reasons: [
			'The organisation changed its name.',
			'The winner withdrew, and the next one took the works.',
			'One of the names is short for the other.',
		],
		answer: 'Write the full name in both; otherwise say what happened.',
		message: ({ bidder, contractor, says }) =>
			`By the bids ${bidder} won; the ${says === 'contract' ? 'contract' : 'register of projects'} names ${contractor}.`,
	},
	'award-near-budget': {
		title: 'Price close to budget',
		rule: 'The price awarded in a tender is some way below the budget.',
		limit: ({ awardNearPercent }) => `At least ${awardNearPercent}% below the budget.`,
		reasons: [
			'The budget followed market prices closely.',
			'Materials and labour became dearer.',
			'The budget written down is the one adjusted after the award.',
		],
		answer: 'Say who drew the budget up and on what; correct either figure where it is wrong.',
		message: ({ budgetFen, awardFen }) =>
			`The budget is ${money(budgetFen)} yuan, the price ${money(awardFen)} yuan.`,
	},
	'repeat-winner-village': {
		title: 'Won often in a village',
		rule: 'Over some years a village’s projects are not mostly won by one organisation.',
		limit: ({ winnerYears, winnerTimes, winnerPercent }) =>
			`Noted from ${winnerTimes} awards in ${winnerYears} years that are ${winnerPercent}% of the village’s.`,
		...repeatWinner,
		message: ({ years, all, winner, won, fen }) =>
			`Of ${all} projects in ${years} years ${winner} won ${won}, ${share(won, all)}, ${money(fen)} yuan in all.`,
	},
	'contract-over-award': {
		title: 'Contract above the award',
		rule: 'The contract is signed at the price awarded, which is no more than the winner offered.',
		limit:
			'Any difference is noted. A contract for several projects is held against the sum, where each has a price.',
		reasons: [
			'Works were added when the contract was signed.',
			'The contract includes design or supervision.',
			'The offer was without tax.',
		],
		answer: 'Say what was added and who agreed; correct a wrong figure.',
		message: ({ figure, fen, base, baseFen, projects: works }) =>
			`The ${base === 'offer' ? 'winning offer' : 'award'}${works > 1 ? ` of all ${works} projects` : ''} is ${money(baseFen)} yuan, the ${figure} ${money(fen)} yuan.`,
	},
	'final-cost-over-award': {
		title: 'Cost above the price',
		rule: 'The final cost of a project stays near the price awarded.',
		limit: ({ finalOverPercent }) => `At most ${finalOverPercent}% above the price.`,
		reasons: [
			'Works were added or the design was changed.',
			'Prices rose and the contract allows for it.',
			'The final cost holds fees for design and supervision, the price does not.',
		],
		answer: 'Say what was added, who agreed and when; correct a figure that is wrong.',
		message: ({ awardFen, finalFen }) =>
			`The price was ${money(awardFen)} yuan, the final cost ${money(finalFen)} yuan: ${money(finalFen - awardFen)} yuan more.`,
	},
	'asset-missing': {
		title: 'Asset not registered',
		rule: 'What a project has built is registered as an asset soon after acceptance.',
		limit: ({ assetDays }) =>
			`Within ${assetDays} days of acceptance; not repairs, improvements, clearing or planting.`,
		reasons: [
			'It is registered; the project does not name it.',
			'It belongs to the state, another body or the households.',
			'It was repair or improvement and made nothing new.',
			'The final account is not settled yet.',
		],
		answer: 'Register it and name it in the project; otherwise say why it is no asset.',
		message: ({ acceptedOn, days }) =>
			`Accepted on ${date(acceptedOn)}, ${days} days ago; no asset is named.`,
	},
	'repeat-winner-township': {
		title: 'Won often in a township',
		rule: 'Over some years the projects of a township’s villages are not mostly won by one organisation.',
		limit: ({ winnerYears, winnerPercent, fewest }) =>
			`Noted from ${winnerPercent}% of the projects of ${winnerYears} years; not of fewer than ${fewest}, nor in one village alone.`,
		...repeatWinner,
		message: ({ township, years, all, winner, won, here }) =>
			`Of ${all} projects in ${township} in ${years} years ${winner} won ${won}, ${share(won, all)}; ${here} of them here.`,
	},
	'repeat-winner-county': {
		title: 'Won often in the county',
		rule: 'Over some years the projects of the county’s villages are not mostly won by one organisation.',
		limit: ({ winnerYears, winnerPercent, fewest }) =>
			`Noted from ${winnerPercent}% of the projects of ${winnerYears} years; not of fewer than ${fewest}, nor in one township alone.`,
		...repeatWinner,
		message: ({ years, all, winner, won, here }) =>
			`Of ${all} projects in the county in ${years} years ${winner} won ${won}, ${share(won, all)}; ${here} of them here.`,
	},
};

const methods = {
	'open-tender': 'an open tender',
	'selective-tender': 'a selective tender',
	consultation: 'a competitive consultation',
	inquiry: 'asking for prices',
	'self-built': 'villagers’ own works',
	'direct-award': 'a direct award',
} as const satisfies Record<Project['method'], string>;

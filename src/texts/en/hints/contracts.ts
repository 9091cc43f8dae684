import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money } from '../format.ts';

export const contracts: HintTextsAbout<'contracts'> = {
	'rent-overdue': {
		title: 'Money due under a contract',
		rule: 'What was due under a contract so far has been received.',
		limit: 'No less received than due so far.',
		reasons: [
			'It fell due just now and is on its way.',
			'The village granted a delay.',
			'It has been received; the register is behind.',
		],
		answer:
			'Bring the figure up to date, or say what is done to collect it and who granted a delay.',
		message: ({ dueFen, receivedFen }) =>
			`${money(dueFen)} yuan due so far, ${money(receivedFen)} received, ${money(dueFen - receivedFen)} outstanding.`,
	},
	'contract-ended-running': {
		title: 'Contract runs past its term',
		rule: 'A contract that is over is renewed or ended; contracts for works are left out.',
		limit: ({ days }) =>
			days > 0
				? `Brought up to date within ${days} days of its last day.`
				: 'Brought up to date on its last day.',
		reasons: [
			'It was renewed or ended; the status is behind.',
			'A renewal is being negotiated.',
			'The land is given back after the harvest.',
		],
		answer: 'Bring the status up to date, add the new contract, or say what is paid meanwhile.',
		message: ({ to, days }) =>
			`Its last day was ${date(to)}, ${days} days ago; it is marked as running.`,
	},
	'term-over-limit': {
		title: 'Contract longer than the limit',
		rule: 'A lease is no longer than the limit; kinds of land without one are left out.',
		limit: ({ leaseYears, arableYears, grasslandYears, forestYears, laws }) =>
			`Assets ${leaseYears} years, arable land ${arableYears}, grassland ${grasslandYears}, forest land ${forestYears}${laws ? ` (${laws})` : ''}.`,
		reasons: [
			'It was signed long ago under other rules.',
			'The last day was written down wrongly.',
			'The register names another kind of land than the contract.',
		],
		answer: 'Correct a wrong date or kind; otherwise say how it came about and what is planned.',
		message: ({ from, to, years }) =>
			`The term is ${date(from)} to ${date(to)}, more than ${years} years.`,
	},
	'let-without-decision': {
		title: 'Let without a decision',
		rule: 'A contract that lets an asset or a resource names the decision behind it.',
		limit: 'One decision for each contract that has not ended.',
		reasons: [
			'It was signed long ago; the decision is on paper only.',
			'The decision is here; the contract omits it.',
			'It is small and the village’s rules leave it to the committee.',
		],
		answer: 'Add the decision and its number; where there is none, say who decided and when.',
		message: ({ signedOn }) => `The contract signed on ${date(signedOn)} names no decision.`,
	},
	'rent-below-median': {
		title: 'Low rent per mu',
		rule: 'The yearly rent of a mu is not far below the county’s median for its kind.',
		limit: ({ rentBelowPercent, fewest }) =>
			`Noted from ${rentBelowPercent}% below the median; not where there are fewer than ${fewest} contracts.`,
		reasons: [
			'The plot is remote, steep or dry.',
			'It was signed when rents were lower.',
			'The tenant builds roads or canals, or employs villagers.',
			'The area or the rent was written down wrongly.',
		],
		answer: 'Correct the area or the rent where it is wrong; otherwise say how the rent was set.',
		message: ({ perMuFen, medianFen, compared }) =>
			`${money(perMuFen)} yuan a mu and year; the median of ${compared} contracts for the kind in the county is ${money(medianFen)} yuan.`,
	},
};

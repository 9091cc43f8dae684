import { daysBetween } from '../../../domain/time/calendar-date.ts';
import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money } from '../format.ts';

export const spending: HintTextsAbout<'spending'> = {
	'decision-missing': {
		title: 'No decision for a large payment',
		rule: 'A payment from the county’s threshold on rests on a decision, its own or its project’s or contract’s.',
		limit: ({ fen }) =>
			`From ${money(fen)} yuan a payment has a decision; pay of officials, utilities, interest, taxes, refunds and money passed on to households are left out.`,
		reasons: [
			'It was decided; the decision is not registered yet, or the row does not name it.',
			'The assembly approved it with the year’s budget.',
			'It was an emergency that could not wait for a meeting.',
		],
		answer: 'Register the decision and name it in the row; otherwise say how it was decided.',
		message: ({ summary, fen, limitFen }) =>
			`“${summary}”, ${money(fen)} yuan, reaches ${money(limitFen)} yuan and is tied to no decision.`,
	},
	'tender-missing': {
		title: 'No tender on record for large works',
		rule: 'Works from the county’s threshold on are put out to tender or to competitive consultation.',
		limit: ({ fen }) =>
			`From ${money(fen)} yuan works are tendered, unless villagers build them themselves.`,
		reasons: [
			'They were; the project is not registered yet, or the row does not name it.',
			'The township or a county office held the tender.',
			'Emergency works that may go without.',
		],
		answer: 'Enter the project with its method; otherwise say by what rule the builder was chosen.',
		message: ({ of, name, fen, limitFen }) => {
			const reaches = `${money(fen)} yuan reach ${money(limitFen)} yuan`;
			switch (of) {
				case 'contract':
					return `Works contract “${name}”: ${reaches}, with no project and no tender.`;
				case 'payment':
					return `“${name}”: ${reaches}, tied to no project or contract.`;
			}
		},
	},
	'contract-missing': {
		title: 'No contract for a large payment',
		rule: 'A payment to an organisation from the county’s threshold on rests on a contract, its own or its project’s.',
		limit: ({ fen }) =>
			`From ${money(fen)} yuan a payment has a contract; utilities, interest, taxes, periodicals, gifts, welfare and what is paid to the state are left out.`,
		reasons: [
			'There is one; it is not registered yet, or the row does not name it.',
			'The goods were bought over the counter, with an invoice and a list.',
			'It was an emergency.',
		],
		answer: 'Register the contract and name it in the row; otherwise say why there is none.',
		message: ({ summary, payee, fen, limitFen }) =>
			`“${summary}”: ${money(fen)} yuan to ${payee} reach ${money(limitFen)} yuan and are tied to no contract.`,
	},
	'split-payments': {
		title: 'Payments just below a threshold',
		rule: 'Payments to one organisation within some days, each somewhat below a threshold that they reach together, are explained.',
		limit: ({ splitDays, splitPercent, ...thresholds }) =>
			`Two or more within ${splitDays} days, each from ${splitPercent}% of a threshold and below it, that reach it together (${amountsOf(thresholds).join(', ')} yuan).`,
		reasons: [
			'They were for different things, each done and paid by itself.',
			'They were instalments; there is a decision or contract that the rows do not name.',
			'Supplies were bought as they were needed.',
		],
		answer:
			'Name the decision, contract or project if it is one thing; otherwise say what each was for.',
		message: ({ payee, count, from, to, leastFen, mostFen, fen, threshold, limitFen }) =>
			`From ${date(from)} to ${date(to)}, ${count} payments to ${payee} of ${money(leastFen)} to ${money(mostFen)} yuan, ` +
			`each below the ${threshold} threshold of ${money(limitFen)} yuan, add up to ${money(fen)} yuan.`,
	},
	'paid-before-decision': {
		title: 'Paid before the decision',
		rule: 'Nothing is paid before the assembly has decided, except for surveys, designs and appraisals.',
		limit: 'Paid on the day of the assembly or later.',
		reasons: [
			'One of the dates is wrong, or is the day on which it was entered.',
			'It was an emergency, and the meeting was held afterwards.',
			'The row names the wrong decision.',
		],
		answer:
			'Correct a wrong date or id; otherwise say why it was paid first and how it was confirmed.',
		message: ({ fen, paidOn, decision, assemblyOn }) =>
			`${money(fen)} yuan were paid on ${date(paidOn)}; the assembly of decision ${decision} met on ${date(assemblyOn)}, ${daysBetween(paidOn, assemblyOn)} days later.`,
	},
	'paid-before-contract': {
		title: 'Paid before the contract',
		rule: 'Nothing is paid under a contract before it is signed.',
		limit: 'Paid on the day of signing or later; not deposits given back.',
		reasons: [
			'A date is wrong, or the contract renews one that is not registered.',
			'It was an emergency, and the contract was signed afterwards.',
			'The row names the wrong contract.',
		],
		answer: 'Correct a wrong date or id; otherwise say why it was paid first.',
		message: ({ fen, paidOn, contract, signedOn }) =>
			`${money(fen)} yuan were paid on ${date(paidOn)}; contract ${contract} was signed on ${date(signedOn)}, ${daysBetween(paidOn, signedOn)} days later.`,
	},
	'paid-over-contract': {
		title: 'Paid more than the contract',
		rule: 'What is paid under a contract stays within its total, or within the final cost of its works.',
		limit:
			'The contract’s total, or the final cost of the works where it is higher; deposits do not count.',
		reasons: [
			'The work grew; the supplementary contract is not registered yet.',
			'The total is out of date, or is the price of one year.',
			'Another payment names this contract by mistake.',
		],
		answer:
			'Register the supplement or the final cost; correct a wrong id; where it was overpaid, say what is done about it.',
		message: ({ totalFen, finalFen, paidFen, overFen }) =>
			`The total is ${money(totalFen)} yuan${finalFen > 0 ? ` and the final cost ${money(finalFen)} yuan` : ''}; ${money(paidFen)} yuan were paid, ${money(overFen)} yuan more.`,
	},
	'contract-expired-paid': {
		title: 'Paid after the contract’s end',
		rule: 'Nothing is paid under a contract that has ended and was not renewed, except what was still owed.',
		limit: ({ settlementDays, warrantyDays }) =>
			`Within ${settlementDays} days of the end for services, ${warrantyDays + settlementDays} days for works and purchases: the two years that 《建设工程质量保证金管理办法》 allows for defects, and ${settlementDays} days more; not deposits given back.`,
		reasons: [
			'It was renewed; the new contract is not registered yet.',
			'It was owed from before the end, when money was short.',
			'The works took longer, and the end was not updated.',
		],
		answer:
			'Register the new contract and name it in the rows; otherwise say what time the payments were for.',
		message: ({ to, count, fen, lastOn }) =>
			`The contract ended on ${date(to)}; ${count} payments of ${money(fen)} yuan in all followed, the last on ${date(lastOn)}, ${daysBetween(to, lastOn)} days later.`,
	},
};

/** The thresholds that are set, each with its name and without its unit. */
function amountsOf(thresholds: Readonly<Record<'tender' | 'decision' | 'contract', number>>) {
	const { tender, decision, contract } = thresholds;
	return Object.entries({ tender, decision, contract })
		.filter(([, fen]) => fen > 0)
		.map(([name, fen]) => `${name} ${money(fen)}`);
}

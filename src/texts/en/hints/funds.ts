import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money } from '../format.ts';

export const funds: HintTextsAbout<'funds'> = {
	'fund-unnamed': {
		title: 'Earmarked money not named',
		rule: 'Rows of earmarked grants, land compensation, relief, donations and levies name their fund.',
		limit:
			'Rows of these categories or sources, unless they say it is the village’s own money, or were taken back whole.',
		reasons: [
			'The fund is registered; these rows do not name it yet.',
			'The fund is not registered yet.',
			'The category or the source is wrong.',
		],
		answer: 'Register the fund, and write its id into the column 资金编号 of these rows.',
		message: ({ year, rowsIn, inFen, rowsOut, outFen }) =>
			`${year}: ${[
				rowsIn > 0 && `${rowsIn} rows of income, ${money(inFen)} yuan`,
				rowsOut > 0 && `${rowsOut} rows of spending, ${money(outFen)} yuan`,
			]
				.filter((part) => part !== false)
				.join('; ')} name no fund.`,
	},
	'fund-not-received': {
		title: 'Granted money not received',
		rule: 'Earmarked money that was granted comes in, all of it and in time.',
		limit: ({ fundIdleMonths }) => `All of it within ${fundIdleMonths} months of the grant.`,
		reasons: [
			'It is paid as the works go on, and the next part is not due.',
			'It came in; the register is behind.',
			'It was not passed on yet.',
		],
		answer: 'Write what came in and when, or say why it has not.',
		message: ({ name, grantedOn, grantedFen, receivedFen, months }) =>
			`${name}: ${money(grantedFen)} yuan granted on ${date(grantedOn)}; ${money(receivedFen)} yuan received after ${months} months.`,
	},
	'fund-receipts-differ': {
		title: 'Receipts differ from the ledger',
		rule: 'What a fund is said to have received is what the ledger rows naming it brought in.',
		limit: 'No difference.',
		reasons: [
			'The row that brought it in does not name the fund, or names another.',
			'The amount received is behind.',
			'The township paid directly, past the village’s accounts.',
		],
		answer: 'Name the fund in that row, bring the amount up to date, or say who paid.',
		message: (values) => {
			const { name } = values;
			switch (values.known) {
				case 'both':
					return `${name}: ${money(values.receivedFen)} yuan registered as received, ${money(values.bookedFen)} yuan in the ledger.`;
				case 'register':
					return `${name}: ${money(values.receivedFen)} yuan registered as received, no row of income in the ledger names it.`;
				case 'ledger':
					return `${name}: nothing registered as received, ${money(values.bookedFen)} yuan in the ledger.`;
			}
		},
	},
	'fund-overspent': {
		title: 'More spent than received',
		rule: 'No more is spent of a fund than came in.',
		limit: 'Spending is no more than what was received.',
		reasons: [
			'The village paid in advance.',
			'The rest is the village’s own money, and the rows do not tell them apart.',
			'The amount received is behind.',
		],
		answer:
			'Bring the amount up to date, tell the money apart, or say when the advance comes back.',
		message: (values) =>
			`${values.name}: ${
				values.receipt === 'none'
					? 'nothing registered as received'
					: `${money(values.receivedFen)} yuan received`
			}, ${money(values.spentFen)} yuan spent.`,
	},
	'fund-outside-purpose': {
		title: 'Spending that may not fit the purpose',
		rule: 'Earmarked money is spent on its purpose alone.',
		limit:
			'A payment naming a fund that belongs to another project, is for hospitality or officials’ pay, unless the purpose says pay (of compensation, levies and donations office, travel, meetings and periodicals too), or is said to be the village’s own money. The document decides.',
		reasons: [
			'The document allows it.',
			'The fund, the category or the source is wrong.',
			'A decision changed the purpose and is not named.',
		],
		answer: 'Correct the row, or say what allows it.',
		message: (values) => {
			const paid = `${values.summary} is paid from ${values.fund}`;
			switch (values.why) {
				case 'project':
					return `${paid}, which is for ${values.project}; the payment belongs to ${values.other}.`;
				case 'category':
					return `${paid}; its category, ${values.category}, is unusual for such money.`;
				case 'own-money':
					return `${paid}; its source is said to be the village’s own money.`;
			}
		},
	},
	'fund-idle': {
		title: 'Earmarked money lying idle',
		rule: 'Earmarked money is used soon after it came in.',
		limit: ({ fundIdleMonths }) =>
			`Something is left, and nothing was spent for ${fundIdleMonths} months, as far as the ledgers reach.`,
		reasons: [
			'The works are not accepted; the rest is the last part or the bond.',
			'It waits for the season, or for more to come.',
			'It was spent; the rows do not name the fund.',
		],
		answer: 'Name the fund in the rows, or say when it is to be used.',
		message: ({ name, since, from, to, months, leftFen }) =>
			`${name}: ${money(leftFen)} yuan left; ${since === 'payment' ? 'last payment' : 'received'} on ${date(from)}, nothing spent up to ${date(to)}, ${months} months or more.`,
	},
	'fund-past-term': {
		title: 'Money left after the time limit',
		rule: 'Earmarked money is used in time; the rest is handed back or carried over as the rules say.',
		limit: 'Used by the day set.',
		reasons: [
			'The time was extended; the day is behind.',
			'It was used; some rows do not name the fund.',
			'The rest was handed back, which is not registered yet.',
		],
		answer: 'Bring the day or the status up to date, and name the fund in the rows.',
		message: ({ name, useBy, leftFen }) =>
			`${name}: to be used by ${date(useBy)}, ${money(leftFen)} yuan left.`,
	},
	'fund-closed-with-money': {
		title: 'Said to be used up, with money left',
		rule: 'Of a fund that is used up or handed back nothing is left.',
		limit: 'Nothing left.',
		reasons: [
			'Some payments do not name the fund.',
			'The row that handed it back does not name the fund.',
			'The status is early: a last part is still to be paid.',
		],
		answer: 'Name the fund in those rows, or set the status back.',
		message: ({ name, receivedFen, spentFen, leftFen }) =>
			`${name}: closed, ${money(receivedFen)} yuan received, ${money(spentFen)} yuan spent, ${money(leftFen)} yuan unaccounted for.`,
	},
	'funds-over-balance': {
		title: 'Earmarked money exceeds the accounts',
		rule: 'What is left of earmarked money is in the village’s accounts.',
		limit: 'On one day, the rest of all funds in use is no more than all accounts held.',
		reasons: [
			'Payments do not name their fund, so that too much seems left.',
			'The township keeps the money.',
			'The village lent it to itself and has not paid it back.',
		],
		answer: 'Name the fund in the payments, say which account holds it, or when it comes back.',
		message: ({ on, funds: count, leftFen, heldFen }) =>
			`${date(on)}: ${money(leftFen)} yuan left of ${count} funds, ${money(heldFen)} yuan in all accounts.`,
	},
};

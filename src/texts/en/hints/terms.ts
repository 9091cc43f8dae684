import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money, period } from '../format.ts';

export const terms: HintTextsAbout<'terms'> = {
	'office-held-twice': {
		title: 'Two people in one office',
		rule: 'A secretary, a head, a chair and a group leader hold their office alone.',
		limit: ({ handoverDays }) =>
			`By the terms in the register of officials; noted where they share more than ${handoverDays} days, as a handover may take. Not deputies and members, nor whoever acts for the holder.`,
		reasons: [
			'The end of the earlier term was not written down.',
			'A date is wrong.',
			'Merged villages have groups of the same name, each with its leader.',
			'One of them acts for the other, and the post does not say so.',
		],
		answer:
			'Fill in the end of the earlier term; write an acting head as 代理主任; say of which former village a group is.',
		message: ({ name, offices, others, from, to }) =>
			to === ''
				? `${offices}: ${others} began on ${date(from)}, and the term of ${name} has no end.`
				: `${offices}: ${name} and ${others} are both registered from ${date(from)} to ${date(to)}.`,
	},
	'office-vacant': {
		title: 'An office without a holder',
		rule: 'When the secretary, the head of the committee or of its supervisors, or the collective’s chair leaves, the register says who follows.',
		limit: ({ vacantDays }) =>
			`Noted after ${vacantDays} days without a holder or somebody acting; not for offices that never had one, nor for groups.`,
		reasons: [
			'The successor is in office, and the register is behind.',
			'The term is over and the election still to come; the holder stays on.',
			'A by-election or an appointment is awaited, and who acts was not registered.',
		],
		answer:
			'Register the successor, or whoever acts, as 代理主任 or 副书记（主持工作）; say why where the election is late.',
		message: ({ name, offices, ended, days }) =>
			`${offices}: the term of ${name} ended on ${date(ended)}, ${days} days ago, and nobody is registered as following.`,
	},
	'handover-unrecorded': {
		title: 'No handover registered',
		rule: 'When a secretary, a head or a chair changes, the register says what was handed over, by whom, to whom and when.',
		limit: ({ handoverDays }) =>
			`Noted ${handoverDays} days after the successor began. 《中华人民共和国村民委员会组织法》 (2018) gives a new committee ten days; the other offices follow. Not before the village owed disclosure.`,
		reasons: [
			'There is a list of what was handed over, and it is not registered here.',
			'The handover was put off, or is not complete.',
			'The post is worded so that the program does not know it.',
		],
		answer:
			'Enter the list in handovers.csv, with a post such as 原村民委员会主任; say why and until when where it is not complete.',
		message: ({ name, offices, on, days, undated }) =>
			`${offices}: somebody followed ${name} on ${date(on)}, ${days} days ago, and ${undated > 0 ? `the ${undated} items registered have no day` : 'no handover is registered'}.`,
	},
	'handover-incomplete': {
		title: 'Items missing at a handover',
		rule: 'A handover is registered item by item, also where there is nothing to hand over.',
		limit:
			'Where a head or a chair hands over: seals, books, contracts, assets, archives, and cash where the balances show some; where a secretary alone does: seals and archives.',
		reasons: [
			'There is none, or somebody else keeps it, and no row says so.',
			'It stands in the row of another item.',
			'It was not handed over.',
		],
		answer: 'Add the item; where there is none, write 无 and why under 说明.',
		message: ({ on, items, missing }) =>
			`The handover after ${date(on)} has ${items} items, without ${missing}.`,
	},
	'handover-cash-differs': {
		title: 'Cash handed over is not what the books had',
		rule: 'The cash that is handed over is the cash of that day.',
		limit:
			'Against the closing balance on the last day of a period; on other days noted above the opening balance and the income, or below the opening balance less the expense. Without the groups and the villages that were merged.',
		reasons: [
			'It includes money or slips that were not yet booked.',
			'It is a part of the cash.',
			'It is money in the bank.',
		],
		answer:
			'Check it against the cash book and correct the wrong side; say what was not yet booked.',
		message: ({ handedOn, amount, leastFen, mostFen }) =>
			`${money(amount)} yuan in cash were handed over on ${date(handedOn)}; by the balances there were ${
				leastFen === mostFen ? money(leastFen) : `between ${money(leastFen)} and ${money(mostFen)}`
			}.`,
	},
	'vouchers-handed-late': {
		title: 'Vouchers handed in late',
		rule: 'The vouchers of each period go to the agency in time.',
		limit: ({ voucherDays }) => `Noted more than ${voucherDays} days after the period.`,
		reasons: [
			'Some were sent back to be completed.',
			'Nobody was there to hand them in, or the agency’s day is a later one.',
		],
		answer: 'Say why under 说明; correct a wrong day.',
		message: ({ period: key, handedOn, days }) =>
			`The vouchers of ${period(key)} were handed in on ${date(handedOn)}, ${days} days after its end.`,
	},
	'vouchers-not-handed': {
		title: 'No hand-over of vouchers registered',
		rule: 'A village that registers when its vouchers are handed in does so for each period.',
		limit: ({ daysAwaited }) =>
			`Of each entity from the first period registered on; noted ${daysAwaited} days after a period with a ledger.`,
		reasons: [
			'They were handed in, and it was not registered.',
			'Several periods were handed in together under one of them.',
			'The agency gave no receipt.',
		],
		answer: 'Add the days; say why where they were not handed in.',
		message: ({ periods, count }) =>
			`${count} periods with a ledger have no hand-over of their vouchers: ${periods.split('\n').map(tellPeriod).join(', ')}.`,
	},
};

/** `2025-04`, or `2025-04 村民小组:三组`. */
function tellPeriod(line: string): string {
	const [key = '', ...whose] = line.split(' ');
	const name = whose.join(' ');
	return name === '' ? period(key) : `${period(key)} (${name})`;
}

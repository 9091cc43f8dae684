import { daysInMonth, isoDate, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';

/**
 * Small lapses of a village. Books, registers and disclosures tell each of them alike, so that the portal has
 * something to point out and the village something to answer.
 */
export const lapses = [
	/** The bank pays the power company by debit, and nobody signs for having handled it. */
	'bank-debits',
	/** The supervisor is away when the vouchers of a month’s end are gone through. */
	'review-left-out',
	/** The kind of voucher was not written down for a month. */
	'slips-unstated',
	/** Sundry purchases are booked as 其他费用 and the like. */
	'vague-summaries',
	/** Some companies stand in the books as 有限责任公司, elsewhere as 有限公司. */
	'names-in-full',
	/** Officials come in on weekends, when the villagers are at home, and the books are dated so. */
	'weekend-entries',
	/** The catch of the village pond is sold for cash, which stays in the box for a while. */
	'fish-for-cash',
	/** A landslide was cleared at once; meeting and contract came after the payment. */
	'emergency',
	/** A repair cost more than its contract says. */
	'overpaid',
	/** A service went on under the contract of the year before. */
	'service-not-renewed',
	/** One builder alone came to the bidding. */
	'one-bidder',
	/** The winning price was next to the budget. */
	'price-near-budget',
	/** Works that should have been put out to tender were awarded by asking for prices. */
	'no-tender',
	/** Works grew by a sixth while they were built. */
	'extra-works',
	/** What was built never made it into the register of assets. */
	'asset-unregistered',
	/** A letting is over, and its row still says it is running. */
	'status-outdated',
	/** An old building is let for thirty years. */
	'long-lease',
	/** The collective’s land brings a third of what others get. */
	'low-rent',
	/** Less of a subsidy was paid than was due, and the row does not say why. */
	'difference-unexplained',
	/** One of the very old stands on a list with what the others get. */
	'list-wrong',
	/** Two households on a list have the same masked name, group and area. */
	'alike-on-list',
	/** The register does not say what the pay of the supervisor rests on. */
	'pay-basis-left-out',
	/** An allowance for years of service was paid with the pay of a month, and the summary does not say so. */
	'pay-with-extra',
	/** Members are paid more than the year left over, out of what was saved before. */
	'savings-shared',
	/** The row of a distribution does not name its decision. */
	'shares-undecided',
	/** Allowances for lost working time are never decided. */
	'allowances-undecided',
	/** The party members met after the assembly. */
	'steps-out-of-order',
	/** Too few representatives came. */
	'few-attended',
	/** A proposal was voted down. */
	'proposal-rejected',
	/** The supervision committee left no record for a quarter. */
	'supervision-pause',
	/** The bids for the works of earlier years lie in the archive. */
	'bids-in-archive',
	/** A builder and a bidder that lost to it have nearly the same name. */
	'bidders-alike',
	/** The best marks went to an offer that was not the lowest. */
	'lowest-not-taken',
	/** The price was raised after the offer had won. */
	'price-raised',
	/** A deposit is taken of who builds a house, and nobody knows on what ground. */
	'fee-without-basis',
	/** The register does not say when somebody left, whose office another has since. */
	'term-end-left-out',
	/** The collective’s chair goes on, and the register still has the term that is over. */
	'chair-unregistered',
	/** Days of work are paid at the county’s rate, though the village agreed on less. */
	'above-own-standard',
	/** Neighbours have exchanged fields since the year before. */
	'fields-exchanged',
	/** A payment came back, was made again, and is entered as two batches. */
	'paid-twice',
	/** Who inspected the village, and when, was never registered. */
	'inspections-unregistered',
	/** The audit of a term was published weeks after the election. */
	'audit-published-late',
	/** What the last special check found was never published. */
	'feedback-kept',
	/** A new secretary came, and nothing says what was handed over. */
	'handover-unrecorded',
	/** Contracts and property are not on the list of what was handed over, and it took three weeks. */
	'handover-partial',
	/** The cash that was handed over is not what the books had. */
	'handover-cash-other',
	/** Vouchers reach the agency late in some months. */
	'vouchers-late',
	/** Of some months nobody wrote down when the vouchers were handed in. */
	'vouchers-unregistered',
	/** A villager group stops handing its accounts in. */
	'group-silent',
] as const;

export type Lapse = (typeof lapses)[number];

/** The fewest and the most lapses of a generated village, by its habit. */
const howMany = { punctual: [0, 1], usual: [1, 2], late: [3, 5], gaps: [4, 6] } as const;

export function drawLapses(habit: DemoVillage['habit'], random: Random): Lapse[] {
	const [fewest, most] = howMany[habit];
	return random.sample(lapses, random.int(fewest, most));
}

export function hasLapse({ lapses: own }: DemoVillage, lapse: Lapse): boolean {
	return own.includes(lapse);
}

/** The year of everything that happens once: all demos but the shortest show it. */
export const lapseYear = 2025;

/** The month in which it happens in a village. */
export function lapseMonth(village: DemoVillage, lapse: Lapse): { first: IsoDate; last: IsoDate } {
	const month = randomFrom(`${village.id}/lapse/${lapse}`).int(3, 11);
	return {
		first: isoDate(lapseYear, month, 1),
		last: isoDate(lapseYear, month, daysInMonth(lapseYear, month)),
	};
}

/** Does the village have the lapse on this day? */
export function hasLapseOn(village: DemoVillage, lapse: Lapse, date: IsoDate): boolean {
	if (!hasLapse(village, lapse)) return false;
	const { first, last } = lapseMonth(village, lapse);
	return first <= date && date <= last;
}

/** The first day of which a group’s accounts are not handed in any more. */
const groupSilentFrom = isoDate(lapseYear + 1, 7, 1);

/** Are the accounts of the last of the village’s groups missing on this day? */
export function isGroupSilent(village: DemoVillage, entity: string, date: IsoDate): boolean {
	return (
		hasLapse(village, 'group-silent') &&
		entity === `group:${village.groupAccounts.at(-1)}` &&
		date >= groupSilentFrom
	);
}

import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { findCategoryByName } from '../../../src/domain/money/categories.ts';
import { yearOf } from '../calendar.ts';
import { countyLimits } from '../limits.ts';
import { hasSeat, holderOn, type DemoOfficial, type Seat } from '../officials.ts';
import { hasLapseOn } from '../plans/lapses.ts';
import type { Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import type { Draft } from './drafts.ts';

export interface Signatures {
	readonly handler?: string;
	readonly witness?: string;
	readonly approver?: string;
	readonly reviewer?: string;
}

const witnessSeats: readonly Seat[] = [
	'deputySecretary',
	'women',
	'supervisor2',
	'supervisor3',
	'deputyHead',
];
const handlerSeats: readonly Seat[] = ['clerk', 'clerk', 'clerk', 'deputyHead', 'women'];

/** Who handled, witnessed, approved and reviewed an entry; now and then a signature is wanting. */
export function signaturesOf(
	draft: Draft,
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	random: Random,
): Signatures {
	const { date, entity } = draft;
	const name = (seat: Seat) => holderOn(officials, seat, date);
	const present = (seats: readonly Seat[]) => seats.filter((seat) => hasSeat(officials, seat));
	const group = entity.startsWith('group:')
		? (`group:${entity.slice('group:'.length)}` as const)
		: undefined;
	const careless = village.habit === 'late' || village.habit === 'gaps' ? 0.04 : 0.01;

	const isExpense = draft.direction === 'expense';
	const witnessed = !(isExpense && draft.fen > 20_000 && random.chance(careless));
	const approved = !(isExpense && random.chance(careless / 4));
	const second = village.oneLeader
		? hasSeat(officials, 'deputyHead')
			? 'deputyHead'
			: 'women'
		: 'secretary';
	const approvers =
		Math.abs(draft.fen) >= countyLimits.countersignFen && isExpense && !random.chance(careless / 2)
			? [name('head'), name(second)]
			: [name('head')];
	// Who approves should not handle; in a careless village it happens all the same.
	const free = present(handlerSeats).filter(
		(seat) => !approvers.includes(name(seat)) || random.chance(careless),
	);
	const handler = name(group ?? random.pick(free));
	const reviewer = name('supervisor');
	const signed = random.chance(careless) ? [handler] : [handler, reviewer, ...approvers];
	const witnesses = [...new Set(present(witnessSeats).map(name))].filter(
		(one) => !signed.includes(one),
	);
	const debited = draft.key === 'office-power' && hasLapseOn(village, 'bank-debits', date);
	return {
		...(!debited && { handler }),
		...(witnessed && { witness: random.pick(witnesses) }),
		...(approved && { approver: approvers.join('；') }),
		...(!isUnreviewed(village, date) && { reviewer }),
	};
}

/** So late in the month that the supervisor was gone. */
const reviewedUntilDay = '22';

function isUnreviewed(village: DemoVillage, date: IsoDate): boolean {
	return hasLapseOn(village, 'review-left-out', date) && date.slice(8) > reviewedUntilDay;
}

/** The account code in the chart in force on the day: the 2023 chart since 2024-01-01. */
export function chartAccountOf(draft: Draft): string | undefined {
	const category = findCategoryByName(draft.category);
	if (!category) throw new RangeError(`No such category: ${draft.category}`);
	return (yearOf(draft.date) < 2024 ? category.accounts2004 : category.accounts2023)[0];
}

import { compareText } from '../domain/order.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** The village committee after an election: its term began on a day, and that of the one before on another. */
export interface CommitteeChange {
	readonly began: IsoDate;
	readonly beganBefore: IsoDate;
}

/**
 * The newest change of the whole village committee up to a day, as the terms of its members tell it. One may end on the
 * day on which the next begins. Where some stay and one follows another, nothing is concluded.
 */
export function findCommitteeChange(
	dataset: VillageDataset,
	asOf: IsoDate,
): CommitteeChange | undefined {
	const members = rowsOf(dataset, 'officials').filter(
		({ body, from }) => body === 'committee' && from <= asOf,
	);
	const beginnings = [...new Set(members.map(({ from }) => from))].sort(compareText);
	const began = beginnings.findLast((day, index) => {
		const before = members.filter(({ from }) => from < day);
		return index > 0 && before.every(({ to }) => to !== undefined && to <= day);
	});
	const beganBefore = beginnings[beginnings.indexOf(began ?? '') - 1];
	return began === undefined || beganBefore === undefined ? undefined : { began, beganBefore };
}

import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { onWorkingDay } from '../calendar.ts';
import type { DemoOfficial } from '../officials.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { hasLapse } from './lapses.ts';

const seats = ['secretary', 'head', 'chair'] as const;

/** A seat that goes with seals, books or property. */
export type HandedSeat = (typeof seats)[number];

/** An election after which somebody new came into office, and the day on which that was handed over. */
export interface HandingOver {
	readonly electedOn: IsoDate;
	readonly handedOn: IsoDate;
	readonly changed: readonly [HandedSeat, ...HandedSeat[]];
}

/** What was handed over since a day, as far as the village wrote it down. */
export function handingsOver(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	since: IsoDate,
): HandingOver[] {
	if (hasLapse(village, 'handover-unrecorded')) return [];
	const terms = [...new Set(officials.map(({ from }) => from))].filter((from) => from >= since);
	return terms.flatMap((electedOn) => {
		const [first, ...others] = seats.filter((seat) => isChanged(officials, seat, electedOn));
		if (!first) return [];
		const random = randomFrom(`${village.id}/handover/${electedOn}`);
		const days = hasLapse(village, 'handover-partial') ? 23 : random.int(3, 8);
		const handedOn = onWorkingDay(addDays(electedOn, days));
		return [{ electedOn, handedOn, changed: [first, ...others] }];
	});
}

function isChanged(
	officials: readonly DemoOfficial[],
	seat: HandedSeat,
	electedOn: IsoDate,
): boolean {
	const held = officials.filter((one) => one.seat === seat);
	const after = held.find(({ from }) => from === electedOn);
	const before = held.find(({ to }) => to !== undefined && addDays(to, 1) === electedOn);
	return after !== undefined && before !== undefined && after.name !== before.name;
}

import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { hasLapse } from './lapses.ts';

/** The four meetings of a decision (四议) and how they voted. A careless village leaves one out now and then. */
export interface Meetings {
	readonly proposedOn: IsoDate;
	readonly discussedOn?: IsoDate;
	readonly partyMeetingOn?: IsoDate;
	readonly partyEligible: number;
	readonly partyAttended: number;
	readonly partyInFavour: number;
	readonly assemblyOn: IsoDate;
	readonly eligible: number;
	readonly attended: number;
	readonly inFavour: number;
	readonly against: number;
	readonly abstained: number;
}

const chanceOfGap = { punctual: 0, usual: 0, late: 0.14, gaps: 0.3 } as const;

const chanceOfLapse = 0.12;

/** @param assemblyOn the day of the last meeting, on which the village decided */
export function meetingsOf(village: DemoVillage, assemblyOn: IsoDate, key: string): Meetings {
	const random = randomFrom(`${village.id}/meetings/${key}/${assemblyOn}`);
	const partyAttended = Math.round(village.partyMembers * (0.78 + random.next() * 0.12));
	const attended = Math.round(village.representatives * (0.84 + random.next() * 0.12));
	const doubts = random.int(0, 3);
	const against = doubts > 1 ? random.int(0, 1) : 0;
	const [proposed, discussed, party] = [random.int(24, 32), random.int(17, 22), random.int(8, 13)];
	const leftOut = random.chance(chanceOfGap[village.habit])
		? random.pick(['discussed', 'party'] as const)
		: undefined;
	const afterwards = hasLapse(village, 'steps-out-of-order') && random.chance(chanceOfLapse);
	const few = hasLapse(village, 'few-attended') && random.chance(chanceOfLapse);
	const came = few ? Math.floor(village.representatives * 0.6) : attended;
	return {
		proposedOn: addDays(assemblyOn, -proposed),
		...(leftOut !== 'discussed' && { discussedOn: addDays(assemblyOn, -discussed) }),
		...(leftOut !== 'party' && { partyMeetingOn: addDays(assemblyOn, afterwards ? 2 : -party) }),
		partyEligible: village.partyMembers,
		partyAttended,
		partyInFavour: partyAttended - random.int(0, 2),
		assemblyOn,
		eligible: village.representatives,
		attended: came,
		inFavour: came - doubts,
		against,
		abstained: doubts - against,
	};
}

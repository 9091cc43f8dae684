import type { comments } from '../../../src/domain/tables/comments.ts';
import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Cells } from '../csv-table.ts';
import type { Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';

/** What becomes of an answer: whether whoever asked accepts it, and what the township says where not. */
type Reception = Pick<
	Cells<typeof comments>,
	'accepted' | 'disputedOn' | 'townshipAnsweredOn' | 'townshipAnswer'
>;

/** How many of a hundred answers are not accepted, and how many of the others nobody asked about. */
const objecting = { punctual: 0.04, usual: 0.06, late: 0.15, gaps: 0.2 };
const unasked = { punctual: 0.2, usual: 0.35, late: 0.7, gaps: 0.9 };

const townshipAnswers = [
	'乡镇约双方到村部核对了资料，逐项作了说明，资料可以随时到村部查阅。',
	'乡镇派人到现场看过，要求村里补充说明，补充说明已张贴在公开栏。',
	'乡镇核对了会议记录和凭证，复印件已交反映人。',
] as const;

/** @param answeredOn when the village answered; @param seen the day on which the demo is seen */
export function receiveAnswer(
	{ habit }: DemoVillage,
	answeredOn: IsoDate,
	seen: IsoDate,
	random: Random,
): Reception {
	const disputedOn = addDays(answeredOn, random.int(2, 6));
	if (random.chance(objecting[habit]) && disputedOn <= seen) {
		const answers = random.chance({ punctual: 1, usual: 1, late: 0.7, gaps: 0.4 }[habit]);
		const townshipAnsweredOn = addDays(disputedOn, random.chance(0.7) ? random.int(4, 10) : 14);
		const townshipAnswer = random.pick(townshipAnswers);
		const answered = answers && townshipAnsweredOn <= seen;
		return {
			accepted: 'no',
			disputedOn,
			...(answered && { townshipAnsweredOn, townshipAnswer }),
		};
	}
	return random.chance(unasked[habit]) ? {} : { accepted: 'yes' };
}

/** A careless village says of an answer in so many that there was one, and no more. */
export function isBrushedOff({ habit }: DemoVillage, random: Random): boolean {
	return random.chance({ punctual: 0, usual: 0, late: 0, gaps: 0.2 }[habit]);
}

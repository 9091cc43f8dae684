import { addDays, daysBetween, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Rectification } from '../../../src/domain/tables/rectifications.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { problems, rounds, type Problem, type Round } from './problems.ts';

/** A problem that was raised in a village, and how far it has been put right on the day the demo is seen. */
export interface Rectifying {
	readonly problem: Problem;
	readonly round: Round;
	readonly dueOn: IsoDate;
	readonly completedOn?: IsoDate;
	readonly status: Rectification['status'];
	readonly recheckedOn?: IsoDate;
	readonly recheckResult?: string;
	/** The same problem in an earlier round. */
	readonly before?: Rectifying;
}

/** The problems raised in a village up to a day, in the order of time, and how far each was put right by then. */
export function rectifyingOf(village: DemoVillage, seen: IsoDate): Rectifying[] {
	const all: Rectifying[] = [];
	for (const round of rounds) {
		if (round.raisedOn > seen) continue;
		const random = randomFrom(`${village.id}/round/${round.raisedOn}`);
		if (!random.chance(round.share)) continue;
		const fitting = problems.filter(
			({ trait, kind }) =>
				(!trait || village.traits.includes(trait)) &&
				(!round.name.includes('补贴') || kind === 'subsidies'),
		);
		const few = round.source === 'supervision' || round.source === 'villagers';
		for (const problem of random.sample(fitting, few ? 1 : random.int(2, 4))) {
			const before = all.findLast((one) => one.problem === problem);
			all.push({
				problem,
				round,
				...drawProgress(village, problem, round, seen),
				...(before && { before }),
			});
		}
	}
	return all;
}

/** How far beyond or before the term it is done, in days; `undefined`: it is not done. */
const daysOff = {
	punctual: [-40, -3],
	usual: [-35, 8],
	late: [-10, 70],
	gaps: [-15, 50],
} as const;
const undoneAtMostDays = 930;
const chanceUndone = { punctual: 0, usual: 0.04, late: 0.25, gaps: 0.35 } as const;

function drawProgress(village: DemoVillage, { key, long }: Problem, round: Round, seen: IsoDate) {
	const random = randomFrom(`${village.id}/rectify/${round.raisedOn}/${key}`);
	const dueOn = addDays(round.raisedOn, long ? 365 : random.pick([60, 90, 90, 120]));
	// What was found years ago is done by now, even where things take their time.
	const undone =
		random.chance(chanceUndone[village.habit]) &&
		daysBetween(round.raisedOn, seen) < undoneAtMostDays;
	const [early, late] = daysOff[village.habit];
	const doneOn = addDays(dueOn, random.int(early, late));
	if (undone || doneOn > seen) {
		const begun = !undone || dueOn < addDays(seen, -60) || random.chance(0.6);
		const status = long ? 'long-term' : begun ? 'under-way' : 'not-started';
		return { dueOn, status } as const;
	}
	const recheckedOn = addDays(doneOn, random.int(20, 60));
	const done = { dueOn, completedOn: doneOn, status: 'completed' } as const;
	const isForgotten = random.chance(0.15) && daysBetween(round.raisedOn, seen) < undoneAtMostDays;
	if (recheckedOn > seen || isForgotten) return done;
	return {
		...done,
		recheckedOn,
		recheckResult: random.pick(['已整改到位', '已整改到位，抽查未再发现', '基本到位，继续坚持']),
	};
}

import { daysBetween, type IsoDate } from '../time/calendar-date.ts';
import type { Homestead } from '../tables/homesteads.ts';

/** A stage of an application. `undated`: it was passed, and on which day is not registered. */
export interface HomesteadStage {
	readonly name: 'applied' | 'posted' | 'sent' | 'approved';
	readonly state: 'taken' | 'undated' | 'awaited';
	readonly on: IsoDate | undefined;
	/** The last day of a stage that takes longer than one. */
	readonly until: IsoDate | undefined;
}

/** What an application waits for. */
export interface AwaitedStage {
	readonly stage: Exclude<HomesteadStage['name'], 'applied'>;
	/** The last day that is registered of the stages before it. */
	readonly since: IsoDate;
	readonly days: number;
}

/** What each result says has been passed. */
const passed = { received: 1, posted: 2, sent: 3, approved: 4, refused: 1 } as const;

/**
 * The stages of an application in their order; what a refused one never came to is left out.
 * @param asOf the day on which it is true; what is dated later is not yet so
 */
export function listHomesteadStages(homestead: Homestead, asOf: IsoDate): HomesteadStage[] {
	const { appliedOn, postedFrom, postedTo, sentOn, approvedOn, result } = homestead;
	const days = [
		{ name: 'applied', on: appliedOn, until: undefined },
		{ name: 'posted', on: postedFrom, until: postedTo },
		{ name: 'sent', on: sentOn, until: undefined },
		{ name: 'approved', on: approvedOn, until: undefined },
	] as const;
	const isKnown = (on: IsoDate | undefined) => on !== undefined && on <= asOf;
	const reached = Math.max(passed[result], days.findLastIndex(({ on }) => isKnown(on)) + 1);
	return days
		.slice(0, result === 'refused' ? reached : days.length)
		.map(({ name, on, until }, index) => ({
			name,
			...(isKnown(on)
				? { state: 'taken', on, until }
				: { state: index < reached ? 'undated' : 'awaited', on: undefined, until: undefined }),
		}));
}

export function isDecided({ result }: Homestead): boolean {
	return result === 'approved' || result === 'refused';
}

/** The next stage of an application, and how long it has been waited for; nothing where there is a result, or still time. */
export function findAwaitedStage(homestead: Homestead, asOf: IsoDate): AwaitedStage | undefined {
	if (isDecided(homestead)) return undefined;
	const stages = listHomesteadStages(homestead, asOf);
	const at = stages.findIndex(({ state }) => state === 'awaited');
	const next = stages[at]?.name;
	const since = stages
		.slice(0, at)
		.flatMap(({ on, until }) => until ?? on ?? [])
		.at(-1);
	if (next === undefined || next === 'applied' || since === undefined || since > asOf) {
		return undefined;
	}
	return { stage: next, since, days: daysBetween(since, asOf) };
}

import { beijingDay, parseBeijingTime } from '../../domain/time/beijing-time.ts';
import { addDays, type IsoDate } from '../../domain/time/calendar-date.ts';
import type { Commit } from './git-history.ts';

/** Commits whose moments follow each other as they do. */
export interface OrderedDates {
	/** In their order, each of the moment it is taken to be of, which is never before the one it follows. */
	readonly commits: readonly Commit[];
	/** The ids of those that are taken to be of another day than they say. */
	readonly misdated: ReadonlySet<string>;
}

/**
 * Which commit follows which is certain; their dates are what a computer's clock said, or what somebody wrote. A
 * commit dated before one that it follows is taken to be of that one's moment. One dated after the day of the site,
 * though a later one is not, says too late a day: it is taken to be of the moment before it, so that a clock that was
 * once wrong does not move all that came afterwards.
 */
export function orderDates(commits: readonly Commit[], asOf: IsoDate): OrderedDates {
	const end = parseBeijingTime(addDays(asOf, 1)) ?? Infinity;
	const lastInTime = commits.findLastIndex(({ seconds }) => seconds < end);
	const misdated = new Set<string>();
	const isTooLate = ({ seconds }: Commit, index: number) => seconds >= end && index < lastInTime;
	let latest = commits.find((commit, index) => !isTooLate(commit, index))?.seconds ?? -Infinity;
	const ordered = commits.map((commit, index) => {
		if (!isTooLate(commit, index)) latest = Math.max(latest, commit.seconds);
		if (beijingDay(latest) !== beijingDay(commit.seconds)) misdated.add(commit.id);
		return { ...commit, seconds: latest };
	});
	return { commits: ordered, misdated };
}

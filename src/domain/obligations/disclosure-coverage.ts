import { addDays, type IsoDate } from '../time/calendar-date.ts';
import { compareText } from '../order.ts';
import { periodsOverlap, type Period, type Stretch } from '../time/period.ts';
import type { Disclosure } from '../tables/disclosures.ts';

/** What a period was disclosed by, and the day from which nothing of it was left out. */
export interface Coverage {
	readonly disclosure: Disclosure;
	readonly publishedOn: IsoDate;
}

/**
 * How a period is covered: by a disclosure of the very period, by one of a longer stretch, or by shorter ones
 * together, as when a village publishes every month what it owes every quarter. The first day on which
 * it is covered whole counts, and what says that nothing happened only where nothing else covers it. Where some parts
 * say so and others tell something, the period is told by the newest of those that do.
 * @param dayOf the day of a disclosure: as the village states it, unless something else is asked for
 */
export function findCoverage(
	period: Period,
	disclosures: readonly Disclosure[],
	dayOf: DayOf = statedDay,
): Coverage | undefined {
	const parts = disclosures
		.filter((each) => periodsOverlap(each.period, period))
		.sort((a, b) => compareText(dayOf(a), dayOf(b)));
	return (
		firstCoverage(
			period,
			parts.filter(({ notApplicable }) => notApplicable === undefined),
			dayOf,
		) ?? firstCoverage(period, parts, dayOf)
	);
}

type DayOf = (disclosure: Disclosure) => IsoDate;

const statedDay: DayOf = ({ publishedOn }) => publishedOn;

/** @param parts by their days */
function firstCoverage(
	period: Period,
	parts: readonly Disclosure[],
	dayOf: DayOf,
): Coverage | undefined {
	for (const [index, disclosure] of parts.entries()) {
		const publishedOn = dayOf(disclosure);
		const until = parts.slice(0, index + 1);
		if (
			!leavesNoDayOut(
				period,
				until.map((each) => each.period),
			)
		)
			continue;
		const told = until.findLast(({ notApplicable }) => notApplicable === undefined);
		return { disclosure: told ?? disclosure, publishedOn };
	}
	return undefined;
}

/** Do these stretches of time, in any order, leave no day of a period out? */
export function leavesNoDayOut(period: Stretch, parts: readonly Stretch[]): boolean {
	let uncovered = period.first;
	for (const part of parts.toSorted((a, b) => compareText(a.first, b.first))) {
		if (uncovered > period.last || part.first > uncovered) break;
		const after = addDays(part.last, 1);
		if (after > uncovered) uncovered = after;
	}
	return uncovered > period.last;
}

import { addDays, type IsoDate } from '../time/calendar-date.ts';
import { compareText } from '../order.ts';
import { periodsOverlap, type Period } from '../time/period.ts';
import type { Disclosure } from '../tables/disclosures.ts';

/** What a period was disclosed by, and the day from which nothing of it was left out. */
export interface Coverage {
	readonly disclosure: Disclosure;
	readonly publishedOn: IsoDate;
}

/**
 * How a period is covered: by a disclosure of the very period, by one of a longer stretch, or by shorter ones
 * together, as when a village publishes every month what it owes every quarter. The first day on which
 * it is covered whole counts, and what says that nothing happened only where nothing else covers it.
 */
export function findCoverage(
	period: Period,
	disclosures: readonly Disclosure[],
): Coverage | undefined {
	const parts = disclosures
		.filter((each) => periodsOverlap(each.period, period))
		.sort((a, b) => compareText(a.publishedOn, b.publishedOn));
	return (
		firstCoverage(
			period,
			parts.filter(({ notApplicable }) => notApplicable === undefined),
		) ?? firstCoverage(period, parts)
	);
}

/** @param parts by the day of publication */
function firstCoverage(period: Period, parts: readonly Disclosure[]): Coverage | undefined {
	for (const [index, disclosure] of parts.entries()) {
		const { publishedOn } = disclosure;
		if (leavesNoDayOut(period, parts.slice(0, index + 1))) return { disclosure, publishedOn };
	}
	return undefined;
}

function leavesNoDayOut(period: Period, parts: readonly Disclosure[]): boolean {
	let uncovered = period.first;
	for (const part of parts.toSorted((a, b) => compareText(a.period.first, b.period.first))) {
		if (part.period.first > uncovered) return false;
		const after = addDays(part.period.last, 1);
		if (after > uncovered) uncovered = after;
	}
	return uncovered > period.last;
}

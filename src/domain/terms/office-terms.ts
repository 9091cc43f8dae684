import { compareText } from '../order.ts';
import type { Official } from '../tables/officials.ts';
import { addDays, daysBetween, earliestOf, type IsoDate } from '../time/calendar-date.ts';
import {
	isGroupOffice,
	readSingleOffices,
	villageOffices,
	type SingleOffice,
} from './single-offices.ts';

/** A person in a single office, as one row of the register has it. */
export interface OfficeTerm {
	readonly official: Official;
	readonly acting: boolean;
}

/** Two people in one single office on the same days, as it is registered. */
export interface OfficeOverlap {
	readonly earlier: OfficeTerm;
	readonly later: OfficeTerm;
	readonly from: IsoDate;
	/** The last day of both; absent where neither term has an end. */
	readonly to: IsoDate | undefined;
	/** How many of them have come by the as-of day. */
	readonly days: number;
}

/** Days on which nobody is registered as holding the office. */
export interface OfficeGap {
	/** Who held it last. */
	readonly after: OfficeTerm;
	/** The day after the last one of that term. */
	readonly from: IsoDate;
	/** The day before the next term begins; absent while nobody follows. */
	readonly to: IsoDate | undefined;
	/** To the end of the gap, or to the as-of day. */
	readonly days: number;
}

/** Somebody else took over an office. */
export interface OfficeChange {
	readonly before: OfficeTerm;
	readonly after: OfficeTerm;
	readonly on: IsoDate;
}

/** Everybody who is registered as having held one office. */
export interface OfficeHistory {
	readonly office: SingleOffice;
	/** The oldest first. */
	readonly terms: readonly OfficeTerm[];
	readonly overlaps: readonly OfficeOverlap[];
	readonly gaps: readonly OfficeGap[];
	readonly changes: readonly OfficeChange[];
}

/**
 * The terms of each single office up to a day, village offices first. A term that ends on the day another begins, and
 * one that goes on with the same person, leave neither an overlap nor a gap; nor does somebody who acts beside the
 * holder overlap.
 */
export function officeHistories(officials: readonly Official[], asOf: IsoDate): OfficeHistory[] {
	const held = officials
		.filter(({ from, to }) => from <= asOf && (to === undefined || to >= from))
		.flatMap((official) =>
			readSingleOffices(official).map(({ office, acting }) => ({
				office,
				term: { official, acting },
			})),
		);
	return [...Map.groupBy(held, ({ office }) => office)]
		.map(([office, each]) => historyOf(office, each.map(({ term }) => term).sort(byBegin), asOf))
		.sort((a, b) => rankOf(a.office) - rankOf(b.office));
}

function historyOf(
	office: SingleOffice,
	terms: readonly OfficeTerm[],
	asOf: IsoDate,
): OfficeHistory {
	return {
		office,
		terms,
		overlaps: overlapsOf(terms, asOf),
		gaps: gapsOf(terms, asOf),
		changes: changesOf(terms, asOf),
	};
}

function byBegin(a: OfficeTerm, b: OfficeTerm): number {
	return (
		compareText(a.official.from, b.official.from) ||
		compareText(a.official.to ?? '9', b.official.to ?? '9')
	);
}

/** Groups keep the order of the file. */
function rankOf(office: SingleOffice): number {
	return isGroupOffice(office) ? villageOffices.length : villageOffices.indexOf(office);
}

function overlapsOf(terms: readonly OfficeTerm[], asOf: IsoDate): OfficeOverlap[] {
	return terms.flatMap((later, index) =>
		terms.slice(0, index).flatMap((earlier): OfficeOverlap[] => {
			if (earlier.acting || later.acting) return [];
			if (earlier.official.name === later.official.name) return [];
			const { from } = later.official;
			const to = earliestOf(
				[earlier.official.to, later.official.to].filter((end) => end !== undefined),
			);
			if (to !== undefined && to <= from) return [];
			const until = earliestOf([to ?? asOf, asOf]);
			return [{ earlier, later, from, to, days: daysBetween(from, until) + 1 }];
		}),
	);
}

function gapsOf(terms: readonly OfficeTerm[], asOf: IsoDate): OfficeGap[] {
	const gaps: OfficeGap[] = [];
	const [first, ...others] = terms;
	if (!first) return gaps;
	let last = first;
	for (const next of others) {
		const end = last.official.to;
		if (end !== undefined && addDays(end, 1) < next.official.from) {
			const from = addDays(end, 1);
			const to = addDays(next.official.from, -1);
			gaps.push({ after: last, from, to, days: daysBetween(from, to) + 1 });
		}
		if (end !== undefined && (next.official.to === undefined || next.official.to > end)) {
			last = next;
		}
	}
	const end = last.official.to;
	if (end !== undefined && end < asOf) {
		gaps.push({
			after: last,
			from: addDays(end, 1),
			to: undefined,
			days: daysBetween(end, asOf),
		});
	}
	return gaps;
}

/**
 * An office passes on when a term begins. Whoever acts beside the holder takes nothing over, unless the holder leaves
 * first; then on the day after.
 */
function changesOf(terms: readonly OfficeTerm[], asOf: IsoDate): OfficeChange[] {
	const days = terms
		.flatMap(({ official: { from, to } }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])])
		.filter((day) => day <= asOf);
	const changes: OfficeChange[] = [];
	let before: OfficeTerm | undefined;
	for (const on of [...new Set(days)].sort(compareText)) {
		const after = holderOn(terms, on);
		const takesOver = after !== undefined && (after.acting || after.official.from === on);
		if (!takesOver) continue;
		if (before && before.official.name !== after.official.name) changes.push({ before, after, on });
		before = after;
	}
	return changes;
}

/** Who began last of those in office on a day; whoever acts only where nobody else is. */
function holderOn(terms: readonly OfficeTerm[], day: IsoDate): OfficeTerm | undefined {
	const inOffice = terms.filter(
		({ official: { from, to } }) => from <= day && (to === undefined || day <= to),
	);
	return inOffice.findLast(({ acting }) => !acting) ?? inOffice.at(-1);
}

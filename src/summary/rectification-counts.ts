import type { IsoDate } from '../domain/time/calendar-date.ts';
import { rectificationProgress } from '../domain/registers/rectification-progress.ts';
import type { Rectification } from '../domain/tables/rectifications.ts';

/** Problems that were raised, and how they stand. Counts of several villages add up. */
export interface RectificationCounts {
	readonly raised: number;
	readonly done: number;
	readonly overdue: number;
	/** Under way, and not yet due. */
	readonly underWay: number;
	/** Problems that came back after an earlier one. */
	readonly recurring: number;
}

export type RectificationSource = Rectification['source'];

const noRectifications: RectificationCounts = {
	raised: 0,
	done: 0,
	overdue: 0,
	underWay: 0,
	recurring: 0,
};

/** @param asOf the day on which the counts are true */
export function countRectifications(
	rows: readonly Rectification[],
	asOf: IsoDate,
): RectificationCounts {
	const kinds = rows.map((row) => rectificationProgress(row, asOf).kind);
	const count = (wanted: (typeof kinds)[number]) => kinds.filter((kind) => kind === wanted).length;
	return {
		raised: rows.length,
		done: count('done'),
		overdue: count('overdue'),
		underWay: count('under-way'),
		recurring: rows.filter(({ recurrenceOf }) => recurrenceOf !== undefined).length,
	};
}

/** The counts by the source that raised the problems; only sources that occur. */
export function countRectificationsBySource(
	rows: readonly Rectification[],
	asOf: IsoDate,
): Partial<Record<RectificationSource, RectificationCounts>> {
	const bySource = Map.groupBy(rows, ({ source }) => source);
	return Object.fromEntries(
		[...bySource].map(([source, own]) => [source, countRectifications(own, asOf)]),
	);
}

export function addRectifications(all: Iterable<RectificationCounts>): RectificationCounts {
	let sum = noRectifications;
	for (const each of all) {
		sum = {
			raised: sum.raised + each.raised,
			done: sum.done + each.done,
			overdue: sum.overdue + each.overdue,
			underWay: sum.underWay + each.underWay,
			recurring: sum.recurring + each.recurring,
		};
	}
	return sum;
}

import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { compareText } from '../../domain/order.ts';
import {
	rectificationProgress,
	type RectificationProgress,
} from '../../domain/registers/rectification-progress.ts';
import type { Rectification } from '../../domain/tables/rectifications.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import {
	countRectifications,
	type RectificationCounts,
} from '../../summary/rectification-counts.ts';

export interface RectificationLine {
	readonly rectification: Rectification;
	readonly progress: RectificationProgress;
	/** The problem of which this is a recurrence. */
	readonly earlier: Rectification | undefined;
	/** The problems that came back after this one, oldest first. */
	readonly later: readonly Rectification[];
}

export interface RectificationsPage {
	readonly counts: RectificationCounts;
	/** Overdue ones first, then those under way, then the done; within each the newest first. */
	readonly lines: readonly RectificationLine[];
}

/** What inspections, audits and others found, and how far it is mended. */
export function rectificationsPage(dataset: VillageDataset, asOf: IsoDate): RectificationsPage {
	const rows = rowsOf(dataset, 'rectifications');
	const byId = new Map(rows.map((row) => [row.id, row]));
	const recurring = Map.groupBy(rows, ({ recurrenceOf }) => recurrenceOf);
	const lines = rows
		.map((rectification): RectificationLine => ({
			rectification,
			progress: rectificationProgress(rectification, asOf),
			earlier:
				rectification.recurrenceOf === undefined ? undefined : byId.get(rectification.recurrenceOf),
			later: (recurring.get(rectification.id) ?? []).toSorted((a, b) =>
				compareText(a.raisedOn, b.raisedOn),
			),
		}))
		.sort(
			(a, b) =>
				urgency[a.progress.kind] - urgency[b.progress.kind] ||
				compareText(b.rectification.raisedOn, a.rectification.raisedOn),
		);
	return { counts: countRectifications(rows, asOf), lines };
}

const urgency = { overdue: 0, 'under-way': 1, done: 2 } as const;

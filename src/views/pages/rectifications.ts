import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { compareText } from '../../domain/order.ts';
import {
	rectificationProgress,
	type RectificationProgress,
} from '../../domain/registers/rectification-progress.ts';
import type { Inspection } from '../../domain/tables/inspections.ts';
import type { Rectification } from '../../domain/tables/rectifications.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import {
	countRectifications,
	type RectificationCounts,
} from '../../summary/rectification-counts.ts';
import { attachmentLinks, type AttachmentLink } from '../disclosure-facts.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';

export interface RectificationLine extends Marked {
	readonly rectification: Rectification;
	readonly progress: RectificationProgress;
	/** The one that raised it. */
	readonly inspection: Inspection | undefined;
	/** The problem of which this is a recurrence. */
	readonly earlier: Rectification | undefined;
	/** The problems that came back after this one, oldest first. */
	readonly later: readonly Rectification[];
	/** Files that show that it is done. */
	readonly attachments: readonly AttachmentLink[];
}

export interface RectificationsPage {
	readonly counts: RectificationCounts;
	/** Overdue ones first, then those under way, then the done; within each the newest first. */
	readonly lines: readonly RectificationLine[];
}

/** What inspections, audits and others found, and how far it is mended. */
export function rectificationsPage(
	dataset: VillageDataset,
	asOf: IsoDate,
	marks: HintMarks,
): RectificationsPage {
	const rows = rowsOf(dataset, 'rectifications');
	const { find } = indexVillage(dataset);
	const recurring = Map.groupBy(rows, ({ recurrenceOf }) => recurrenceOf);
	const lines = rows
		.map((rectification): RectificationLine => ({
			rectification,
			progress: rectificationProgress(rectification, asOf),
			inspection: find('inspections', rectification.inspection),
			earlier: find('rectifications', rectification.recurrenceOf),
			later: (recurring.get(rectification.id) ?? []).toSorted((a, b) =>
				compareText(a.raisedOn, b.raisedOn),
			),
			attachments: attachmentLinks(rectification.attachments, dataset),
			marks: marksOf(marks, rowSubject('rectifications', rectification.id)),
		}))
		.sort(
			(a, b) =>
				urgency[a.progress.kind] - urgency[b.progress.kind] ||
				compareText(b.rectification.raisedOn, a.rectification.raisedOn),
		);
	return { counts: countRectifications(rows, asOf), lines };
}

const urgency = { overdue: 0, 'under-way': 1, done: 2 } as const;

import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { compareText } from '../../domain/order.ts';
import { daysUnpublished } from '../../domain/registers/inspection-progress.ts';
import {
	rectificationProgress,
	type RectificationProgress,
} from '../../domain/registers/rectification-progress.ts';
import type { Inspection } from '../../domain/tables/inspections.ts';
import type { Rectification } from '../../domain/tables/rectifications.ts';
import { daysBetween, latestOf, type IsoDate } from '../../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { attachmentLinks, type AttachmentLink } from '../disclosure-facts.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { recordsAbout, type RecordsAbout } from '../subject-links.ts';

/** A problem that an inspection found, and how far it is mended. */
export interface FoundProblem {
	readonly rectification: Rectification;
	readonly progress: RectificationProgress;
	readonly rechecked: boolean;
}

/** How far an inspection and what follows from it have come. */
export interface InspectionLine extends Marked {
	readonly inspection: Inspection;
	/** What is dated later than the day seen is not there yet. */
	readonly reportedOn: IsoDate | undefined;
	readonly publishedOn: IsoDate | undefined;
	/** From the report to its publication. */
	readonly daysToPublish: number | undefined;
	/** Since the report, while it is not published. */
	readonly daysUnpublished: number | undefined;
	/** In the order in which they were raised. */
	readonly problems: readonly FoundProblem[];
	readonly done: number;
	readonly rechecked: number;
	/** The day on which the last problem was put right, and checked again; absent while one is left. */
	readonly allDoneOn: IsoDate | undefined;
	readonly allRecheckedOn: IsoDate | undefined;
	readonly attachments: readonly AttachmentLink[];
	readonly records: RecordsAbout;
}

export interface InspectionsPage {
	/** The one that began last first. */
	readonly lines: readonly InspectionLine[];
	/** Problems that these inspections found, and those of them that are put right. */
	readonly raised: number;
	readonly done: number;
	/** Reports that villagers have not been told of. */
	readonly unpublished: number;
}

/** Every inspection of a village, with what it found. */
export function inspectionsPage(
	dataset: VillageDataset,
	asOf: IsoDate,
	marks: HintMarks,
): InspectionsPage {
	const found = Map.groupBy(rowsOf(dataset, 'rectifications'), ({ inspection }) => inspection);
	const seen = { since: dataset.village.since, asOf };
	const lines = rowsOf(dataset, 'inspections')
		.toSorted((a, b) => compareText(b.from, a.from))
		.map((inspection) => ({
			...inspectionLine(inspection, found.get(inspection.id) ?? [], seen),
			attachments: attachmentLinks(inspection.attachments, dataset),
			records: recordsAbout(dataset, 'inspections', inspection.id),
			marks: marksOf(marks, rowSubject('inspections', inspection.id)),
		}));
	const sum = (count: (line: InspectionLine) => number) =>
		lines.reduce((total, line) => total + count(line), 0);
	return {
		lines,
		raised: sum(({ problems }) => problems.length),
		done: sum(({ done }) => done),
		unpublished: lines.filter((line) => line.daysUnpublished !== undefined).length,
	};
}

function inspectionLine(
	inspection: Inspection,
	rows: readonly Rectification[],
	seen: { readonly since: IsoDate; readonly asOf: IsoDate },
): Omit<InspectionLine, 'attachments' | 'records' | 'marks'> {
	const { asOf } = seen;
	const until = (date: IsoDate | undefined) =>
		date !== undefined && date <= asOf ? date : undefined;
	const [reportedOn, publishedOn] = [until(inspection.reportedOn), until(inspection.publishedOn)];
	const problems = rows
		.toSorted((a, b) => compareText(a.raisedOn, b.raisedOn))
		.map((rectification): FoundProblem => ({
			rectification,
			progress: rectificationProgress(rectification, asOf),
			rechecked: until(rectification.recheckedOn) !== undefined,
		}));
	const done = problems.filter(({ progress }) => progress.kind === 'done').length;
	const rechecked = problems.filter((each) => each.rechecked).length;
	return {
		inspection,
		reportedOn,
		publishedOn,
		daysToPublish:
			reportedOn === undefined || publishedOn === undefined
				? undefined
				: daysBetween(reportedOn, publishedOn),
		daysUnpublished: daysUnpublished(inspection, seen),
		problems,
		done,
		rechecked,
		allDoneOn: done === problems.length ? lastOf(rows, 'completedOn') : undefined,
		allRecheckedOn: rechecked === problems.length ? lastOf(rows, 'recheckedOn') : undefined,
	};
}

function lastOf(
	rows: readonly Rectification[],
	field: 'completedOn' | 'recheckedOn',
): IsoDate | undefined {
	return latestOf(rows.flatMap((row) => row[field] ?? []));
}

import { resolveHintLimits } from '../domain/hints/hint-limits.ts';
import { compareText } from '../domain/order.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { daysUnpublished } from '../domain/registers/inspection-progress.ts';
import {
	daysUnchecked,
	rectificationProgress,
	type RectificationProgress,
} from '../domain/registers/rectification-progress.ts';
import { shorten } from '../domain/shorten.ts';
import type { Inspection } from '../domain/tables/inspections.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { judgeTermAudit, type TermAudit } from '../village/term-audit.ts';

/** A problem that is not settled: not put right yet, or not checked again for longer than is usual. */
export interface UnsettledProblem {
	readonly id: string;
	/** Its beginning, where it is long. */
	readonly problem: string;
	readonly dueOn: IsoDate;
	readonly progress: RectificationProgress;
	/** Days since it was put right, while nobody has checked it again. */
	readonly uncheckedDays?: number;
}

/** What the county page tells of the inspections of a village, and of what they found. */
export interface SupervisionDigest {
	readonly inspections: number;
	/** The one that began last. */
	readonly last?: { readonly id: string; readonly kind: Inspection['kind']; readonly on: IsoDate };
	/** Reports of which villagers were not told for longer than is usual. */
	readonly unpublished: number;
	/** Whether the audit of the last term was published before the next; absent where no change is known. */
	readonly termAudit?: Pick<TermAudit, 'began' | 'state'>;
	/** The most urgent first; as many as a county page shows of one village. */
	readonly problems: readonly UnsettledProblem[];
	/** How many more there are. */
	readonly moreProblems: number;
}

const problemsKept = 12;
const charactersKept = 60;

export function digestSupervision(
	dataset: VillageDataset,
	{ portal, asOf }: PortalContext,
): SupervisionDigest {
	const { feedbackDays } = resolveHintLimits(portal);
	const { since } = dataset.village;
	const inspections = rowsOf(dataset, 'inspections').filter(({ from }) => from <= asOf);
	const last = inspections.toSorted((a, b) => compareText(a.from, b.from)).at(-1);
	const termAudit = judgeTermAudit(dataset, asOf);
	const problems = listUnsettled(dataset, { portal, asOf });
	return {
		inspections: inspections.length,
		...(last && { last: { id: last.id, kind: last.kind, on: last.from } }),
		unpublished: inspections.filter(
			(each) => (daysUnpublished(each, { since, asOf }) ?? 0) > feedbackDays,
		).length,
		...(termAudit && { termAudit: { began: termAudit.began, state: termAudit.state } }),
		problems: problems.slice(0, problemsKept),
		moreProblems: Math.max(0, problems.length - problemsKept),
	};
}

function listUnsettled(
	dataset: VillageDataset,
	{ portal, asOf }: Pick<PortalContext, 'portal' | 'asOf'>,
): UnsettledProblem[] {
	const { recheckDays } = resolveHintLimits(portal);
	return rowsOf(dataset, 'rectifications')
		.flatMap((row): UnsettledProblem[] => {
			const progress = rectificationProgress(row, asOf);
			const uncheckedDays = daysUnchecked(row, { since: dataset.village.since, asOf });
			const isUnchecked = uncheckedDays !== undefined && uncheckedDays > recheckDays;
			if (progress.kind === 'done' && !isUnchecked) return [];
			const { id, problem, dueOn } = row;
			const short = shorten(problem, charactersKept);
			return [{ id, problem: short, dueOn, progress, ...(isUnchecked && { uncheckedDays }) }];
		})
		.sort(byUrgency);
}

const urgency = { overdue: 0, 'under-way': 1, done: 2 } as const;

/** Overdue ones first, then those under way, then those nobody checked again; within each the earliest due first. */
export function byUrgency(a: UnsettledProblem, b: UnsettledProblem): number {
	return urgency[a.progress.kind] - urgency[b.progress.kind] || compareText(a.dueOn, b.dueOn);
}

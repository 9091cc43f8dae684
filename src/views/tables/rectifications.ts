import type { RectificationCounts } from '../../summary/rectification-counts.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, linkedIf, note, tag, type ShownColumn } from '../data-table.ts';
import type { CountyProblem, InspectedVillage } from '../pages/county-rectifications.ts';
import { registerPath, registerRowPath } from '../paths.ts';

/** The rectifications of a township or village, counted. */
export interface CountLine {
	readonly label: string;
	readonly href?: string;
	readonly counts: RectificationCounts;
}

/** @param label heading of what is counted by */
export function rectificationCountColumns(
	{ rectifications: t, format }: Texts,
	label: string,
): ShownColumn<CountLine>[] {
	const counted = (heading: string, field: keyof RectificationCounts): ShownColumn<CountLine> => ({
		heading,
		amount: true,
		cell: ({ counts }) => format.count(counts[field]),
	});
	return [
		{ heading: label, rowHeading: true, cell: (line) => linkedIf(line.label, line.href) },
		counted(t.raised, 'raised'),
		counted(t.done, 'done'),
		counted(t.underWay, 'underWay'),
		counted(t.overdue, 'overdue'),
		counted(t.recurringHeading, 'recurring'),
	];
}

/** What is not settled in the county's villages. */
export function countyProblemColumns({
	rectifications: t,
	format,
}: Texts): ShownColumn<CountyProblem>[] {
	return [
		{
			heading: t.problem,
			rowHeading: true,
			cell: ({ id, problem, village }) =>
				linked(problem, registerRowPath(village.id, 'rectifications', id)),
		},
		{
			heading: t.village,
			cell: ({ village }) => [
				linked(village.name, registerPath(village.id, 'rectifications')),
				note(village.townshipName),
			],
		},
		{
			heading: t.state,
			cell: ({ progress, uncheckedDays }) =>
				uncheckedDays === undefined
					? tag(t.progress(progress), progress.kind === 'overdue' ? 'late' : 'plain')
					: tag(t.unchecked(uncheckedDays), 'plain'),
		},
		{ heading: t.dueOn, day: true, cell: ({ dueOn }) => format.date(dueOn) },
	];
}

/** Villages of whose inspections something is missing. */
export function inspectionGapColumns({
	rectifications: t,
	inspections,
	format,
}: Texts): ShownColumn<InspectedVillage>[] {
	const { gaps } = t;
	return [
		{
			heading: t.village,
			rowHeading: true,
			cell: ({ id, name, townshipName }) => [
				linked(name, registerPath(id, 'inspections')),
				note(townshipName),
			],
		},
		{
			heading: gaps.last,
			cell: ({ last }) =>
				last ? [inspections.kinds[last.kind], note(format.date(last.on))] : tag(gaps.never, 'late'),
		},
		{
			heading: gaps.unpublished,
			cell: ({ unpublished }) =>
				unpublished === 0 ? gaps.reports(0) : tag(gaps.reports(unpublished), 'late'),
		},
		{
			heading: gaps.termAudit,
			cell: ({ termAudit }) =>
				termAudit === undefined
					? gaps.noChange
					: [
							tag(gaps.states[termAudit.state], termAudit.state === 'published' ? 'plain' : 'late'),
							note(gaps.began(termAudit.began)),
						],
		},
	];
}

import type { RectificationCounts } from '../../summary/rectification-counts.ts';
import type { Texts } from '../../texts/index.ts';
import { linkedIf, type ShownColumn } from '../data-table.ts';

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

import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { note, tag, type Piece, type ShownColumn } from '../data-table.ts';
import type { GapEntry, OfficeTimeline, TermEntry } from '../office-timelines.ts';

/** Who leads each group of a village, and who led it before. */
export function groupLeaderColumns(texts: Texts, village: string): ShownColumn<OfficeTimeline>[] {
	const { officials: t } = texts;
	const pieces = (entry: TermEntry | GapEntry): Piece[] => {
		if (entry.kind === 'gap') return [t.vacant(entry.days), note(t.gap(entry))];
		return [
			entry.name,
			entry.acting ? tag(t.acting, 'plain') : undefined,
			note(t.held(entry)),
			...entry.beside.map((beside) => note(t.beside(beside))),
			...hintNotes(village, entry.marks, texts),
		];
	};
	return [
		{ heading: t.post, rowHeading: true, cell: ({ name }) => name },
		{ heading: t.now, cell: ({ entries }) => entries.filter(isNow).flatMap(pieces) },
		{
			heading: t.before,
			cell: ({ entries }) => entries.filter((entry) => !isNow(entry)).flatMap(pieces),
		},
	];
}

/** In office on the as-of day, or nobody is. */
function isNow(entry: TermEntry | GapEntry): boolean {
	return entry.kind === 'gap' ? entry.to === undefined : entry.current;
}

import type { Project } from '../../domain/tables/projects.ts';
import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, note, type ShownColumn } from '../data-table.ts';
import type { Marked } from '../hint-marks.ts';
import { recordPath } from '../paths.ts';

/** The projects of a village. */
export function projectColumns(texts: Texts, village: string): ShownColumn<Project & Marked>[] {
	const { project: t, format } = texts;
	const c = t.columns;
	const money = (heading: string, fenOf: (project: Project) => number | undefined) => ({
		heading,
		amount: true as const,
		cell: (project: Project) => {
			const fen = fenOf(project);
			return fen === undefined ? undefined : format.money(fen);
		},
	});
	return [
		{
			heading: c.name,
			rowHeading: true,
			cell: ({ id, name, method, marks }) => [
				linked(name, recordPath(village, 'projects', id)),
				note(t.method[method]),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: c.status, cell: ({ status }) => t.status[status] },
		money(c.budget, ({ budget }) => budget),
		money(c.award, ({ award }) => award),
		money(c.finalCost, ({ finalCost }) => finalCost),
		{ heading: c.winner, cell: ({ winner }) => winner },
	];
}

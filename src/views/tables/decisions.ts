import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, type ShownColumn } from '../data-table.ts';
import type { DecisionLine } from '../pages/decision.ts';
import { recordPath } from '../paths.ts';

/** The decisions of a village. */
export function decisionColumns(texts: Texts, village: string): ShownColumn<DecisionLine>[] {
	const { decision: t, registers, format } = texts;
	const c = t.columns;
	return [
		{
			heading: c.title,
			rowHeading: true,
			cell: ({ decision, marks }) => [
				linked(decision.title, recordPath(village, 'decisions', decision.id)),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: c.kind, cell: ({ decision }) => t.kinds[decision.kind] },
		{
			heading: c.assemblyOn,
			cell: ({ decision: { assemblyOn } }) =>
				assemblyOn === undefined ? registers.notStated : format.date(assemblyOn),
		},
		{
			heading: c.inFavour,
			cell: ({ decision: { inFavour, attended } }) =>
				t.votes(inFavour, undefined, undefined, attended) || registers.notStated,
		},
		{
			heading: c.amount,
			amount: true,
			cell: ({ decision: { amount } }) => (amount === undefined ? undefined : format.money(amount)),
		},
		{ heading: c.steps, cell: ({ stepsTaken }) => t.stepsTaken(stepsTaken) },
	];
}

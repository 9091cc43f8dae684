import type { Texts } from '../../texts/index.ts';
import { hintNotes, recordNotes } from '../cell-notes.ts';
import { linked, note, tag, type ShownColumn } from '../data-table.ts';
import type { FeeLine } from '../pages/fees.ts';
import { recordPath } from '../paths.ts';

/** What the households of a village are charged. */
export function feeColumns(texts: Texts, village: string): ShownColumn<FeeLine>[] {
	const { fees: t, registers, format } = texts;
	return [
		{
			heading: t.name,
			rowHeading: true,
			cell: ({ fee, decision, marks, records }) => [
				fee.name,
				note(t.period(format.period(fee.period.key))),
				fee.basis === undefined ? undefined : note(t.basis(fee.basis)),
				decision &&
					note(
						`${registers.decision}：`,
						linked(decision.title, recordPath(village, 'decisions', decision.id)),
					),
				fee.basis === undefined && fee.decision === undefined ? tag(t.noBasis, 'late') : undefined,
				fee.note === undefined ? undefined : note(t.note(fee.note)),
				...hintNotes(village, marks, texts),
				...recordNotes(village, records, texts),
			],
		},
		{
			heading: t.rate,
			cell: ({ fee: { rate, unit, households } }) => [
				rate === undefined ? registers.notStated : t.perUnit(rate, unit),
				households === undefined ? undefined : note(t.households(households)),
			],
		},
		{ heading: t.due, amount: true, cell: ({ fee }) => format.money(fee.due) },
		{
			heading: t.received,
			amount: true,
			cell: ({ fee, missingFen }) => [
				format.money(fee.received),
				missingFen === 0 ? undefined : note(t.missing(missingFen)),
			],
		},
		{ heading: t.use, cell: ({ fee }) => fee.use ?? registers.notStated },
	];
}

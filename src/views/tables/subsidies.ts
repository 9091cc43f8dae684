import { sumFen } from '../../domain/money/money.ts';
import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { linked, note, type ShownColumn } from '../data-table.ts';
import type { SubsidyYear } from '../pages/subsidies.ts';
import { recordPath } from '../paths.ts';

/** The subsidies paid out in a year. */
export function subsidyColumns(
	texts: Texts,
	village: string,
): ShownColumn<SubsidyYear['batches'][number]>[] {
	const { subsidies: t, registers, format } = texts;
	return [
		{
			heading: t.programme,
			rowHeading: true,
			cell: ({ id, programme, rate, marks }) => [
				linked(programme, recordPath(village, 'subsidies', id)),
				rate && note(rate),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: t.period, cell: ({ period }) => format.period(period.key) },
		{
			heading: t.households,
			amount: true,
			cell: ({ households }) => (households === undefined ? undefined : format.count(households)),
		},
		{
			heading: t.allocated,
			amount: true,
			cell: ({ allocated }) => format.money(allocated),
			total: (batches) => format.money(sumFen(batches.map(({ allocated }) => allocated))),
		},
		{
			heading: t.paid,
			amount: true,
			cell: ({ paid }) => format.money(paid),
			total: (batches) => format.money(sumFen(batches.map(({ paid }) => paid))),
		},
		{
			heading: t.paidOn,
			cell: ({ paidOn }) => (paidOn === undefined ? registers.notStated : format.date(paidOn)),
		},
	];
}

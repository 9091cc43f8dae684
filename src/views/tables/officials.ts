import type { Official } from '../../domain/tables/officials.ts';
import type { Texts } from '../../texts/index.ts';
import { hintNotes } from '../cell-notes.ts';
import { note, type ShownColumn } from '../data-table.ts';
import type { Marked } from '../hint-marks.ts';

/** The people in office in a village. */
export function officialColumns(texts: Texts, village: string): ShownColumn<Official & Marked>[] {
	const { village: t, format } = texts;
	const o = t.official;
	return [
		{
			heading: o.name,
			rowHeading: true,
			cell: ({ name, relations, marks }) => [
				name,
				relations && note(`${o.relations}：${relations}`),
				...hintNotes(village, marks, texts),
			],
		},
		{ heading: o.body, cell: ({ body }) => t.body[body] },
		{ heading: o.role, cell: ({ role }) => role },
		{ heading: o.from, day: true, cell: ({ from }) => format.date(from) },
		{
			heading: o.pay,
			amount: true,
			cell: ({ pay }) => (pay === undefined ? undefined : format.money(pay)),
		},
		{ heading: o.basis, cell: ({ payBasis }) => payBasis },
	];
}

import type { Texts } from '../../texts/index.ts';
import { hintNotes, recordNotes } from '../cell-notes.ts';
import { linkedIf, type ShownColumn } from '../data-table.ts';
import type { PlainRow, PlainTable } from '../pages/register.ts';
import { cellHeading, cellText, isNumber } from '../plain-cell.ts';

/** A table of a register that has no page made for it, from the declaration of its columns. */
export function plainColumns(
	texts: Texts,
	village: string,
	{ labelHeading, headings }: PlainTable,
): ShownColumn<PlainRow>[] {
	return [
		{
			heading: labelHeading,
			rowHeading: true,
			cell: ({ label, path, marks, records }) => [
				linkedIf(label, path),
				...hintNotes(village, marks, texts),
				...recordNotes(village, records, texts),
			],
		},
		...headings.map((column, index): ShownColumn<PlainRow> => ({
			heading: cellHeading(column, texts),
			...(isNumber(column.kind) && { amount: true }),
			cell: ({ cells }) => {
				const cell = cells[index];
				if (!cell) return undefined;
				return linkedIf(cellText(cell, texts) ?? texts.registers.notStated, cell.path);
			},
		})),
	];
}

import type { Bilingual } from '../../domain/bilingual.ts';
import type { Direction } from '../../domain/money/categories.ts';
import { date } from '../../domain/schema/cell-type.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Period } from '../../domain/time/period.ts';
import type { Column, Place } from '../../domain/schema/table.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { findSpreadsheetDamage, findVoucherDamage } from './damaged-cell.ts';
import { readOfficeDate } from './office-date.ts';
import { saysNothing } from './office-text.ts';
import { readCategory, type CategoryContext, type CategoryRead } from './read-category.ts';

/** The strict value of a cell (`undefined` for one that says nothing), or why there is none. */
export type CellRead = { readonly value: unknown } | { readonly problem: Finding } | CategoryRead;

/** What else is known when a cell of a payment is read. */
export interface EntryContext {
	/** The period that the clerk named. */
	readonly period: Period | undefined;
	/** The side on which the amount stands. */
	readonly direction: Direction | undefined;
	readonly summary: CategoryContext['summary'];
	readonly acceptSuggestions: boolean;
}

export type PlainField = Exclude<keyof typeof ledger.columns, 'income' | 'expense'>;

/** Reads a cell of a payment that is not an amount. @param place with the trimmed cell */
export function readEntryCell(
	field: PlainField,
	place: Place & { readonly cell: string },
	context: EntryContext,
): CellRead {
	const column: Column = ledger.columns[field];
	const { cell } = place;
	if (field === 'category') return readCategory(place, context);
	if (saysNothing(cell) && !column.type.words?.includes(cell)) {
		if (!column.required) return { value: undefined };
		return { problem: finding('cell-missing', place, { howToWrite: missing(place.column) }) };
	}
	const how =
		findSpreadsheetDamage(cell) ?? (field === 'voucher' ? findVoucherDamage(cell) : undefined);
	if (how) return { problem: finding('cell-damaged', place, { how }) };
	switch (field) {
		case 'date':
			return readDate(place, context.period);
		case 'voucher':
			return readStrict(column, toHalfWidth(cell).trim(), place);
		default:
			return readStrict(column, column.type.foldWidth ? toHalfWidth(cell) : cell, place);
	}
}

function readDate(place: Place, period: Period | undefined): CellRead {
	const read = readOfficeDate(place.cell ?? '', period);
	if ('date' in read) return { value: read.date };
	return { problem: finding('cell-unreadable', place, { type: date().name, ...read }) };
}

function readStrict({ type }: Column, cell: string, place: Place): CellRead {
	const value = type.read(cell);
	if (value !== undefined) return { value };
	const { name, howToWrite } = type;
	return {
		problem: type.words
			? finding('choice-unknown', place, {
					type: name,
					howToWrite,
					nearest: type.suggest?.(cell) ?? findNearest(cell, type.words),
				})
			: finding('cell-unreadable', place, { type: name, howToWrite }),
	};
}

function missing(column = ''): Bilingual {
	return {
		zh: `请填写“${column}”。合并过的单元格，存成 CSV 以后下面几行是空的：请先取消合并，逐行填好。`,
		en: `Fill in “${column}”. Cells that were merged are empty below the first: unmerge them and fill each row.`,
	};
}

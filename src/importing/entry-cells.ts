import type { Bilingual } from '../domain/bilingual.ts';
import {
	categories,
	categoryByAlias,
	categoryCell,
	type CategoryId,
	type Direction,
} from '../domain/categories.ts';
import { date } from '../domain/cell-type.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { halfWidth } from '../domain/half-width.ts';
import { nearest } from '../domain/nearest.ts';
import type { Period } from '../domain/period.ts';
import type { Column, Place } from '../domain/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { spreadsheetDamage, voucherDamage } from './damaged-cell.ts';
import { readOfficeDate } from './office-date.ts';
import { compact, saysNothing } from './office-text.ts';

/** The strict value of a cell (`undefined` for one that says nothing), or why there is none. */
export type CellRead<T = unknown> = { readonly value: T } | { readonly problem: Finding };

/** What else is known when a cell of a payment is read. */
export interface EntryContext {
	/** The period that the clerk named. */
	readonly period: Period | undefined;
	/** The side on which the amount stands. */
	readonly direction: Direction | undefined;
}

export type PlainField = Exclude<keyof typeof ledger.columns, 'income' | 'expense'>;

/** Reads a cell of a payment that is not an amount. @param place with the trimmed cell */
export function readEntryCell(
	field: PlainField,
	place: Place & { readonly cell: string },
	{ period, direction }: EntryContext,
): CellRead {
	const column: Column = ledger.columns[field];
	const { cell } = place;
	if (saysNothing(cell) && !column.type.words?.includes(cell)) {
		if (!column.required) return { value: undefined };
		return { problem: finding('cell-missing', place, { howToWrite: missing(place.column) }) };
	}
	const how = spreadsheetDamage(cell) ?? (field === 'voucher' ? voucherDamage(cell) : undefined);
	if (how) return { problem: finding('cell-damaged', place, { how }) };
	switch (field) {
		case 'date':
			return readDate(place, period);
		case 'category':
			return readCategory(place, direction);
		case 'voucher':
			return readStrict(column, halfWidth(cell).trim(), place);
		default:
			return readStrict(column, column.type.foldWidth ? halfWidth(cell) : cell, place);
	}
}

function readDate(place: Place, period: Period | undefined): CellRead<string> {
	const read = readOfficeDate(place.cell ?? '', period);
	if ('date' in read) return { value: read.date };
	return { problem: finding('cell-unreadable', place, { type: date().name, ...read }) };
}

const directionName = {
	income: { zh: '收入', en: 'income' },
	expense: { zh: '支出', en: 'expense' },
};

/** The standard name or an alias, on the side of the amount: nothing is moved from one side to the other. */
function readCategory(place: Place, direction: Direction | undefined): CellRead<CategoryId> {
	const cell = place.cell ?? '';
	const category = categoryByAlias(compact(cell));
	if (!category) {
		const { name: type, howToWrite } = categoryCell();
		const values = { type, howToWrite, nearest: nearestCategories(cell, direction) };
		return { problem: finding('choice-unknown', place, values) };
	}
	if (direction && category.direction !== direction) {
		const values = { side: directionName[category.direction] };
		return { problem: finding('category-other-side', place, values) };
	}
	return { value: category.id };
}

/** Up to three standard names that may be meant, on the side of the amount when that is known. */
function nearestCategories(written: string, direction: Direction | undefined): string {
	const left = new Set(
		categories.filter((category) => !direction || category.direction === direction),
	);
	const names: string[] = [];
	while (names.length < 3) {
		const words = [...left].flatMap(({ name, aliases }) => [name, ...aliases]);
		const category = categoryByAlias(nearest(halfWidth(written), words));
		if (!category) break;
		names.push(category.name);
		left.delete(category);
	}
	return names.join('”或“');
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
					nearest: type.suggest?.(cell) ?? nearest(cell, type.words),
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

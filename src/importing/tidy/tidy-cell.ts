import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { SpreadsheetDamage } from '../../domain/findings/kinds/importing.ts';
import type { CellKind } from '../../domain/schema/cell-type.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Column, Place } from '../../domain/schema/table.ts';
import { parsePeriod, type Period } from '../../domain/time/period.ts';
import { findSpreadsheetDamage, findVoucherDamage } from '../cells/damaged-cell.ts';
import { readTableCell } from '../cells/read-cell.ts';
import { readOfficeDate } from '../cells/office-date.ts';

/** What is known of a column when one of its cells is tidied. */
export interface TidyColumn {
	readonly column: Column;
	/** Does it tell a row from the others, or name another row? */
	readonly identifies: boolean;
	/** The width of the numbers in it that begin with zeros; 0 where none does. */
	readonly zeroPaddedTo: number;
	/** Do other cells show how the spreadsheet writes a month, so that 2025/3/1 can only have been a day? */
	readonly showsMonths: boolean;
	/** The period of the file. */
	readonly period: Period | undefined;
}

/** The strict form of a cell; or why it cannot be had back; or `undefined` for a cell that no spreadsheet made so. */
export type TidyRead = { readonly strict: string } | { readonly problem: Finding } | undefined;

/** Types whose cells a spreadsheet writes its own way. Words and prose it leaves alone. */
const rewritten: ReadonlySet<CellKind> = new Set<CellKind>([
	...(['amount', 'quantity', 'count', 'date', 'period', 'year'] as const),
	...(['id', 'reference', 'village-id'] as const),
]);

/** Is the cell, which is not empty, to the letter what the program writes? */
export function isStrict({ type }: Column, cell: string): boolean {
	const value = readStrictly({ type }, cell);
	return value !== undefined && type.write(value) === cell;
}

/** Will a cell of this column be changed by a spreadsheet that reads the file without being told its types? */
export function isRewritten({ type }: Column): boolean {
	return rewritten.has(type.kind);
}

/**
 * Brings a cell of a file that a spreadsheet saved back to the strict form. Nothing is guessed: what may have been
 * something else is a problem.
 * @param cell trimmed, not empty, without what cannot be seen
 */
export function tidyCell(known: TidyColumn, place: Place & { readonly cell: string }): TidyRead {
	const { column } = known;
	const { cell } = place;
	const how = findDamage(known, cell);
	if (how) return { problem: finding('cell-spoilt', place, { how }) };
	const value = readStrictly(column, cell);
	if (value !== undefined) return { strict: column.type.write(value) };
	if (!rewritten.has(column.type.kind) || cell.length > longestWritten) return undefined;
	if (column.type.kind === 'period') return tidyPeriod(known, place);
	const context = {
		...{ period: known.period, unit: undefined, direction: undefined, summary: undefined },
		acceptSuggestions: false,
	};
	const read = readTableCell(column, place, context);
	if ('problem' in read) return { problem: read.problem };
	return 'value' in read && read.value !== undefined
		? { strict: column.type.write(read.value) }
		: undefined;
}

function readStrictly({ type }: Pick<Column, 'type'>, cell: string): unknown {
	return type.read(type.foldWidth ? toHalfWidth(cell).trim() : cell);
}

/** No spreadsheet writes a date or a number longer. */
const longestWritten = 100;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2025-03 becomes Mar-25, 2025年3月 or 2025/3/1; only the last may have been a day. */
function tidyPeriod(
	{ column, showsMonths }: TidyColumn,
	place: Place & { readonly cell: string },
): TidyRead {
	const { month, year } = monthInLetters.exec(place.cell)?.groups ?? {};
	if (month !== undefined && months.includes(month)) {
		return { strict: `20${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}` };
	}
	const day = showsMonths ? readOfficeDate(place.cell, undefined) : undefined;
	if (day && 'date' in day && parsePeriod(day.date)) return { strict: day.date };
	const read = readTableCell(column, place, {
		...{ period: undefined, unit: undefined, direction: undefined, summary: undefined },
		acceptSuggestions: false,
	});
	if ('problem' in read) return { problem: read.problem };
	return 'value' in read && read.value !== undefined
		? { strict: column.type.write(read.value) }
		: undefined;
}

const monthInLetters = /^(?<month>[A-Z][a-z]{2})-(?<year>\d{2})$/;

/** Is this how a spreadsheet writes a month that it took for a date? */
export function looksLikeMonth(cell: string): boolean {
	return monthInLetters.test(cell) || /^\d{4}年\d{1,2}月$/.test(cell);
}

/** What a spreadsheet did to a cell so that nobody can tell what it was. */
function findDamage(
	{ column, identifies, zeroPaddedTo }: TidyColumn,
	cell: string,
): SpreadsheetDamage | undefined {
	const { kind } = column.type;
	const general = findSpreadsheetDamage(cell);
	if (general) return general;
	if (kind === 'amount') return losesDecimals(cell) ? 'decimals-lost' : undefined;
	if (identifies && (findVoucherDamage(cell) ?? takenForDay.test(cell))) {
		return kind === 'text' ? 'voucher-as-date' : 'id-as-date';
	}
	if (kind !== 'text' && !identifies) return undefined;
	if (/^(?:\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})$/.test(cell)) return 'text-as-date';
	if (/^[1-9]\d{14}0+$/.test(cell)) return 'digits-lost';
	const isShort = /^[1-9]\d*$/.test(cell) && cell.length < zeroPaddedTo;
	return isShort ? 'zeros-lost' : undefined;
}

const takenForDay = /^\d{4}\/\d{1,2}\/\d{1,2}$/;

/**
 * A spreadsheet saves what it shows. A format with separators and without the fen rounds; without a format, eleven
 * places are shown.
 */
function losesDecimals(cell: string): boolean {
	const { whole = '', decimals = '' } =
		/^[^\d]*(?<whole>\d[\d,]*)(?:\.(?<decimals>\d*))?[^\d]*$/.exec(toHalfWidth(cell))?.groups ?? {};
	if (decimals.length >= 2) return false;
	return whole.includes(',') || whole.length >= shownPlaces - 2;
}

const shownPlaces = 11;

import { findCategoryByAlias } from '../../domain/money/categories.ts';
import type { Column } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readOfficeAmount } from '../cells/office-amount.ts';
import { readOfficeDate } from '../cells/office-date.ts';
import { compact, saysNothing } from '../cells/office-text.ts';
import { readTableCell } from '../cells/read-cell.ts';
import { readTotalLabel } from '../rows/total-label.ts';

/** More rows than this say nothing more of what a column holds. */
const looked = 100;
/** A cell that is longer is prose. */
const longestWord = 100;
/** A row with fewer cells is a title, a signature or a note. */
const fewestCells = 3;

/** The rows below a header that are rows of the table, as far as can be told before its columns are known. */
export function listBodyRecords(records: readonly CsvRecord[]): readonly CsvRecord[] {
	const body: CsvRecord[] = [];
	for (const record of records) {
		const filled = record.cells.filter((cell) => cell.trim() !== '').slice(0, fewestCells);
		const isTotal = filled.some((cell) => readTotalLabel(cell) !== undefined);
		if (filled.length >= fewestCells && !isTotal) body.push(record);
		if (body.length === looked) break;
	}
	return body;
}

/** The cells of a column that say something. */
export function listFilledCells(records: readonly CsvRecord[], index: number): readonly string[] {
	return records
		.map(({ cells }) => (cells[index] ?? '').trim())
		.filter((cell) => !saysNothing(cell));
}

/** The share of the cells that a column can hold, from 0 to 1; 1 where there are none. */
export function shareThatFits(cells: readonly string[], field: string, column: Column): number {
	if (cells.length === 0) return 1;
	const known = new Map([...new Set(cells)].map((cell) => [cell, fits(cell, field, column)]));
	return shareOf(cells, (cell) => known.get(cell) === true);
}

/** The share of the cells that are amounts, however written. */
export function shareOfAmounts(cells: readonly string[]): number {
	return shareOf(cells, isAmount);
}

/** The share of the cells that name a standard category. */
export function shareOfCategories(cells: readonly string[]): number {
	return shareOf(cells, (cell) => findCategoryByAlias(compact(cell)) !== undefined);
}

function shareOf(cells: readonly string[], holds: (cell: string) => boolean): number {
	return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

const person = /^[\p{Script=Han}·•・*＊×○某、，,；;\s（）()A-Za-z]{1,40}$/u;
const voucher = /^(?=.{1,40}$)[^，。；]*\d[^，。；]*$/u;
const date = /^\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?$/;
const code = /^\d[\d.-]*$/;

function fits(cell: string, field: string, column: Column): boolean {
	const { type } = column;
	if (cell.length > longestWord)
		return type.kind === 'text' && field !== 'voucher' && !column.person;
	// A word that is no standard category is one that the office will be asked about.
	if (type.kind === 'category') return !isNumber(cell) && !isDate(cell) && cell.length <= 20;
	if (type.kind !== 'text') {
		const read = readTableCell({ ...column, required: false }, { file: '', cell }, nothingKnown);
		return 'value' in read || (type.kind === 'date' && isDate(cell));
	}
	if (field === 'voucher') return voucher.test(cell) && !isDate(cell) && !/^\d+[.,]\d+$/.test(cell);
	if (field.startsWith('office:')) return /^\d{1,4}[年月日号]?$/.test(compact(cell));
	if (column.isCode) return code.test(compact(cell));
	if (column.person === 'named' || column.person === 'masked') return person.test(cell);
	return !isNumber(cell) && !isDate(cell);
}

function isNumber(cell: string): boolean {
	return /^[-+−¥￥]?[\d.,，\s]+元?$/.test(cell);
}

function isAmount(cell: string): boolean {
	return readOfficeAmount(cell, undefined).kind === 'amount';
}

function isDate(cell: string): boolean {
	return date.test(compact(cell)) || 'date' in readOfficeDate(cell, undefined);
}

const nothingKnown = {
	period: undefined,
	unit: undefined,
	direction: undefined,
	summary: undefined,
	acceptSuggestions: false,
} as const;

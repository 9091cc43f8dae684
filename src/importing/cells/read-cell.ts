import type { Bilingual } from '../../domain/bilingual.ts';
import type { Direction } from '../../domain/money/categories.ts';
import type { CellKind, CellType } from '../../domain/schema/cell-type.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Period } from '../../domain/time/period.ts';
import type { Column, Place } from '../../domain/schema/table.ts';
import type { AmountUnit } from './amount-unit.ts';
import { findSpreadsheetDamage, findVoucherDamage } from './damaged-cell.ts';
import { readOfficeAmount } from './office-amount.ts';
import { readOfficeDate } from './office-date.ts';
import { readOfficeCount, readOfficeQuantity } from './office-number.ts';
import { readOfficePeriod } from './office-period.ts';
import { compact, isDitto, saysNothing } from './office-text.ts';
import { readCategory, type CategoryContext, type CategoryRead } from './read-category.ts';
import { wordVariants } from './word-variants.ts';

/** What is known of a row and its table when one of its cells is read. */
export interface CellContext {
	/** The period that the clerk named, or that the title names. */
	readonly period: Period | undefined;
	/** The unit of the column, else of the table; without one, plain digits are yuan. */
	readonly unit: AmountUnit | undefined;
	/** The side that the row is on, where the table has one. */
	readonly direction: Direction | undefined;
	/** The text of the row that says what it is about, and its heading. */
	readonly summary: { readonly heading: string; readonly text: string } | undefined;
	/** Take the first suggestion for a category that is missing or unknown. */
	readonly acceptSuggestions: boolean;
	readonly past?: CategoryContext['past'];
	readonly categoryNames?: CategoryContext['categoryNames'];
	/** Among payments 无 says that there is no witness, no party; in a register it may be the answer. */
	readonly noneSaysNothing?: boolean;
}

export type CellRead = { readonly value: unknown } | { readonly problem: Finding } | CategoryRead;

/** Or why a cell cannot be read with certainty: how to write it. */
type OfficeRead = { readonly value: unknown } | { readonly howToWrite: Bilingual };

type OfficeReader = (cell: string, column: Column, context: CellContext) => OfficeRead;

/** Reads a trimmed cell as offices write it; `undefined` for one that says nothing. */
export function readTableCell(
	column: Column,
	place: Place & { readonly cell: string },
	context: CellContext,
): CellRead {
	const { type } = column;
	const { cell } = place;
	if (type.kind === 'category') return readCategory(place, context);
	if (isEmpty(cell, type, context)) {
		if (!column.required) return { value: undefined };
		if (isDashForZero(cell, type)) return { value: 0 };
		return { problem: finding('cell-missing', place, { howToWrite: fillIn(place.column) }) };
	}
	const how = findSpreadsheetDamage(cell) ?? idDamage(cell, type);
	if (how) return { problem: finding('cell-damaged', place, { how }) };
	if (isDitto(cell)) {
		return { problem: finding('cell-unreadable', place, { type: type.name, howToWrite: inFull }) };
	}
	const read = (readers[type.kind] ?? readStrictly)(cell, column, context);
	return 'value' in read ? read : { problem: unreadable(type, place, read.howToWrite) };
}

/** In prose 无 may be the answer (亲属关系申报：无); elsewhere, and written as a dash anywhere, it is none. */
function isEmpty(
	cell: string,
	type: CellType<unknown>,
	{ noneSaysNothing = false }: CellContext,
): boolean {
	if (!saysNothing(cell) || type.words?.includes(cell)) return false;
	return type.kind !== 'text' || noneSaysNothing || compact(cell) !== '无';
}

/** Accounts print a zero as a dash; in a column that must be filled it says nothing else. */
export function isDashForZero(cell: string, type: CellType<unknown>): boolean {
	return type.kind === 'amount' && /^[-—–―─−~]+$/.test(compact(cell));
}

const readers: Readonly<Partial<Record<CellKind, OfficeReader>>> = {
	amount: (cell, { type }, { unit }) => {
		const read = readOfficeAmount(cell, unit);
		if (read.kind === 'amount') return { value: read.fen };
		return { howToWrite: read.kind === 'refused' ? read.howToWrite : type.howToWrite };
	},
	quantity: (cell, { heading, type }) => readOfficeQuantity(cell, unitIn(heading), type.howToWrite),
	count: (cell, { heading }) => readOfficeCount(cell, heading),
	date: (cell, _column, { period }) => {
		const read = readOfficeDate(cell, period);
		return 'date' in read ? { value: read.date } : read;
	},
	period: (cell, _column, { period }) => {
		const read = readOfficePeriod(cell, period?.year);
		return 'period' in read ? { value: read.period } : read;
	},
	year: (cell, column) => readStrictly(compact(cell).replace(/年度?$/, ''), column),
	'village-id': (cell, column) => readStrictly(compact(cell), column),
	list: (cell, { type }) => {
		const items = listItems(cell);
		const value = items && type.read(items.join('；'));
		return value === undefined ? { howToWrite: type.howToWrite } : { value };
	},
	entity: (cell, column) => readStrictly(entityText(cell), column),
	'due-rule': (cell, column) =>
		readStrictly(compact(cell).replace(/(?:之?前|以前|内|以内)$/, ''), column),
	choice: (cell, { type }) => {
		const value = type.read(cell) ?? type.read(wordOf(cell, type) ?? '');
		return value === undefined ? { howToWrite: type.howToWrite } : { value };
	},
};

function readStrictly(cell: string, { type }: Column): OfficeRead {
	const value = type.read(type.foldWidth ? toHalfWidth(cell).trim() : cell);
	return value === undefined ? { howToWrite: type.howToWrite } : { value };
}

/** The declared word that a cell means: written wide or spaced out, or by a variant that fits no other. */
function wordOf(cell: string, { words = [] }: CellType<unknown>): string | undefined {
	const written = compact(cell);
	if (words.includes(written)) return written;
	const meant = words.filter((word) => wordVariants[word]?.includes(written));
	return meant.length === 1 ? meant[0] : undefined;
}

/** `亩` of `面积（亩）`; empty where the heading names no unit. */
function unitIn(heading: string): string {
	return /（(.+)）$/.exec(heading)?.[1] ?? '';
}

/** `；` separates wherever it stands; without one `、`, `，`, `,` and line breaks do. */
function listItems(cell: string): readonly string[] | undefined {
	const separator = /[；;]/.test(cell) ? /[；;\n]/ : /[、，,\n]/;
	const items = cell
		.split(separator)
		.map((item) => item.trim())
		.filter(Boolean);
	// 收据、发票.pdf is one file; only its name can tell.
	const files = items.filter((item) => /\.[a-z]{3,4}$/i.test(item));
	return files.length === 0 || files.length === items.length ? items : undefined;
}

const collective = wordVariants['集体经济组织'] ?? [];
const committee = wordVariants['村民委员会'] ?? [];

function entityText(cell: string): string {
	const text = compact(cell);
	if (collective.includes(text)) return '集体经济组织';
	if (committee.includes(text)) return '村民委员会';
	return /^[一二三四五六七八九十]{1,3}组$/.test(text) ? `村民小组:${text}` : cell;
}

/** A number such as 3-12 that a spreadsheet took for a date: what it was is uncertain. */
function idDamage(cell: string, type: CellType<unknown>): 'id-as-date' | undefined {
	const isId = type.kind === 'id' || type.kind === 'reference';
	return isId && findVoucherDamage(cell) ? 'id-as-date' : undefined;
}

function unreadable(
	type: CellType<unknown>,
	place: Place & { readonly cell: string },
	howToWrite: Bilingual,
): Finding {
	const { name, words } = type;
	if (!words) return finding('cell-unreadable', place, { type: name, howToWrite });
	const meant = findNearest(compact(place.cell), words);
	return finding('choice-unknown', place, { type: name, howToWrite, nearest: meant });
}

const inFull: Bilingual = {
	zh: '公开的每一行都要能单独看懂。请把和上一行一样的内容照样写全。',
	en: 'Every row must stand by itself. Write what the row above says once more.',
};

function fillIn(heading = ''): Bilingual {
	return {
		zh: `请填写“${heading}”。合并过的单元格，存成 CSV 以后下面几行是空的：请先取消合并，逐行填好。`,
		en: `Fill in “${heading}”. Cells that were merged are empty below the first: unmerge them and fill each row.`,
	};
}

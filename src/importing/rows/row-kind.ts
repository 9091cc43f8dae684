import { findCategoryByAlias } from '../../domain/money/categories.ts';
import type { Column } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readOfficeAmount } from '../cells/office-amount.ts';
import { readOfficeDate } from '../cells/office-date.ts';
import { compact, isDitto, saysNothing } from '../cells/office-text.ts';
import { isNumber } from '../sheet/table-headings.ts';
import { readCell, type TableLayout } from '../sheet/table-layout.ts';
import { sideOfSection } from './section-side.ts';
import { readStatedLabel, type StatedKind, type StatedLabel } from './stated-row.ts';

/**
 * What a row below the header is: a row of the table (`entry`), a row that states sums or balances, words around
 * the table (`note`), the title of a section, nothing but its number (`blank`), or nothing that can be told.
 */
export type RowKind = StatedKind | 'entry' | 'note' | 'section' | 'blank' | 'unclear';

export interface KnownRow {
	readonly kind: RowKind;
	/** `合计`, `上月结余` … of a row that states something, without white space; otherwise empty. */
	readonly label: string;
}

const noteStart =
	/^[\p{Script=Han}()、/]{1,24}:|签[字章名]|盖章|^第?\d+页|^共\d+页|^\(?以下(?:空白|无正文)|^注\d*[:.、]?|^(?:备注|说明)$/u;
const numberedTitle = /^\(?[一二三四五六七八九十]{1,3}[)、.]/;

/** @param afterNote does a signature or note row stand above? Rows without amounts then are words too. */
export function classifyRow(record: CsvRecord, layout: TableLayout, afterNote: boolean): KnownRow {
	const filled = record.cells
		.filter((_, index) => index !== layout.serial)
		.map(compact)
		.filter(Boolean);
	if (filled.every(saysNothing)) return { kind: 'blank', label: '' };
	const { payments } = layout.profile;
	const stated = payments ? statedAmongPayments(record, layout) : totalIn(record, layout);
	if (stated) return stated;
	const kindOf = payments ? kindOfPayment : kindOfRow;
	return { kind: kindOf(record, layout, filled, afterNote), label: '' };
}

/**
 * A label counts only where no voucher and no category make the row a payment: a payment's summary may say
 * 合计, and must not vanish.
 */
function statedAmongPayments(record: CsvRecord, layout: TableLayout): StatedLabel | undefined {
	const first = record.cells.find((cell) => cell.trim() !== '') ?? '';
	const [voucher, category] = [layout.cell(record, 'voucher'), layout.cell(record, 'category')];
	const title = sideOfSection(first) && compact(first);
	const others = record.cells.filter((cell) => cell.trim() !== '' && /[^\d.,¥元\s-]/.test(cell));
	if (title && others.length === 1 && hasAmount(record, layout))
		return { kind: 'total', label: title };
	const cells = [first, layout.cell(record, 'date'), voucher, category];
	for (const cell of [...cells, layout.cell(record, 'summary')]) {
		const stated = readStatedLabel(cell, true);
		const bare = [voucher, category].every(
			(other) => other === '' || readStatedLabel(other, true)?.label === stated?.label,
		);
		if (stated && bare) return stated;
	}
	return undefined;
}

/**
 * The label of a total row. It counts only where the row does not stand as a row of its own: a project may
 * be called 合计, and must not vanish.
 */
function totalIn(record: CsvRecord, layout: TableLayout): StatedLabel | undefined {
	const first = record.cells.findIndex((cell) => compact(cell) !== '');
	const words = layout.columns.filter(({ column }) => !isNumber(column));
	const stated = (index: number) => readStatedLabel(readCell(record, index), false);
	const labelled = [first, ...words.map(({ index }) => index)].find(stated);
	if (labelled === undefined) return undefined;
	const stands = words
		.filter(({ column }) => column.required)
		.every(({ column, index }) => isReadable(column, readCell(record, index)));
	return stands && words.some(({ index }) => index === labelled) ? undefined : stated(labelled);
}

function isReadable({ type }: Column, cell: string): boolean {
	return cell !== '' && type.read(cell) !== undefined;
}

type KindOf = (
	record: CsvRecord,
	layout: TableLayout,
	filled: readonly string[],
	afterNote: boolean,
) => RowKind;

const kindOfPayment: KindOf = (record, layout, filled, afterNote) => {
	const { dateParts } = layout;
	const day = dateParts ? readCell(record, dateParts.day) : '';
	const date = layout.cell(record, 'date');
	const dated = isDate(date) || day !== '';
	if (hasAmount(record, layout)) {
		// A label that is not known, with an amount: never a payment that only wants its date.
		const isLabel = !/\d/.test(date) && !dated && !isDitto(date);
		const told = ['voucher', 'category', 'summary'].some((field) => layout.cell(record, field));
		return isLabel && !told ? 'unclear' : 'entry';
	}
	if (dated && layout.cell(record, 'voucher') !== '') return 'entry';
	if (findCategoryByAlias(compact(layout.cell(record, 'category')))) return 'entry';
	const [only = '', ...others] = filled;
	if (others.length === 0 && sideOfSection(only)) return 'section';
	if (afterNote || noteStart.test(only)) return 'note';
	return others.length === 0 && numberedTitle.test(only) ? 'section' : 'unclear';
};

const kindOfRow: KindOf = (record, { columns }, filled, afterNote) => {
	const required = columns.filter(({ column }) => column.required);
	const present = required.filter(({ index }) => !saysNothing(readCell(record, index)));
	if (filled.every((text) => noteStart.test(text))) return 'note';
	if (present.length * 2 > required.length) return 'entry';
	const numbers = columns.some(
		({ column, index }) => isNumber(column) && /\d/.test(readCell(record, index)),
	);
	if (!numbers && (afterNote || noteStart.test(filled[0] ?? ''))) return 'note';
	if (filled.length === 1) return numberedTitle.test(filled[0] ?? '') ? 'section' : 'unclear';
	return 'entry';
};

/** Does a row above the header look like one of the table? */
export function isWhole(record: CsvRecord, layout: TableLayout): boolean {
	const { columns, profile } = layout;
	if (profile.payments) return isDate(layout.cell(record, 'date')) && hasAmount(record, layout);
	return columns.every(
		({ column, index }) => !column.required || !saysNothing(readCell(record, index)),
	);
}

/** Does the row carry money in one of the columns that hold payments? */
function hasAmount(record: CsvRecord, layout: TableLayout): boolean {
	return ['income', 'expense', 'amount'].some((field) => isLikeAmount(layout.cell(record, field)));
}

/** An amount, or digits that are no date and stand among no words: also an amount too badly written to be read. */
function isLikeAmount(cell: string): boolean {
	if (!/^\d+$/.test(cell) && readOfficeAmount(cell, undefined).kind === 'amount') return true;
	const text = compact(cell).replace(/^负|[万元整]/g, '');
	const isOther = /\p{Script=Han}/u.test(text) || (!/^\d+$/.test(text) && isDate(cell));
	return /\d/.test(text) && !isOther;
}

/** Is the cell a full date? */
function isDate(cell: string): boolean {
	return 'date' in readOfficeDate(cell, undefined);
}

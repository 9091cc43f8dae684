import { findCategoryByAlias } from '../../domain/money/categories.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import type { LedgerLayout } from '../sheet/ledger-layout.ts';
import { readOfficeAmount } from '../cells/office-amount.ts';
import { readOfficeDate } from '../cells/office-date.ts';
import { compact } from '../cells/office-text.ts';
import { readTotalLabel } from './total-label.ts';

/**
 * What a row below the header is: a payment (`entry`), a row that states sums or balances, words around
 * the table (`note`), the title of a section, or nothing that can be told.
 */
export type RowKind = StatedKind | 'entry' | 'note' | 'section' | 'unclear';
export type StatedKind = 'total' | 'cumulative' | 'carried' | 'opening' | 'closing';

export interface KnownRow {
	readonly kind: RowKind;
	/** `合计`, `上月结余` … of a row that states something, without white space; otherwise empty. */
	readonly label: string;
}

const when =
	'(?:\\d{4}年度?)?(?:\\d{1,2}(?:月份?|季度)|第?[一二三四]季度|[一二三四五六七八九十]{1,2}月份?)?';
const side = '(?:收入|支出|收支|发生额?)?';

const labels: Readonly<Record<StatedKind, RegExp>> = {
	cumulative: new RegExp(
		`^(?:\\d{1,2}[-—至]\\d{1,2}月)?${when}自?(?:本|当|全)?(?:年初?|年度|月份?|季度?|期)?(?:至今|起)?${side}累计(?:${side}|金额|数)?$|^[本全]年度?${side}合计$`,
	),
	total: new RegExp(
		`^${when}(?:(?:本|当|全)?(?:日|周|旬|月份?|季度?|期|页|村)?(?:${side}总?(?:合计|小计|总计|共计)(?:金额|数)?|发生额)(?:及(?:期末|月末|本月|本期)?(?:余额|结余))?(?:\\(万?元\\))?|(?:[本当](?:月|期|季度?)总?|总)(?:收入|支出))$`,
	),
	carried: /^(?:承[前上]页?|接[前上]页|[过转][次下]页|过次)$/,
	opening: new RegExp(
		`^${when}[承接转]?(?:上(?:月|期|年度?|季度?)|期初|月初|年初|季初)末?(?:累计)?(?:结余|余额|结转|结存|转入|存余|数)(?:余额|数|额|金额)?$`,
	),
	closing: new RegExp(
		`^${when}(?:(?:[本当](?:月|期|年度?|季度?)末?|期末|月末|年末|季末|累计)?(?:结余|余额|结存)(?:数|额|金额)?|(?:期|月|年|季)末数|结转下(?:月|期|年度?|季度?))$`,
	),
};

const signature =
	/^[\p{Script=Han}()、/]{1,24}:|签[字章名]|盖章|^第?\d+页|^共\d+页|^\(?以下(?:空白|无正文)|^注\d*[:.、]?|^(?:备注|说明)$/u;
const sectionTitle =
	/^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|(?:收入|支出)(?:部分|类|项目|情况)?$)/;

/** @param afterNote does a signature or note row stand above? Rows without amounts then are words too. */
export function classifyRow(record: CsvRecord, layout: LedgerLayout, afterNote: boolean): KnownRow {
	const stated = statedRow(record, layout);
	if (stated) return stated;
	const kind = hasAmount(record, layout) ? 'entry' : kindOfWords(record, layout, afterNote);
	return { kind, label: '' };
}

/**
 * A label counts only where no voucher and no category make the row a payment: a payment's summary may say
 * 合计, and must not vanish.
 */
function statedRow(record: CsvRecord, layout: LedgerLayout): KnownRow | undefined {
	const first = record.cells.find((cell) => cell.trim() !== '') ?? '';
	const [voucher, category] = [layout.cell(record, 'voucher'), layout.cell(record, 'category')];
	for (const cell of [
		first,
		layout.cell(record, 'date'),
		voucher,
		category,
		layout.cell(record, 'summary'),
	]) {
		const { kind, label } = statedBy(cell);
		const bare = [voucher, category].every(
			(other) => other === '' || statedBy(other).label === label,
		);
		if (kind && bare) return { kind, label };
	}
	return undefined;
}

/** What the words of a cell say that their row states, and those words. */
function statedBy(cell: string): { readonly kind: StatedKind | undefined; readonly label: string } {
	const label = labelText(cell);
	const kind = (Object.keys(labels) as StatedKind[]).find((name) => labels[name].test(label));
	if (kind) return { kind, label };
	const total = readTotalLabel(cell);
	if (total === undefined) return { kind: undefined, label };
	return { kind: /累计|^[本全]年/.test(total) ? 'cumulative' : 'total', label: total };
}

function labelText(cell: string): string {
	return compact(cell).replace(/:$/, '');
}

function kindOfWords(record: CsvRecord, layout: LedgerLayout, afterNote: boolean): RowKind {
	const filled = record.cells.map(compact).filter(Boolean);
	const [date, voucher] = [layout.cell(record, 'date'), layout.cell(record, 'voucher')];
	const dated = isDate(date) || layout.cell(record, 'day') !== '';
	if (dated && voucher !== '') return 'entry';
	if (findCategoryByAlias(compact(layout.cell(record, 'category')))) return 'entry';
	if (afterNote) return 'note';
	if (signature.test(filled[0] ?? '')) return 'note';
	return filled.length === 1 && sectionTitle.test(filled[0] ?? '') ? 'section' : 'unclear';
}

/** Does the row carry money in one of the columns that hold payments? */
export function hasAmount(record: CsvRecord, layout: LedgerLayout): boolean {
	return (['income', 'expense', 'amount'] as const).some((field) =>
		isLikeAmount(layout.cell(record, field)),
	);
}

/** An amount, or digits that are no date and stand among no words: also an amount too badly written to be read. */
function isLikeAmount(cell: string): boolean {
	if (!/^\d+$/.test(cell) && readOfficeAmount(cell, undefined).kind === 'amount') return true;
	const text = compact(cell).replace(/^负|[万元整]/g, '');
	const isOther = /\p{Script=Han}/u.test(text) || (!/^\d+$/.test(text) && isDate(cell));
	return /\d/.test(text) && !isOther;
}

/** Is the cell a full date? */
export function isDate(cell: string): boolean {
	return 'date' in readOfficeDate(cell, undefined);
}

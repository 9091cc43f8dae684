import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { Finding } from '../../domain/findings/findings.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Period } from '../../domain/time/period.ts';
import type { Place } from '../../domain/schema/table.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { readEntryCell, type PlainField } from '../cells/entry-cells.ts';
import { readEntrySide } from './entry-side.ts';
import { isDitto } from '../cells/office-text.ts';
import type { AcceptedCategory, Rewritten } from '../imported.ts';
import type { LayoutColumn, LedgerLayout } from '../sheet/ledger-layout.ts';
import type { OfficeField } from './office-ledger.ts';
import { findPersonalData, reportPersonalData } from '../../domain/personal-data/index.ts';
import type { CategoryContext } from '../cells/read-category.ts';
import type { RecordAmounts } from './record-amounts.ts';
import type { Sides } from '../totals/statements.ts';

export interface EntryOptions {
	/** The one the clerk named, if any: it gives the year where a date has none. */
	readonly period: Period | undefined;
	/** Take the first suggestion for a category that is missing or unknown. */
	readonly acceptSuggestions: boolean;
	/** The date of the payment above, for a ditto. */
	readonly dateAbove?: IsoDate | undefined;
}

/** A payment as read: its strict values when nothing is wrong with it, and what it adds to the sums anyway. */
export interface EntryRead {
	readonly line: number;
	/** By the ledger's fields; `undefined` when there are findings. */
	readonly values: Readonly<Record<string, unknown>> | undefined;
	readonly sides: Sides | undefined;
	/** The date and where it stands, for what is said about it later. */
	readonly dated: { readonly date: IsoDate; readonly place: Place } | undefined;
	readonly accepted: readonly AcceptedCategory[];
	/** A ditto, and what it stands for. */
	readonly ditto: Rewritten | undefined;
	readonly findings: readonly Finding[];
}

export function readEntry(
	record: CsvRecord,
	layout: LedgerLayout,
	amounts: RecordAmounts,
	{ period, acceptSuggestions, dateAbove }: EntryOptions,
): EntryRead {
	const { line } = record;
	const { direction, sides, findings: sideFindings } = readEntrySide(record, layout, amounts);
	const findings = [...personalDataOf(record, layout), ...sideFindings];
	if (amounts.balance?.problem) findings.push(amounts.balance.problem);
	const values: Record<string, unknown> = {};
	const accepted: AcceptedCategory[] = [];
	const summary = summaryOf(record, layout);
	const context = { period, direction, summary, acceptSuggestions };
	let dated: EntryRead['dated'];
	let ditto: Rewritten | undefined;
	for (const { field, column, cell } of plainCells(record, layout)) {
		const place = { file: layout.file, line, column: column.heading, cell };
		const isAbove = field === 'date' && isDitto(cell) && dateAbove !== undefined;
		if (isAbove) ditto = { heading: column.heading, written: cell, name: dateAbove };
		const read = isAbove ? { value: dateAbove } : readEntryCell(field, place, context);
		if ('problem' in read) findings.push(read.problem);
		else values[field] = read.value;
		if ('accepted' in read) {
			const { category, reason } = read.accepted;
			accepted.push({ line, heading: column.heading, written: cell, name: category.name, reason });
		}
		if (field === 'date' && 'value' in read) dated = { date: read.value as IsoDate, place };
	}
	if (direction && sides) values[direction] = sides[direction];
	const complete = findings.length === 0;
	return { line, values: complete ? values : undefined, sides, dated, accepted, ditto, findings };
}

interface PlainCell {
	readonly field: PlainField;
	readonly column: Pick<LayoutColumn, 'heading'>;
	readonly cell: string;
}

/** The cells that are not amounts, without those that hold a personal number. */
function* plainCells(record: CsvRecord, layout: LedgerLayout): Generator<PlainCell> {
	for (const column of layout.columns) {
		const cell =
			column.field === 'voucher'
				? joinedVoucher(record, layout)
				: layout.cell(record, column.field);
		if (findPersonalData(cell).length > 0) continue;
		if (isPlain(column.field)) yield { field: column.field, column, cell };
		else if (column.field === 'day' && !layout.column('date')) {
			yield { field: 'date', column, cell: joinedDate(record, layout) };
		}
	}
	if (!layout.column('category'))
		yield { field: 'category', column: ledger.columns.category, cell: '' };
}

function summaryOf(record: CsvRecord, layout: LedgerLayout): CategoryContext['summary'] {
	const { heading = '' } = layout.column('summary') ?? {};
	return { heading, text: layout.cell(record, 'summary') };
}

function isPlain(field: OfficeField): field is PlainField {
	return field in ledger.columns && field !== 'income' && field !== 'expense';
}

/** `记-12` of 记 and 12 in two columns, as accounting programs keep them. */
function joinedVoucher(record: CsvRecord, layout: LedgerLayout): string {
	const [word, number] = [layout.cell(record, 'voucherWord'), layout.cell(record, 'voucher')];
	const isWhole = word === '' || number === '' || number.startsWith(word);
	return isWhole ? number : `${word.replace(/字$/, '')}-${number}`;
}

/** A date written in two or three columns; empty when the month or the day is. */
function joinedDate(record: CsvRecord, layout: LedgerLayout): string {
	const [year, month, day] = (['year', 'month', 'day'] as const).map((field) =>
		toHalfWidth(layout.cell(record, field)).replace(/[年月日号]$/, ''),
	);
	if (!month || !day) return '';
	const known = [year, layout.year].find(Boolean);
	return `${known ? `${known}年` : ''}${month}月${day}日`;
}

function personalDataOf(record: CsvRecord, { file, headings }: LedgerLayout): Finding[] {
	return record.cells.flatMap((cell, index) => {
		const column = headings[index];
		return reportPersonalData(cell, { file, line: record.line, ...(column && { column }) });
	});
}

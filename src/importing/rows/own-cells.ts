import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Column, Place } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import type { AmountUnit } from '../cells/amount-unit.ts';
import { readCell, type DateParts, type TableLayout } from '../sheet/table-layout.ts';
import { placeOf } from './row-side.ts';

/** A column of one record, with the place and the cell that stand for it. */
export interface OwnCell {
	readonly field: string;
	readonly column: Column;
	readonly unit: AmountUnit | undefined;
	readonly place: Place & { readonly cell: string };
}

/** The cells of a row that mean something, what several columns say together in one. */
export function ownCells(record: CsvRecord, layout: TableLayout): readonly OwnCell[] {
	const { columns, dateParts, profile, file } = layout;
	const own = columns
		.filter(({ field }) => !field.startsWith('office:'))
		.map(({ field, column, unit }) => {
			const place = placeOf(record, layout, field);
			if (field !== profile.payments?.voucher) return { field, column, unit, place };
			const cell = toHalfWidth(joinedVoucher(record, layout, place.cell)).trim();
			return { field, column, unit, place: { ...place, cell } };
		});
	const { category } = profile.table.columns;
	// A ledger without a column of categories: the summaries are to tell.
	const untold = profile.payments && category && !layout.column('category');
	return [
		...own,
		...(dateParts ? [joinedDate(record, dateParts, file)] : []),
		...(untold
			? [
					{
						...{ field: 'category', column: category, unit: undefined },
						place: { file, line: record.line, column: category.heading, cell: '' },
					},
				]
			: []),
	];
}

/** `记-12` of 记 and 12 in two columns, as accounting programs keep them. */
function joinedVoucher(record: CsvRecord, layout: TableLayout, number: string): string {
	const word = layout.cell(record, layout.profile.payments?.voucherWord ?? '');
	const isWhole = word === '' || number === '' || number.startsWith(word);
	return isWhole ? number : `${word.replace(/字$/, '')}-${number}`;
}

/** A date written in two or three columns; empty when the month or the day is. */
function joinedDate(record: CsvRecord, parts: DateParts, file: string): OwnCell {
	const { field, column, heading, day: position } = parts;
	const [year, month, day] = [parts.year, parts.month, parts.day].map((index) =>
		index === undefined ? '' : toHalfWidth(readCell(record, index)).replace(/[年月日号]$/, ''),
	);
	const known = [year, parts.allYear].find(Boolean);
	const cell = month && day ? `${known ? `${known}年` : ''}${month}月${day}日` : '';
	const place = { file, line: record.line, column: heading, position, cell };
	return { field, column, unit: undefined, place };
}

import { amount } from '../../domain/schema/cell-type.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Place } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import type { AmountUnit } from '../cells/amount-unit.ts';
import { findSpreadsheetDamage } from '../cells/damaged-cell.ts';
import type { LedgerLayout } from '../sheet/ledger-layout.ts';
import { readOfficeAmount } from '../cells/office-amount.ts';
import { findPersonalData } from '../../domain/personal-data/index.ts';

export type AmountField = 'income' | 'expense' | 'amount' | 'balance';

/** An amount cell of a row, read once for the entry and for the sums it is part of. */
export interface AmountCell {
	readonly place: Place;
	/** `undefined` where the cell says nothing or cannot be read. */
	readonly fen: number | undefined;
	readonly readable: boolean;
	/** Why it cannot be read; none for a cell with a personal number, which is reported by itself. */
	readonly problem: Finding | undefined;
}

export type RecordAmounts = Readonly<Record<AmountField, AmountCell | undefined>>;

/** @param tableUnit the unit declared for the whole table; a heading's own unit goes before it */
export function readAmounts(
	record: CsvRecord,
	layout: LedgerLayout,
	tableUnit: AmountUnit | undefined,
): RecordAmounts {
	const read = (field: AmountField): AmountCell | undefined => {
		const column = layout.column(field);
		if (!column) return undefined;
		const cell = layout.cell(record, field);
		const place = { file: layout.file, line: record.line, column: column.heading, cell };
		return readAmountCell(place, column.unit ?? tableUnit);
	};
	return {
		income: read('income'),
		expense: read('expense'),
		amount: read('amount'),
		balance: read('balance'),
	};
}

function readAmountCell(
	place: Place & { readonly cell: string },
	unit: AmountUnit | undefined,
): AmountCell {
	const { cell } = place;
	const unreadable = { place, fen: undefined, readable: false };
	if (findPersonalData(cell).length > 0) return { ...unreadable, problem: undefined };
	const how = findSpreadsheetDamage(cell);
	if (how) return { ...unreadable, problem: finding('cell-damaged', place, { how }) };
	const read = readOfficeAmount(cell, unit);
	if (read.kind === 'refused') {
		const { howToWrite } = read;
		const problem = finding('cell-unreadable', place, { type: amount().name, howToWrite });
		return { ...unreadable, problem };
	}
	const fen = read.kind === 'amount' ? read.fen : undefined;
	return { place, fen, readable: true, problem: undefined };
}

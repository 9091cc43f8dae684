import { anchorOf, parseReference } from '../../domain/rows/row-ref.ts';
import type { LedgerTable } from './ledger-table.ts';
import { noText } from './ledger-table.ts';

/** A row as the list shows it. */
export interface ShownRow {
	/** The id of its village. */
	readonly village: string;
	/** Where it stands: the key of the ledger's period, and the anchor on its page. */
	readonly period: string;
	readonly anchor: string;
	readonly date: string;
	readonly voucher: string;
	readonly category: string;
	readonly summary: string;
	readonly incomeFen: number | undefined;
	readonly expenseFen: number | undefined;
	readonly counterparty: string | undefined;
	readonly organisation: string | undefined;
}

/** Of rows in an order, those chosen, from one to before another of them. */
export function takeChosen(
	ordered: Uint32Array,
	chosen: Uint8Array,
	from: number,
	to: number,
): number[] {
	const taken: number[] = [];
	let count = 0;
	for (const row of ordered) {
		if (count === to) break;
		if (chosen[row] !== 1) continue;
		if (count >= from) taken.push(row);
		count += 1;
	}
	return taken;
}

export function showRow(table: LedgerTable, row: number): ShownRow {
	const text = (column: string) => textCell(table, column, row) ?? '';
	const reference = parseReference(text('ref'));
	const ref = reference?.kind === 'row' ? reference.row : { table: 'ledger', key: text('voucher') };
	return {
		village: text('village'),
		period: ref.period ?? '',
		anchor: anchorOf(ref),
		date: dayCell(table, 'date', row),
		voucher: text('voucher'),
		category: text('category'),
		summary: text('summary'),
		incomeFen: fenCell(table, 'incomeFen', row),
		expenseFen: fenCell(table, 'expenseFen', row),
		counterparty: textCell(table, 'counterparty', row),
		organisation: textCell(table, 'organisation', row),
	};
}

export function textCell(table: LedgerTable, column: string, row: number): string | undefined {
	const place = table.texts(column)[row] ?? noText;
	return place === noText ? undefined : table.pool.textAt(place);
}

export function fenCell(table: LedgerTable, column: string, row: number): number | undefined {
	const fen = table.fen(column)[row] ?? NaN;
	return Number.isNaN(fen) ? undefined : fen;
}

const millisecondsPerDay = 86_400_000;

/** As an ISO date. */
export function dayCell(table: LedgerTable, column: string, row: number): string {
	return new Date((table.days(column)[row] ?? 0) * millisecondsPerDay).toISOString().slice(0, 10);
}

import { compareText } from '../../domain/order.ts';
import type { SortOrder } from './explore-query.ts';
import { noText, type LedgerTable } from './ledger-table.ts';

/**
 * All rows of a table in an order; of equal ones the first read stays the first. Made once, it serves every choice of
 * rows: a comparison for each of many rows would take longer than all else.
 */
export function orderRows(table: LedgerTable, order: SortOrder): Uint32Array {
	const descending = order.startsWith('-');
	const column = order.replace(/^-/, '');
	const { ranks, size } = rankRows(table, column);
	const starts = new Uint32Array(size + 1);
	const slotOf = (row: number) => {
		const rank = ranks[row] ?? 0;
		// What says nothing comes last, whichever way.
		return rank === noRank ? size : descending ? size - 1 - rank : rank;
	};
	for (let row = 0; row < table.rows; row += 1) {
		const slot = slotOf(row);
		if (slot < size) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
	}
	for (let slot = 1; slot <= size; slot += 1) {
		starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
	}
	const ordered = new Uint32Array(table.rows);
	for (let row = 0; row < table.rows; row += 1) {
		const slot = slotOf(row);
		const place = starts[slot] ?? 0;
		ordered[place] = row;
		starts[slot] = place + 1;
	}
	return ordered;
}

const noRank = -1;

interface Ranks {
	/** Of each row its place among the different values of the column. */
	readonly ranks: Int32Array;
	/** How many different values there are. */
	readonly size: number;
}

function rankRows(table: LedgerTable, column: string): Ranks {
	if (column === 'date') return rankDays(table.days(column));
	if (column.endsWith('Fen')) return rankNumbers(table.fen(column));
	return rankTexts(table, table.texts(column));
}

/** Every day from the first to the last has a rank. */
function rankDays(days: Int32Array): Ranks {
	const first = days.reduce((a, b) => Math.min(a, b), Infinity);
	const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
	return { ranks: days.map((day) => day - first), size: Math.max(0, last - first + 1) };
}

function rankNumbers(values: Float64Array): Ranks {
	const sorted = values.filter((value) => !Number.isNaN(value)).sort();
	const rankOf = new Map<number, number>();
	for (const value of sorted) if (!rankOf.has(value)) rankOf.set(value, rankOf.size);
	const ranks = new Int32Array(values.length);
	for (let row = 0; row < values.length; row += 1) {
		ranks[row] = rankOf.get(values[row] ?? NaN) ?? noRank;
	}
	return { ranks, size: rankOf.size };
}

function rankTexts({ pool }: LedgerTable, places: Int32Array): Ranks {
	const used = [...new Set(places)].filter((place) => place !== noText);
	const sorted = used.sort((a, b) => compareText(pool.textAt(a), pool.textAt(b)));
	const rankOf = new Int32Array(pool.size).fill(noRank);
	for (const [rank, place] of sorted.entries()) rankOf[place] = rank;
	const ranks = places.map((place) => (place === noText ? noRank : (rankOf[place] ?? noRank)));
	return { ranks, size: sorted.length };
}

import { readTypedAmount, type ExploreQuery } from './explore-query.ts';
import { noText, plainText, type LedgerTable } from './ledger-table.ts';

/** Which township each village is of, by their ids. */
export type TownshipOf = ReadonlyMap<string, string>;

/** For each row 1 where it belongs to what is asked for, else 0. */
export function selectRows(
	table: LedgerTable,
	query: ExploreQuery,
	townshipOf: TownshipOf,
): Uint8Array {
	const chosen = new Uint8Array(table.rows).fill(1);
	const keep = (belongs: (row: number) => boolean) => {
		for (let row = 0; row < chosen.length; row += 1) {
			if (chosen[row] === 1 && !belongs(row)) chosen[row] = 0;
		}
	};
	const keepTexts = (column: string, belongs: (text: string) => boolean) => {
		const places = table.texts(column);
		const known = rememberByPlace(table, (place) => belongs(table.pool.textAt(place)));
		keep((row) => known(at(places, row)));
	};
	const equal = (wanted: string) => (text: string) => text === wanted;

	keepMonths(table, query, keep);
	if (query.village !== '') keepTexts('village', equal(query.village));
	if (query.township !== '') {
		keepTexts('village', (village) => townshipOf.get(village) === query.township);
	}
	for (const column of ['category', 'fundSource', 'voucherType', 'organisation'] as const) {
		if (query[column] !== '') keepTexts(column, equal(query[column]));
	}
	for (const column of ['decision', 'contract', 'witness', 'hints'] as const) {
		if (query[column] === '') continue;
		const [places, wanted] = [table.texts(column), query[column] === 'yes'];
		keep((row) => (at(places, row) !== noText) === wanted);
	}
	keepAmounts(table, query, keep);
	for (const word of query.words.split(/\s+/).map(plainText).filter(Boolean)) {
		keepWord(table, word, keep);
	}
	return chosen;
}

type Keep = (belongs: (row: number) => boolean) => void;

const millisecondsPerDay = 86_400_000;

/** Days since 1970 of the first day of a month, or of one so many months later. */
function firstDay(month: string, later = 0): number {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return Date.UTC(year, number - 1 + later) / millisecondsPerDay;
}

function keepMonths(table: LedgerTable, { from, to }: ExploreQuery, keep: Keep): void {
	if (from === '' && to === '') return;
	const days = table.days('date');
	const first = from === '' ? -Infinity : firstDay(from);
	const end = to === '' ? Infinity : firstDay(to, 1);
	keep((row) => at(days, row) >= first && at(days, row) < end);
}

function keepAmounts(table: LedgerTable, query: ExploreQuery, keep: Keep): void {
	const [income, expense] = [table.fen('incomeFen'), table.fen('expenseFen')];
	const { side } = query;
	if (side !== '') {
		const own = side === 'income' ? income : expense;
		keep((row) => !Number.isNaN(at(own, row)));
	}
	const least = readTypedAmount(query.min) ?? -Infinity;
	const most = readTypedAmount(query.max) ?? Infinity;
	if (least === -Infinity && most === Infinity) return;
	const lies = (fen: number) => fen >= least && fen <= most;
	keep((row) => lies(at(income, row)) || lies(at(expense, row)));
}

/** A word occurs in what happened, in who was paid or paid, or in who handled it; or it is the voucher's number. */
function keepWord(table: LedgerTable, word: string, keep: Keep): void {
	const columns = ['summary', 'counterparty', 'handler'].map((column) => table.texts(column));
	const holds = rememberByPlace(table, (place) => table.pool.plainAt(place).includes(word));
	const vouchers = table.texts('voucher');
	const isVoucher = rememberByPlace(table, (place) => table.pool.plainAt(place) === word);
	keep((row) => columns.some((places) => holds(at(places, row))) || isVoucher(at(vouchers, row)));
}

/** Asks of each text once. Where there is none, the answer is no. */
function rememberByPlace(
	{ pool }: LedgerTable,
	ask: (place: number) => boolean,
): (place: number) => boolean {
	const [unknown, yes, no] = [0, 1, 2];
	const answers = new Uint8Array(pool.size);
	return (place) => {
		if (place === noText) return false;
		if (answers[place] === unknown) answers[place] = ask(place) ? yes : no;
		return answers[place] === yes;
	};
}

function at(numbers: Int32Array | Float64Array, row: number): number {
	return numbers[row] ?? NaN;
}

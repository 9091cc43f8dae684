import type { Grouping } from './explore-query.ts';
import { compareText } from '../../domain/order.ts';
import { noText, type LedgerTable } from './ledger-table.ts';

/** How many rows, and what came in and went out by them, in fen. */
export interface RowSums {
	readonly count: number;
	readonly incomeFen: number;
	readonly expenseFen: number;
}

/** The sums of the rows that have something in common. */
export interface Subtotal extends RowSums {
	/** A name, a category or a year; empty where rows say nothing. */
	readonly name: string;
	/** The id of the village, where the rows are of one alone. */
	readonly village: string | undefined;
	/** The id of the organisation, where the name is one's. */
	readonly organisation: string | undefined;
}

/**
 * Sums up the chosen rows.
 * @throws RangeError when a sum would not be exact to the fen
 */
export function sumRows(table: LedgerTable, chosen: Uint8Array): RowSums {
	const [sums] = addUp(table, chosen, new Int32Array(table.rows), 1);
	return sums ?? { count: 0, incomeFen: 0, expenseFen: 0 };
}

/**
 * Sums up the chosen rows by what they have in common, the most money first, years in their order.
 * @throws RangeError when a sum would not be exact to the fen
 */
export function sumByGroup(table: LedgerTable, chosen: Uint8Array, groups: RowGroups): Subtotal[] {
	const sums = addUp(table, chosen, groups.ofRow, groups.heads.length);
	const subtotals = groups.heads
		.map((head, at) => ({ ...head, ...(sums[at] as RowSums) }))
		.filter(({ count }) => count > 0);
	const moved = ({ incomeFen, expenseFen }: RowSums) => incomeFen + expenseFen;
	return subtotals.sort((a, b) =>
		groups.inOrder
			? compareText(a.name, b.name)
			: moved(b) - moved(a) || compareText(a.name, b.name),
	);
}

function addUp(
	table: LedgerTable,
	chosen: Uint8Array,
	ofRow: Int32Array,
	groups: number,
): RowSums[] {
	const [income, expense] = [table.fen('incomeFen'), table.fen('expenseFen')];
	const counts = new Uint32Array(groups);
	const [incomes, expenses] = [new Float64Array(groups), new Float64Array(groups)];
	const add = (sums: Float64Array, group: number, fen: number) => {
		if (Number.isNaN(fen)) return;
		const sum = (sums[group] ?? 0) + fen;
		if (!Number.isSafeInteger(sum)) throw new RangeError(`Sum is not exact to the fen: ${sum}`);
		sums[group] = sum;
	};
	for (let row = 0; row < table.rows; row += 1) {
		if (chosen[row] !== 1) continue;
		const group = ofRow[row] ?? 0;
		counts[group] = (counts[group] ?? 0) + 1;
		add(incomes, group, income[row] ?? NaN);
		add(expenses, group, expense[row] ?? NaN);
	}
	return Array.from(counts, (count, group) => ({
		count,
		incomeFen: incomes[group] ?? 0,
		expenseFen: expenses[group] ?? 0,
	}));
}

/** Which group each row is in, and what each group is. */
export interface RowGroups {
	readonly ofRow: Int32Array;
	readonly heads: readonly Pick<Subtotal, 'name' | 'village' | 'organisation'>[];
	/** Have the groups an order of their own? */
	readonly inOrder: boolean;
}

/**
 * Puts every row of a table into its group. An organisation is the same in all villages, however its name is spelt; a
 * masked name, or one that nobody calls an organisation's, is somebody else in every village.
 */
export function groupRows(table: LedgerTable, by: Grouping): RowGroups {
	const { pool } = table;
	const heads: RowGroups['heads'][number][] = [];
	const groups = new Map<number, number>();
	const ofRow = new Int32Array(table.rows);
	const fill = (
		keyOf: (row: number) => number,
		headOf: (row: number) => (typeof heads)[number],
	) => {
		for (let row = 0; row < table.rows; row += 1) {
			const key = keyOf(row);
			let group = groups.get(key);
			if (group === undefined) {
				group = heads.push(headOf(row)) - 1;
				groups.set(key, group);
			}
			ofRow[row] = group;
		}
		return { ofRow, heads, inOrder: by === 'year' };
	};
	const none = { village: undefined, organisation: undefined };
	const textOf = (places: Int32Array, row: number) => {
		const place = places[row] ?? noText;
		return place === noText ? '' : pool.textAt(place);
	};
	if (by === 'year') {
		const days = table.days('date');
		const years = new Map<number, number>();
		const yearOf = (row: number) => {
			const day = days[row] ?? 0;
			let year = years.get(day);
			if (year === undefined) {
				year = new Date(day * millisecondsPerDay).getUTCFullYear();
				years.set(day, year);
			}
			return year;
		};
		return fill(yearOf, (row) => ({ ...none, name: String(yearOf(row)) }));
	}
	const villages = table.texts('village');
	if (by !== 'payee') {
		const places = table.texts(by);
		return fill(
			(row) => places[row] ?? noText,
			(row) => ({
				...none,
				name: textOf(places, row),
				village: by === 'village' ? textOf(villages, row) : undefined,
			}),
		);
	}
	const names = table.texts('counterparty');
	const organisations = table.texts('organisation');
	return fill(
		(row) => {
			const organisation = organisations[row] ?? noText;
			if (organisation !== noText) return -2 - organisation;
			const name = names[row] ?? noText;
			return name === noText ? noText : (villages[row] ?? 0) * pool.size + name;
		},
		(row) => {
			const organisation = textOf(organisations, row) || undefined;
			const name = textOf(names, row);
			const own = organisation === undefined && name !== '';
			return { name, organisation, village: own ? textOf(villages, row) : undefined };
		},
	);
}

const millisecondsPerDay = 86_400_000;

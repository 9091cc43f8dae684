import { compareText } from '../../domain/order.ts';
import type { Grouping } from './explore-query.ts';
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
	return addUp(table, chosen, new Int32Array(table.rows), 1)(0);
}

/** The groups of some rows, as many as a page lists. */
export interface Subtotals {
	/** The most money first, years in their order. */
	readonly groups: readonly Subtotal[];
	/** How many groups there are in all. */
	readonly count: number;
}

/**
 * Sums up the chosen rows by what they have in common.
 * @throws RangeError when a sum would not be exact to the fen
 */
export function sumByGroup(
	table: LedgerTable,
	chosen: Uint8Array,
	{ ofRow, heads, inOrder }: RowGroups,
	atMost: number,
): Subtotals {
	const sumsOf = addUp(table, chosen, ofRow, heads.length);
	const present = [...heads.keys()].filter((group) => sumsOf(group).count > 0);
	// A county names hundreds of thousands of persons: only those that are listed are put in order.
	const moved = Float64Array.from(present, (group) => movedBy(sumsOf(group))).sort();
	const least = inOrder ? -Infinity : (moved.at(-atMost) ?? -Infinity);
	const groups = present
		.filter((group) => movedBy(sumsOf(group)) >= least)
		.map((group) => ({ ...(heads[group] as GroupHead), ...sumsOf(group) }))
		.sort((a, b) =>
			inOrder
				? compareText(a.name, b.name)
				: movedBy(b) - movedBy(a) || compareText(a.name, b.name),
		);
	return { groups: groups.slice(0, atMost), count: present.length };
}

function movedBy({ incomeFen, expenseFen }: RowSums): number {
	return incomeFen + expenseFen;
}

/** Adds up the chosen rows of each group. @returns the sums of a group */
function addUp(
	table: LedgerTable,
	chosen: Uint8Array,
	ofRow: Int32Array,
	groups: number,
): (group: number) => RowSums {
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
	return (group) => ({
		count: counts[group] ?? 0,
		incomeFen: incomes[group] ?? 0,
		expenseFen: expenses[group] ?? 0,
	});
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
	const heads: GroupHead[] = [];
	const ofRow = new Int32Array(table.rows);
	const begin = (head: GroupHead) => heads.push(head) - 1;
	const groupOf = groupings[by](table, begin);
	for (let row = 0; row < table.rows; row += 1) ofRow[row] = groupOf(row);
	return { ofRow, heads, inOrder: by === 'year' };
}

type GroupHead = RowGroups['heads'][number];

/** Gives the group of a row, after beginning it where the row is the first one in it. */
type Grouper = (table: LedgerTable, begin: (head: GroupHead) => number) => (row: number) => number;

const groupings: Readonly<Record<Grouping, Grouper>> = {
	village: (table, begin) =>
		byPlace(table, 'village', (name) => begin({ ...joined, name, village: name })),
	category: (table, begin) => byPlace(table, 'category', (name) => begin({ ...joined, name })),
	year(table, begin) {
		const days = table.days('date');
		const ofYears = new Map<number, number>();
		const ofDays = new Map<number, number>();
		return (row) => {
			const day = days[row] ?? 0;
			const known = ofDays.get(day);
			if (known !== undefined) return known;
			const year = new Date(day * millisecondsPerDay).getUTCFullYear();
			const group = ofYears.get(year) ?? begin({ ...joined, name: String(year) });
			ofYears.set(year, group);
			ofDays.set(day, group);
			return group;
		};
	},
	payee(table, begin) {
		const [villages, names] = [table.texts('village'), table.texts('counterparty')];
		const organisations = table.texts('organisation');
		const text = (place: number) => (place === noText ? '' : table.pool.textAt(place));
		const ofOrganisations = new Map<number, number>();
		const ofNames = new Map<number, Map<number, number>>();
		let unnamed: number | undefined;
		return (row) => {
			const [name = noText, organisation = noText] = [names[row], organisations[row]];
			if (organisation !== noText) {
				return remembered(ofOrganisations, organisation, () =>
					begin({ ...joined, name: text(name), organisation: text(organisation) }),
				);
			}
			if (name === noText) return (unnamed ??= begin({ ...joined, name: '' }));
			const village = villages[row] ?? noText;
			const own = remembered(ofNames, village, () => new Map<number, number>());
			return remembered(own, name, () =>
				begin({ ...joined, name: text(name), village: text(village) }),
			);
		};
	},
};

/** A group that may be of many villages, and is no organisation. */
const joined = { village: undefined, organisation: undefined };

function byPlace(
	table: LedgerTable,
	column: string,
	begin: (name: string) => number,
): (row: number) => number {
	const { pool } = table;
	const places = table.texts(column);
	const ofPlaces = new Map<number, number>();
	return (row) => {
		const place = places[row] ?? noText;
		return remembered(ofPlaces, place, () => begin(place === noText ? '' : pool.textAt(place)));
	};
}

function remembered<T>(known: Map<number, T>, key: number, make: () => T): T {
	let value = known.get(key);
	if (value === undefined) {
		value = make();
		known.set(key, value);
	}
	return value;
}

const millisecondsPerDay = 86_400_000;

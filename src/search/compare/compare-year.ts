import {
	fewestForMedian,
	medianFen,
	readLedgerMonths,
	type CategorySums,
	type LedgerMonths,
	type LedgerSums,
} from '../../domain/money/ledger-sums.ts';
import { divideByHeads, sumFen } from '../../domain/money/money.ts';
import type { CategoryId, Direction } from '../../domain/money/categories.ts';

/** A year of the county's ledgers by category, as it is published for the page that compares villages, and for programs. */
export interface CompareYear {
	readonly year: number;
	/** The day of the site. */
	readonly asOf: string;
	/** In their standard order, without what is lent, borrowed and paid back. */
	readonly categories: readonly {
		readonly id: CategoryId;
		readonly name: string;
		readonly side: Direction;
	}[];
	readonly townships: readonly { readonly id: string; readonly name: string }[];
	/** Those that disclosed a ledger of the year. */
	readonly villages: readonly ComparedVillage[];
}

export interface ComparedVillage {
	readonly id: string;
	readonly name: string;
	readonly township: string;
	readonly households?: number | undefined;
	readonly population?: number | undefined;
	/** The ledgers of the year that have rows. */
	readonly ledgers: readonly LedgerSums[];
}

/** Whose part of an amount is compared. */
export type Per = 'household' | 'person' | 'total';

/** What compares the villages: the months, from 1, in which to look, and whose part. */
export interface Comparing {
	/** Ids. */
	readonly villages: readonly string[];
	readonly from: number;
	readonly to: number;
	readonly per: Per;
	readonly medians: readonly ('township' | 'county')[];
}

/** A village, or the one in the middle of a township or the county. */
export interface ComparedColumn {
	readonly kind: 'village' | 'township' | 'county';
	/** Of the village or the township. */
	readonly id: string;
	readonly name: string;
	/** Of a median: how many villages it is the middle of. */
	readonly among?: number | undefined;
	/** Fen; nothing where the village does not say how many it has of those whose part is compared. */
	readonly fenOf: (what: What) => number | undefined;
}

/** A category, or the whole of a side. */
export type What = CategoryId | Direction;

export interface Comparison {
	readonly year: number;
	/** The months that every village disclosed, and that are compared; none where there is no such month. */
	readonly months: readonly string[];
	/** The ids of villages that disclosed no ledger of the year, and are left out. */
	readonly absent: readonly string[];
	/** The months asked for that a village did not disclose by whole ledgers of such months. */
	readonly lacking: readonly { readonly name: string; readonly months: readonly string[] }[];
	/** Villages as they were asked for, then medians. */
	readonly columns: readonly ComparedColumn[];
	/** The categories of either side that occur in the villages, the largest first. */
	readonly categories: Readonly<Record<Direction, readonly { id: CategoryId; name: string }[]>>;
}

interface OpenVillage extends ComparedVillage {
	readonly books: LedgerMonths;
}

/** Compares villages over the months that all of them disclosed; medians are of villages that disclosed these very months. */
export function compareYear(file: CompareYear, asked: Comparing): Comparison {
	const all = file.villages.map((village): OpenVillage => ({
		...village,
		books: readLedgerMonths(village.ledgers),
	}));
	const chosen = asked.villages.flatMap((id) => all.find((each) => each.id === id) ?? []);
	// A month that no village has is not lacking: the year may not have come to it.
	const disclosed = new Set(all.flatMap(({ books }) => books.months));
	const wanted = monthsBetween(file.year, asked).filter((month) => disclosed.has(month));
	const months = commonMonths(chosen, wanted);
	const sides = sidesOf(file);
	const columnOf = (village: OpenVillage): ComparedColumn => {
		const part = partsOf(village, months, asked.per, sides);
		return { kind: 'village', id: village.id, name: village.name, fenOf: (what) => part?.(what) };
	};
	const columns = chosen.map(columnOf);
	const medians =
		asked.per === 'total' || months.length === 0
			? []
			: medianColumns({ ...file, villages: all }, chosen, asked, (village) =>
					partsOf(village, months, asked.per, sides),
				);
	return {
		year: file.year,
		months,
		absent: asked.villages.filter((id) => chosen.every((each) => each.id !== id)),
		lacking: chosen.flatMap(({ name, books }) => {
			const lacking = wanted.filter((month) => !books.months.includes(month));
			return lacking.length > 0 ? [{ name, months: lacking }] : [];
		}),
		columns: [...columns, ...medians],
		categories: {
			income: occurring(file, 'income', columns),
			expense: occurring(file, 'expense', columns),
		},
	};
}

function monthsBetween(year: number, { from, to }: Pick<Comparing, 'from' | 'to'>): string[] {
	return Array.from(
		{ length: Math.max(0, to - from + 1) },
		(_, index) => `${year}-${String(from + index).padStart(2, '0')}`,
	);
}

/** The months that whole ledgers of every village cover: of a quarter, all its months or none. */
function commonMonths(villages: readonly OpenVillage[], wanted: readonly string[]): string[] {
	let months = villages.length === 0 ? [] : [...wanted];
	for (;;) {
		const left = months.filter((month) =>
			villages.every(({ books }) => books.wholeWith(month)?.every((each) => months.includes(each))),
		);
		if (left.length === months.length) return left;
		months = left;
	}
}

type Parts = (what: What) => number | undefined;
type Sides = ReadonlyMap<string, Direction>;

function sidesOf({ categories }: CompareYear): Sides {
	return new Map(categories.map(({ id, side }) => [id, side]));
}

/** What a village's heads have each of the amounts; nothing where it did not disclose the months, or does not know its heads. */
function partsOf(
	{ books, households, population }: OpenVillage,
	months: readonly string[],
	per: Per,
	sides: Sides,
): Parts | undefined {
	const heads = { household: households, person: population, total: 1 }[per];
	const sums = heads ? books.sumOf(new Set(months)) : undefined;
	return sums && ((what) => divideByHeads(fenOf(sums, what, sides), heads));
}

function fenOf(sums: CategorySums, what: What, sides: Sides): number {
	if (what !== 'income' && what !== 'expense') return sums[what] ?? 0;
	return sumFen(
		Object.entries(sums).flatMap(([category, fen]) => (sides.get(category) === what ? fen : [])),
	);
}

function medianColumns(
	file: Pick<CompareYear, 'townships'> & { readonly villages: readonly OpenVillage[] },
	chosen: readonly OpenVillage[],
	{ medians }: Comparing,
	partsOfVillage: (village: OpenVillage) => Parts | undefined,
): ComparedColumn[] {
	const all = file.villages.map((village) => ({ village, parts: partsOfVillage(village) }));
	const median = (column: Pick<ComparedColumn, 'kind' | 'id' | 'name'>, township?: string) => {
		const among = all.flatMap(({ village, parts }) =>
			parts && (township === undefined || village.township === township) ? [parts] : [],
		);
		if (among.length < fewestForMedian) return [];
		const fenOf = (what: What) => medianFen(among.flatMap((parts) => parts(what) ?? []));
		return [{ ...column, among: among.length, fenOf }];
	};
	const townships = [...new Set(chosen.map(({ township }) => township))];
	return [
		...(medians.includes('township')
			? townships.flatMap((id) => {
					const name = file.townships.find((each) => each.id === id)?.name ?? '';
					return median({ kind: 'township', id, name }, id);
				})
			: []),
		...(medians.includes('county') ? median({ kind: 'county', id: '', name: '' }) : []),
	];
}

function occurring(
	{ categories }: CompareYear,
	side: Direction,
	columns: readonly ComparedColumn[],
): { id: CategoryId; name: string }[] {
	const largest = (id: CategoryId) => Math.max(...columns.map(({ fenOf }) => fenOf(id) ?? 0));
	return categories
		.filter((each) => each.side === side && columns.some(({ fenOf }) => fenOf(each.id)))
		.map(({ id, name }) => ({ id, name, fen: largest(id) }))
		.sort((a, b) => b.fen - a.fen)
		.map(({ id, name }) => ({ id, name }));
}

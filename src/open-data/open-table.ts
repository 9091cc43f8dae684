import type { Table } from '../domain/schema/table.ts';
import { countyTables, villageTables } from '../domain/tables/index.ts';
import { ownColumns, villageColumns, type OpenColumn } from './open-column.ts';

/** Rows of one table name rows of another by these columns. */
export interface OpenLink {
	readonly columns: readonly string[];
	readonly table: string;
	readonly to: readonly string[];
}

/** A table of the county as a whole: one of `data/`, with amounts in fen and with what tells where a row stands. */
export interface OpenTable {
	/** The name that the table has in `data/`. */
	readonly name: string;
	readonly declared: Table;
	readonly columns: readonly OpenColumn[];
	/** The columns that together tell a row from all others; empty where nothing does. */
	readonly key: readonly string[];
	/** Other columns that do the same. */
	readonly alsoUnique?: readonly string[];
	readonly links: readonly OpenLink[];
}

/** County tables that everybody may have: whom the county lets be named is told by no list. */
const { townships, villages, catalogue, links } = countyTables;

/** The standards of the county hold in every village, and stand apart from those that villages add. */
export const countyStandards = 'county-standards';

/** Every table that is published, the county's own first, then those of villages as `data/` lists them. */
export const openTables: readonly OpenTable[] = [
	...[townships, villages, catalogue, links].map((table: Table) => countyTable(table)),
	{ ...countyTable(villageTables.standards), name: countyStandards },
	...Object.values<Table>(villageTables).map(villageTable),
];

export function findOpenTable(name: string): OpenTable {
	const found = openTables.find((table) => table.name === name);
	if (!found) throw new RangeError(`No such open table: ${name}`);
	return found;
}

function countyTable(declared: Table): OpenTable {
	const hasId = 'id' in declared.columns;
	const columns = ownColumns(declared);
	const named = columns.map(({ name }) => name);
	return {
		...{ name: declared.name, declared, columns, key: hasId ? ['id'] : [] },
		links: linksOf(declared).filter(({ columns: [first = ''] }) => named.includes(first)),
	};
}

function villageTable(declared: Table): OpenTable {
	return {
		...{
			name: declared.name,
			declared,
			columns: villageColumns(declared),
			key: ['village', 'ref'],
		},
		...('id' in declared.columns && { alsoUnique: ['village', 'id'] }),
		links: [
			{ columns: ['village'], table: 'villages', to: ['id'] },
			...linksOf(declared).map((link) => (link.table in countyTables ? link : withinVillage(link))),
		],
	};
}

/** Ids of a village's tables are unique in it alone. */
function withinVillage({ columns, table, to }: OpenLink): OpenLink {
	return { columns: ['village', ...columns], table, to: ['village', ...to] };
}

/**
 * References to one table alone. Of standards the county's are meant as well, which no such link
 * can say.
 */
function linksOf({ columns }: Table): OpenLink[] {
	return Object.entries(columns).flatMap(([field, { type }]): OpenLink[] => {
		const [table, ...others] = type.refersTo ?? [];
		if (table === undefined || others.length > 0 || table === 'standards') return [];
		return [{ columns: [field], table, to: ['id'] }];
	});
}

import type { Bilingual } from '../bilingual.ts';
import type { RowRef } from '../rows/row-ref.ts';
import type { IsoDate } from '../time/calendar-date.ts';
import type { CellType } from './cell-type.ts';

/**
 * How a column names somebody. `named`: whoever signs, or holds an office, under the full name; `masked`: a private
 * person, by a masked name alone; `anonymous`: a text in which no private person may be told; `party`: the other
 * party of a payment, contract or debt, an organisation or a masked person; `bidder`: who builds, an organisation
 * unless it reads as a person.
 */
export type PersonRole = 'named' | 'masked' | 'anonymous' | 'party' | 'bidder';

/**
 * How a cell goes on with the matter itself, so that a change of it corrects nothing. `moving`: it says how things
 * stand; `filled-later`: it is empty until something has happened.
 */
export type LivingCell = 'moving' | 'filled-later';

/** What a column is for the checks, the gate and the correction log. */
interface ColumnRoles {
	readonly person?: PersonRole;
	readonly lives?: LivingCell;
	/** It holds a code of a published classification, and no words. */
	readonly isCode?: true;
	/** It counts something there is, so it is never negative. Income of a year, and a payment taken back, can be. */
	readonly neverNegative?: true;
}

/** One column of a table, declared once: reader, types, office documentation and open-data schema follow. */
export interface Column<T = unknown, Required extends boolean = boolean> extends ColumnRoles {
	readonly heading: string;
	readonly type: CellType<T>;
	readonly required: Required;
	readonly doc: Bilingual;
	/** Other headings that offices use for it. The English field name is always accepted. */
	readonly aliases: readonly string[];
}

interface ColumnOptions extends ColumnRoles {
	readonly doc: Bilingual;
	readonly aliases?: readonly string[];
}

/** A column whose heading must be there and whose cells must not be empty. */
export function required<T>(
	heading: string,
	type: CellType<T>,
	options: ColumnOptions,
): Column<T, true> {
	return { aliases: [], ...options, heading, type, required: true };
}

/** A column that may be left out, or left empty. */
export function optional<T>(
	heading: string,
	type: CellType<T>,
	options: ColumnOptions,
): Column<T, false> {
	return { aliases: [], ...options, heading, type, required: false };
}

export type Columns = Readonly<Record<string, Column>>;

/**
 * Where the files of a table stand below `data/`:
 * `county`: one file for the county; `village`: one in each village's folder;
 * `period`, `year` and `batch`: a folder in each village's folder, with one file a period, year or batch,
 * named after it.
 */
export type TableScope = 'county' | 'village' | 'period' | 'year' | 'batch';

/** What may be about a row: what villagers ask and the supervision committee looks at, or a hint. */
export type RowRemark = 'comments' | 'hints';

/** Where the site shows the rows of a table. */
export interface TablePage {
	/** The register whose page it is: a part of its address. Two tables may share one. */
	readonly register: string;
	/** Has each row a page of its own, or a place on the register's page, or do they stand there `together`? */
	readonly rows: 'pages' | 'anchors' | 'together';
	/** Has each row a page 一笔钱的来龙去脉 too? */
	readonly trail: boolean;
}

/** Dates of a row that follow one another as the things they date do; absent ones are passed over. */
export interface DateOrder {
	/** Earliest first. */
	readonly fields: readonly string[];
	/**
	 * `contradiction`: the other way round cannot be. `steps`: it can be, and is itself worth knowing, as
	 * when works begin before the bids are opened: a village must be able to say so.
	 */
	readonly kind: 'contradiction' | 'steps';
}

/** The fields that say when something happened, and when it was disclosed, where a row says that. */
export interface RowEvent<Field extends string = string> {
	readonly on: Field;
	readonly publishedOn?: Field;
}

export interface Table<C extends Columns = Columns> {
	readonly name: string;
	readonly title: Bilingual;
	readonly doc: Bilingual;
	readonly scope: TableScope;
	/** The folder of its files, or the name of its one file without `.csv`. */
	readonly folder: string;
	readonly columns: C;
	/** The fields that together tell a row from the others of its file: mostly its id. */
	readonly key: readonly string[];
	/** The field by which a row is called in a list or a link. */
	readonly label?: string;
	/** What one row is, in a word. */
	readonly noun?: Bilingual;
	/** The table to whose rows its files belong, and with which they are published. */
	readonly partOf?: string;
	/** The field whose value is common to the rows that are published together, where a file has several. */
	readonly publishedBy?: string;
	/** Can it fulfil an item of the catalogue by itself? The registers of disclosures do for every item. */
	readonly fulfils: boolean;
	/** What may be about its rows. */
	readonly takes: readonly RowRemark[];
	/** Are its rows filled in as the matter goes on, so that filling an empty cell corrects nothing? */
	readonly growing: boolean;
	readonly dateOrders: readonly DateOrder[];
	/** Is it disclosed as often as a village closes its books, by month or by quarter? */
	readonly followsBooks: boolean;
	/** The day on which something happened that must be disclosed, and the day on which it was. */
	readonly event?: RowEvent;
	/** The dates on which something was done with a row: all of it, unless some of them only say what is planned. */
	readonly moves: readonly string[];
	/** Does it list what there is, whose rows also change on days that no column tells? */
	readonly inventory: boolean;
	/** Absent where its rows are shown on pages of something else, or on none. */
	readonly page: TablePage | undefined;
}

/** What a table says of itself; what it leaves out does not hold of it. */
interface TableDeclaration<
	Name extends string,
	C extends Columns,
	Fulfils extends boolean,
	Takes extends readonly RowRemark[],
	Page extends PageDeclaration | undefined,
> {
	readonly name: Name;
	readonly title: Bilingual;
	readonly doc: Bilingual;
	readonly scope: TableScope;
	/** Called as the table is, where it does not say another. */
	readonly folder?: string;
	readonly columns: C;
	readonly key: readonly FieldOf<C>[];
	readonly label?: FieldOf<C>;
	readonly noun?: Bilingual;
	readonly partOf?: string;
	readonly publishedBy?: FieldOf<C>;
	readonly fulfils?: Fulfils;
	readonly takes?: Takes;
	readonly growing?: boolean;
	readonly dateOrders?: readonly {
		readonly kind: DateOrder['kind'];
		readonly fields: readonly DateFieldOf<C>[];
	}[];
	readonly followsBooks?: boolean;
	readonly event?: RowEvent<DateFieldOf<C>>;
	readonly moves?: readonly DateFieldOf<C>[];
	readonly inventory?: boolean;
	/** Called as the table is, where it does not say another register. */
	readonly page?: Page;
}

type FieldOf<C extends Columns> = keyof NoInfer<C> & string;

type DateFieldOf<C extends Columns> = {
	[Field in FieldOf<C>]: C[Field] extends Column<IsoDate> ? Field : never;
}[FieldOf<C>];

type PageDeclaration = Pick<TablePage, 'rows'> & Partial<TablePage>;

/** The page with what its declaration leaves out. */
type PageOf<Name extends string, Page> = Page extends PageDeclaration
	? {
			readonly register: Page extends { readonly register: infer Own extends string } ? Own : Name;
			readonly rows: Page['rows'];
			readonly trail: Page extends { readonly trail: true } ? true : false;
		}
	: undefined;

export function table<
	const Name extends string,
	const C extends Columns,
	const Fulfils extends boolean = false,
	const Takes extends readonly RowRemark[] = readonly [],
	const Page extends PageDeclaration | undefined = undefined,
>(declaration: TableDeclaration<Name, C, Fulfils, Takes, Page>) {
	const { name, fulfils, takes, page, growing, dateOrders, followsBooks, ...others } = declaration;
	const { moves, inventory, ...rest } = others;
	const declared: Table<C> = {
		folder: name,
		...rest,
		name,
		fulfils: fulfils ?? false,
		takes: takes ?? [],
		growing: growing ?? false,
		dateOrders: dateOrders ?? [],
		followsBooks: followsBooks ?? false,
		inventory: inventory ?? false,
		moves: moves ?? datesOf(declaration.columns),
		page: page && { register: name, trail: false, ...page },
	};
	return declared as Table<C> & {
		readonly name: Name;
		readonly fulfils: Fulfils;
		readonly takes: Takes;
		readonly page: PageOf<Name, Page>;
	};
}

function datesOf(columns: Columns): string[] {
	return Object.keys(columns).filter((field) => columns[field]?.type.kind === 'date');
}

/** The headings of the columns that together tell a row from the others. */
export function keyHeadings({ key, columns }: Table): readonly string[] {
	return key.flatMap((field) => columns[field]?.heading ?? []);
}

/** Where something stands in `data/`. Lines count from 1, as an editor shows them. */
export interface Place {
	/** Path below the data folder, with forward slashes. */
	readonly file: string;
	readonly line?: number;
	/** The heading as the file has it. */
	readonly column?: string;
	/** Where the column stands, from 0: for the order of a report. */
	readonly position?: number;
	/** The cell as written. */
	readonly cell?: string;
}

type CellsOf<C extends Columns> = {
	readonly [Field in keyof C]: C[Field] extends Column<infer T, infer Required>
		? Required extends true
			? T
			: T | undefined
		: never;
};

/** One row of a table as the program sees it, what names it, and where it stands. */
export type Row<T extends Table> = CellsOf<T['columns']> & {
	readonly ref: RowRef;
	readonly at: { readonly file: string; readonly line: number };
};

/** The place of one cell of a row, under the heading the contract gives the column. */
export function cellPlace<T extends Table>(
	declaration: T,
	row: Row<T>,
	field: keyof T['columns'] & string,
): Place {
	const column = declaration.columns[field];
	const value = (row as Record<string, unknown>)[field];
	return {
		...row.at,
		...(column && {
			column: column.heading,
			position: Object.keys(declaration.columns).indexOf(field),
		}),
		...(column && value !== undefined && { cell: column.type.write(value) }),
	};
}

/** The path of a table's file below the folder it belongs to: `balances.csv`, `ledger/2025-03.csv`. */
export function tableFile(declaration: Table, name?: string): string {
	const { scope, folder } = declaration;
	return scope === 'county' || scope === 'village'
		? `${folder}.csv`
		: `${folder}/${name ?? nameShown[scope]}.csv`;
}

const nameShown = { period: '<期间>', year: '<年度>', batch: '<批次>' } as const;

import type { Bilingual } from '../bilingual.ts';
import type { CellType } from './cell-type.ts';

/** One column of a table, declared once: reader, types, office documentation and open-data schema follow. */
export interface Column<T = unknown, Required extends boolean = boolean> {
	readonly heading: string;
	readonly type: CellType<T>;
	readonly required: Required;
	readonly doc: Bilingual;
	/** Other headings that offices use for it. The English field name is always accepted. */
	readonly aliases: readonly string[];
}

interface ColumnOptions {
	readonly doc: Bilingual;
	readonly aliases?: readonly string[];
}

/** A column whose heading must be there and whose cells must not be empty. */
export function required<T>(
	heading: string,
	type: CellType<T>,
	options: ColumnOptions,
): Column<T, true> {
	return { heading, type, required: true, doc: options.doc, aliases: options.aliases ?? [] };
}

/** A column that may be left out, or left empty. */
export function optional<T>(
	heading: string,
	type: CellType<T>,
	options: ColumnOptions,
): Column<T, false> {
	return { heading, type, required: false, doc: options.doc, aliases: options.aliases ?? [] };
}

export type Columns = Readonly<Record<string, Column>>;

/**
 * Where the files of a table stand below `data/`:
 * `county`: one file for the county; `village`: one in each village's folder;
 * `period`, `year` and `batch`: a folder in each village's folder, with one file a period, year or batch,
 * named after it.
 */
export type TableScope = 'county' | 'village' | 'period' | 'year' | 'batch';

export interface Table<C extends Columns = Columns> {
	readonly name: string;
	readonly title: Bilingual;
	readonly doc: Bilingual;
	readonly scope: TableScope;
	/** The folder of its files, or the name of its one file without `.csv`. */
	readonly folder: string;
	/** The fields that together tell a row from the others of its file: mostly its id. */
	readonly key: readonly string[];
	readonly columns: C;
}

/** What a table says of itself. Its folder is called as the table is, where it does not say another. */
type TableDeclaration<C extends Columns> = Omit<Table<C>, 'folder' | 'key'> & {
	readonly folder?: string;
	readonly key: readonly (keyof NoInfer<C> & string)[];
};

export function table<const C extends Columns>(declaration: TableDeclaration<C>): Table<C> {
	return { folder: declaration.name, ...declaration };
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

/** One row of a table as the program sees it, and where it stands. */
export type Row<T extends Table> = CellsOf<T['columns']> & {
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

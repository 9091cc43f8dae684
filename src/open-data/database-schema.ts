import type { OpenKind } from './open-column.ts';
import type { OpenTable } from './open-table.ts';

/** A table as the county's SQLite file calls it. */
export function sqlTableName(table: string): string {
	return table.replaceAll('-', '_');
}

const sqlTypes = {
	text: 'TEXT',
	day: 'TEXT',
	fen: 'INTEGER',
	whole: 'INTEGER',
	year: 'INTEGER',
	decimal: 'REAL',
} as const satisfies Record<OpenKind, string>;

/** The statement that makes a table: typed strictly, with its key and the tables it leads to. */
export function createTable({ name, columns, key, alsoUnique, links }: OpenTable): string {
	const parts = [
		...columns.map(
			(column) =>
				`${quote(column.name)} ${sqlTypes[column.kind]}${column.required ? ' NOT NULL' : ''}`,
		),
		...(key.length > 0 ? [`PRIMARY KEY (${list(key)})`] : []),
		...(alsoUnique ? [`UNIQUE (${list(alsoUnique)})`] : []),
		...links.map(
			({ columns: own, table, to }) =>
				`FOREIGN KEY (${list(own)}) REFERENCES ${quote(sqlTableName(table))} (${list(to)})`,
		),
	];
	// Rows that lie in the order of their keys take a tenth less, compressed.
	const options = key.length > 0 ? 'STRICT, WITHOUT ROWID' : 'STRICT';
	return `CREATE TABLE ${quote(sqlTableName(name))} (\n\t${parts.join(',\n\t')}\n) ${options}`;
}

/** What is looked for most: rows of a day or of a kind of spending, and what was paid to whom. */
const indexedColumns: Readonly<Record<string, readonly (readonly string[])[]>> = {
	ledger: [['date'], ['category', 'date'], ['organisation']],
};

export function createIndexes({ name, columns }: OpenTable): string[] {
	const table = sqlTableName(name);
	const days = columns.filter(
		({ name: column, kind }) => kind === 'day' && column === 'publishedOn',
	);
	const own = indexedColumns[name] ?? days.map((column) => [column.name]);
	return own.map(
		(each) =>
			`CREATE INDEX ${quote(`${table}_${each.join('_')}`)} ON ${quote(table)} (${list(each)})`,
	);
}

export function insertRow({ name, columns }: OpenTable): string {
	return `INSERT INTO ${quote(sqlTableName(name))} VALUES (${columns.map(() => '?').join(', ')})`;
}

function list(columns: readonly string[]): string {
	return columns.map(quote).join(', ');
}

/** Names come from declarations alone, and some are words of SQL: `from`, `to`, `group`. */
function quote(name: string): string {
	return `"${name}"`;
}

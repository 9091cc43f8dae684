import type { Bilingual } from '../domain/bilingual.ts';
import type { CellKind } from '../domain/schema/cell-type.ts';
import type { Column, Table } from '../domain/schema/table.ts';
import type { OpenColumn, OpenKind } from './open-column.ts';
import type { OpenTable } from './open-table.ts';

/** A field of a table as Table Schema (Data Package 2.0) describes it. */
export interface SchemaField {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'date' | 'year';
	readonly title?: string;
	readonly description: string;
	readonly constraints?: {
		readonly required?: true;
		readonly enum?: readonly string[];
		readonly minimum?: number;
		readonly pattern?: string;
	};
}

/** A table as Table Schema describes it. */
export interface TableSchema {
	readonly $schema: string;
	readonly title: string;
	readonly description: string;
	readonly fields: readonly SchemaField[];
	readonly missingValues: readonly string[];
	readonly primaryKey?: readonly string[];
	readonly uniqueKeys?: readonly (readonly string[])[];
	readonly foreignKeys?: readonly {
		readonly fields: readonly string[];
		/** Without a resource, of the same table. */
		readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
	}[];
}

const profile = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** The table of the whole county. Other tables are called as their resources in `datapackage.json` are. */
export function openTableSchema({
	name,
	declared,
	columns,
	key,
	alsoUnique,
	links,
}: OpenTable): TableSchema {
	return {
		...head(declared),
		fields: columns.map(openField),
		missingValues: [''],
		...(key.length > 0 && { primaryKey: key }),
		...(alsoUnique && { uniqueKeys: [alsoUnique] }),
		...(links.length > 0 && {
			foreignKeys: links.map(({ columns: fields, table, to }) => ({
				fields,
				reference: { ...(table !== name && { resource: table }), fields: to },
			})),
		}),
	};
}

/** The file that a village offers: the headings and the written cells of `data/`. */
export function villageFileSchema(declared: Table): TableSchema {
	return {
		...head(declared),
		fields: Object.values(declared.columns).map(writtenField),
		missingValues: [''],
	};
}

function head({ title, doc }: Table) {
	return { $schema: profile, title: title.zh, description: both(doc) };
}

function both({ zh, en }: Bilingual): string {
	return `${zh} ${en}`;
}

const openTypes = {
	text: 'string',
	day: 'date',
	fen: 'integer',
	whole: 'integer',
	decimal: 'number',
	year: 'year',
} as const satisfies Record<OpenKind, SchemaField['type']>;

function openField(column: OpenColumn): SchemaField {
	const { name, kind, required, doc } = column;
	return {
		name,
		type: openTypes[kind],
		description: both(doc),
		...constraintsOf(required, column, kind === 'whole'),
	};
}

const writtenTypes: Partial<Record<CellKind, SchemaField['type']>> = {
	amount: 'number',
	quantity: 'number',
	count: 'integer',
	date: 'date',
	year: 'year',
};

function writtenField({ heading, type, required, doc, neverNegative }: Column): SchemaField {
	return {
		name: heading,
		type: writtenTypes[type.kind] ?? 'string',
		description: both(doc),
		...constraintsOf(required, { words: type.words, neverNegative }, type.kind === 'count'),
	};
}

function constraintsOf(
	required: boolean,
	{
		words,
		neverNegative,
	}: { words?: readonly string[] | undefined; neverNegative?: boolean | undefined },
	isCount: boolean,
): Pick<SchemaField, 'constraints'> {
	const constraints = {
		...(required && { required: true as const }),
		...(words && { enum: words }),
		...((neverNegative === true || isCount) && { minimum: 0 }),
	};
	return Object.keys(constraints).length > 0 ? { constraints } : {};
}

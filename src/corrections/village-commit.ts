import { createHash } from 'node:crypto';
import { affairTable } from '../domain/obligations/affair.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Entity } from '../domain/money/entity.ts';
import { writeIssue } from '../domain/rows/row-ref.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import type { Explanation } from '../domain/tables/explanations.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { identifyRow, writeCell } from './row-changes.ts';
import { isMeasure, isRowNumber, showText } from './shown-change.ts';

/** What one commit does to one village. */
export interface VillageCommit {
	readonly commit: string;
	/** Its day in Beijing. */
	readonly on: IsoDate;
	readonly village: string;
	/** Had nothing of the village been committed before? */
	readonly isFirst: boolean;
	readonly tables: readonly ChangedTable[];
	/** Names below the village's folder of the texts and attachments that have another content. */
	readonly replaced: readonly string[];
	/** The registers of disclosures before the commit and after it, by the names of their tables. */
	readonly registers: Readonly<Record<'before' | 'after', Registers>>;
	/** What the village explains by itself; empty where the commit adds nothing to it. */
	readonly explanations: Readonly<Record<'before' | 'after', readonly Explanation[]>>;
}

export type Registers = ReadonlyMap<string, readonly Disclosure[]>;

/** The rows of one file before a commit and after it; `undefined` where there was no file. */
export interface ChangedTable {
	readonly table: Table;
	/** The period or batch that the file is named after. */
	readonly name: string | undefined;
	readonly before: readonly Row<Table>[] | undefined;
	readonly after: readonly Row<Table>[] | undefined;
}

export const registerTables: readonly string[] = Object.values(affairTable);

/** Rows that everybody may see: of disclosures, those of items that the catalogue opens to all. */
export function openRows<R extends Row<Table>>(
	table: Table,
	rows: readonly R[],
	{ catalogue }: CountyRegister,
): readonly R[] {
	if (!registerTables.includes(table.name)) return rows;
	return rows.filter(
		(row) => catalogue.get((row as unknown as Disclosure).obligation)?.audience === 'public',
	);
}

/** What tells a row apart and what it is called by, without a word that may not be shown. */
export interface Identity {
	readonly issue: string;
	readonly row: string;
	readonly name: string | undefined;
	readonly period: string | undefined;
	readonly obligation: string | undefined;
}

export function findIdentity(
	{ table, name }: Pick<ChangedTable, 'table' | 'name'>,
	row: Row<Table>,
	village: string,
	register: CountyRegister,
): Identity {
	const cells = row as unknown as Readonly<Record<string, unknown>>;
	const digest = computeDigest([village, table.name, name ?? '', identifyRow(table, row)]);
	const own = writeIssue({ table: table.name, key: digest });
	const shown = table.key
		.filter((field) => !table.columns[field]?.person)
		.filter((field) => cells[field] !== ownEntity)
		.map((field) => nameOf(table, row, field))
		.filter(Boolean)
		.join(' ');
	const called = shown === '' ? undefined : showText(shown, '', register);
	return {
		issue: issueOf(table, name, row, called, own),
		row: own,
		name: called,
		period: cells['period']
			? writeCell(table, row, 'period')
			: (writeCell(table, row, 'year') ?? (dated(table) ? name : undefined)),
		obligation: registerTables.includes(table.name)
			? writeCell(table, row, 'obligation')
			: undefined,
	};
}

/** What a field of its key adds to what a row is called by: nothing where anything could be written. */
function nameOf(table: Table, row: Row<Table>, field: string): string {
	const text = writeCell(table, row, field) ?? '';
	const column = table.columns[field];
	const isPlain = column !== undefined && (isMeasure(column) || column.type.kind === 'entity');
	return isPlain || isRowNumber(text) ? text : '';
}

/** Whose account a row is of goes without saying when it is the collective's. */
const ownEntity: Entity = 'collective';

/** What is published as one: a file of a period, the balances of a period, or a row by itself. */
function issueOf(
	table: Table,
	name: string | undefined,
	row: Row<Table>,
	called: string | undefined,
	own: string,
): string {
	if (name !== undefined) return writeIssue({ table: table.name, key: name });
	const { publishedBy } = table;
	if (publishedBy !== undefined)
		return writeIssue({ table: table.name, key: writeCell(table, row, publishedBy) });
	return table.columns['id'] && called !== undefined
		? writeIssue({ table: table.name, key: called })
		: own;
}

function dated({ scope }: Table): boolean {
	return scope === 'period' || scope === 'year';
}

/** Does it take more than one row to publish something of this table? */
export function isPublishedTogether({ publishedBy, scope }: Table): boolean {
	return scope !== 'village' || publishedBy !== undefined;
}

/** The table that an item names for rows of this one: itself, or the one that it is part of. */
export function findFulfillingTable(table: VillageTableName): string {
	return (villageTables[table] as Table).partOf ?? table;
}

/** The disclosures by which a table's rows of a period were published. */
export function findDisclosures(
	registers: Registers,
	table: VillageTableName,
	period: string | undefined,
	{ catalogue }: CountyRegister,
): Disclosure[] {
	const fulfilling = findFulfillingTable(table);
	return [...registers.values()]
		.flat()
		.filter(({ obligation }) => catalogue.get(obligation)?.table === fulfilling)
		.filter((disclosure) => period === undefined || disclosure.period.key === period);
}

/** A short digest, for comparing alone. */
export function computeDigest(parts: readonly string[]): string {
	return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

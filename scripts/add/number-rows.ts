import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { giveIds, type NumberedRow } from '../../src/domain/rows/id-series.ts';
import type { Column, Table } from '../../src/domain/schema/table.ts';
import { villages } from '../../src/domain/tables/villages.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { targetFile } from '../../src/importing/target-file.ts';
import { UsageError } from '../arguments.ts';
import { readRegister } from '../village-argument.ts';
import { listUsedIds } from './used-ids.ts';

type Cells = readonly string[];

/** The field whose ids the program gives; `undefined` for a table that has none. */
export function idField({ key, columns }: Table): string | undefined {
	const [only] = key;
	return key.length === 1 && only !== undefined && columns[only]?.type.kind === 'id'
		? only
		: undefined;
}

/** The table as it is read before its rows have ids. */
export function withoutIds(table: Table): Table {
	const field = idField(table);
	const column = field === undefined ? undefined : table.columns[field];
	if (field === undefined || !column) return table;
	return { ...table, columns: { ...table.columns, [field]: { ...column, required: false } } };
}

/**
 * Strict rows, headings first, with an id for each that has none.
 * @throws UsageError where no id can be told from those that there are
 */
export function numberRows(
	table: Table,
	[headings = [], ...rows]: readonly Cells[],
	{ data, village }: { readonly data: string; readonly village: string | undefined },
): readonly Cells[] {
	const field = idField(table);
	const column = field === undefined ? undefined : table.columns[field];
	if (field === undefined || !column) return [headings, ...rows];
	const at = headings.indexOf(column.heading);
	const own = rows.map((row) => ({ row, id: at === -1 ? '' : (row[at] ?? '') }));
	const unnumbered = own.filter(({ id }) => id === '');
	if (unnumbered.length === 0) return [headings, ...rows];
	const file = targetFile(table, { village });
	const ids = giveIds(
		unnumbered.map(({ row }) => ({ years: yearsOf(table, headings, row) })),
		{
			like: likeRows(table, field, { data, village }),
			used: [...listUsedIds(data, file), ...own.map(({ id }) => id)],
		},
	);
	if (!ids) {
		throw new UsageError({
			zh: `不能确定“${column.heading}”怎样接着编：表里还没有编号可以照着写，或者新的行没有写日期。请写上编号，例如 ${column.type.example}，以后由程序接着编。`,
			en: `The next ${column.heading} cannot be told: no row shows how they are written, or the new row has no date. Write it, for example ${column.type.example}.`,
		});
	}
	const next = ids[Symbol.iterator]();
	const numbered = own.map(({ row, id }) => {
		const written = id === '' ? (next.next().value ?? '') : id;
		return at === -1
			? [written, ...row]
			: row.map((cell, index) => (index === at ? written : cell));
	});
	return [at === -1 ? [column.heading, ...headings] : headings, ...numbered];
}

/** The table's rows in this village, else in the first of the others that has some. */
function likeRows(
	table: Table,
	field: string,
	{ data, village }: { readonly data: string; readonly village: string | undefined },
): readonly NumberedRow[] {
	const others = village === undefined ? [] : readRegister(villages, data).rows.map(({ id }) => id);
	for (const one of [village, ...others]) {
		const file = targetFile(table, { village: one });
		const place = path.join(data, file);
		if (!existsSync(place)) continue;
		const { rows } = readTable(table, file, readFileSync(place), 'passed');
		if (rows.length > 0) return rows.map((row) => numberedRow(table, field, row));
	}
	return [];
}

function numberedRow({ columns }: Table, field: string, row: object): NumberedRow {
	const values = new Map(Object.entries(row) as [string, unknown][]);
	const years = Object.entries(columns).flatMap(([name, { type }]) => {
		const value = values.get(name);
		return value === undefined ? [] : yearIn(name, type, type.write(value));
	});
	return { id: String(values.get(field)), years: new Map(years) };
}

function yearsOf({ columns }: Table, headings: Cells, row: Cells): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(columns).flatMap(([name, { heading, type }]) =>
			yearIn(name, type, row[headings.indexOf(heading)] ?? ''),
		),
	);
}

function yearIn(
	name: string,
	{ kind }: Column['type'],
	cell: string,
): readonly (readonly [string, number])[] {
	const tells = kind === 'date' || kind === 'period' || kind === 'year';
	return tells && /^\d{4}/.test(cell) ? [[name, Number(cell.slice(0, 4))]] : [];
}

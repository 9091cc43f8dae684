import type { Finding } from '../domain/findings/findings.ts';
import type { Column, Row, Table } from '../domain/schema/table.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import { readTable } from '../loading/read-table.ts';
import { formatCsv } from '../loading/write-csv.ts';
import type { TableProfile } from './sheet/table-profile.ts';

/** A table that stands as `data/` would write it: nothing in it is an office's way of writing. */
export interface StrictTable<T extends Table> {
	readonly rows: readonly Row<T>[];
	readonly cells: readonly (readonly string[])[];
}

/**
 * Is the file to the byte what the program writes for these records? Then it is no office's: a dash in it was
 * meant as a dash.
 */
export function isAsWritten(bytes: Uint8Array, records: readonly CsvRecord[]): boolean {
	const written = new TextEncoder().encode(formatCsv(records.map(({ cells }) => cells)));
	return written.length === bytes.length && written.every((byte, at) => byte === bytes[at]);
}

/**
 * The rows of a table whose every heading and cell is in its strict written form; `undefined` for any other.
 */
export function readStrict<T extends Table>(
	table: T,
	file: string,
	records: readonly CsvRecord[],
): StrictTable<T> | undefined {
	const [header, ...body] = records;
	const fields = header && fieldsOf(table, header.cells);
	if (!fields) return undefined;
	const { rows, findings } = readBack(table, file, records);
	if (findings.length > 0 || rows.length !== body.length) return undefined;
	const asWritten = rows.every((row, at) =>
		fields.every(([field, column], index) => {
			const value = (row as Readonly<Record<string, unknown>>)[field];
			return body[at]?.cells[index] === (value === undefined ? '' : column.type.write(value));
		}),
	);
	return asWritten ? { rows, cells: records.map(({ cells }) => cells) } : undefined;
}

/** The required columns, those of the two sides of payments, and of the others those that say something. */
export function writeStrict(
	{ table, payments }: Pick<TableProfile, 'table' | 'payments'>,
	rows: readonly { readonly values: Readonly<Record<string, unknown>> }[],
): string[][] {
	const always: readonly string[] = payments?.sides ?? [];
	const columns = Object.entries(table.columns).filter(
		([field, { required }]) =>
			required || always.includes(field) || rows.some(({ values }) => values[field] !== undefined),
	);
	return [
		columns.map(([, { heading }]) => heading),
		...rows.map(({ values }) =>
			columns.map(([field, { type }]) => {
				const value = values[field];
				return value === undefined ? '' : type.write(value);
			}),
		),
	];
}

/** The columns of a header row that says nothing but the headings of `data/`. */
function fieldsOf(table: Table, headings: readonly string[]): [string, Column][] | undefined {
	const columns = Object.entries(table.columns);
	const fields = headings.map((heading) =>
		columns.find(([, column]) => column.heading === heading),
	);
	return fields.every((field) => field !== undefined) ? fields : undefined;
}

/**
 * Reads records as the strict reader of `data/` does; the rows and findings name the records' own lines.
 * @param name what the table's file is named after, if there are several
 */
export function readBack<T extends Table>(
	table: T,
	file: string,
	records: readonly CsvRecord[],
	name?: string,
): { readonly rows: readonly Row<T>[]; readonly findings: readonly Finding[] } {
	const lineOf = new Map<number, number>();
	let written = 1;
	for (const { line, cells } of records) {
		lineOf.set(written, line);
		written += 1 + cells.join('').split('\n').length - 1;
	}
	const bytes = new TextEncoder().encode(formatCsv(records.map(({ cells }) => cells)));
	const { rows, findings } = readTable(table, name === undefined ? file : `${name}.csv`, bytes);
	const line = (own: number) => lineOf.get(own) ?? own;
	return {
		rows: rows.map((row) => ({ ...row, at: { file, line: line(row.at.line) } })),
		findings: findings.map(({ kind, place, values }) => ({
			kind,
			place: { ...place, file, ...(place.line !== undefined && { line: line(place.line) }) },
			values:
				typeof values['firstLine'] === 'number'
					? { ...values, firstLine: line(values['firstLine']) }
					: values,
		})),
	};
}

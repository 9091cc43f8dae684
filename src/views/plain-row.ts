import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { Period } from '../domain/time/period.ts';
import type { Column, Row, Table } from '../domain/schema/table.ts';

/** What can be told of a row from the declaration of its table alone. */

/** The cell as it is written; `undefined` where it is empty. */
export function writtenCell(table: Table, row: Row<Table>, field: string): string | undefined {
	const value = valueOf(row, field);
	return value === undefined ? undefined : table.columns[field]?.type.write(value);
}

/** The id, or what tells the row apart where there is none. */
export function rowKey(table: Table, row: Row<Table>): string {
	return table.key.flatMap((field) => writtenCell(table, row, field) ?? []).join('/');
}

/** What the row is called. */
export function rowLabel(table: Table, row: Row<Table>): string {
	const label = table.label === undefined ? undefined : writtenCell(table, row, table.label);
	return label ?? rowKey(table, row);
}

/** The first day that the row names, or the last one of its period or year. */
export function rowDay(table: Table, row: Row<Table>): IsoDate | undefined {
	for (const [field, { type }] of Object.entries(table.columns)) {
		const value = valueOf(row, field);
		if (value === undefined) continue;
		if (type.kind === 'date') return value as IsoDate;
		if (type.kind === 'period') return (value as Period).last;
		if (type.kind === 'year') return `${value as number}-12-31`;
	}
	return undefined;
}

/** The words by which the row is found beside its label. People are not looked up by the papers they sign. */
export function rowWords(table: Table, row: Row<Table>): string[] {
	return Object.entries(table.columns)
		.filter(([field, column]) => field !== table.label && isFoundBy(column))
		.flatMap(([field]) => writtenCell(table, row, field) ?? []);
}

function isFoundBy({ type, person }: Column): boolean {
	if (person !== undefined && person !== 'party' && person !== 'bidder') return false;
	return type.kind === 'text' || type.kind === 'choice';
}

function valueOf(row: Row<Table>, field: string): unknown {
	return (row as unknown as Readonly<Record<string, unknown>>)[field];
}

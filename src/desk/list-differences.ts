import { compareRows, writeCell } from '../corrections/row-changes.ts';
import type { Period } from '../domain/time/period.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import type { VillageDataset } from '../village/dataset.ts';

/** How the rows of a table's file differ, as far as they can be read. Texts and other files have no rows. */
export interface FileDifference {
	/** Path below `data/`. */
	readonly file: string;
	readonly table: VillageTableName;
	/** Key of the period that the file's name says. */
	readonly period: string | undefined;
	readonly rows: readonly RowDifference[];
	/** How many rows say what they said. */
	readonly same: number;
}

export interface RowDifference {
	readonly kind: 'added' | 'removed' | 'changed';
	/** By field. Of a row that was added or removed all that is written; of a changed one what differs. */
	readonly cells: readonly CellDifference[];
	/** What tells it from other rows: its id, or the voucher. */
	readonly key: string;
	/** Where it stands in the file as it would be; absent where it is gone. */
	readonly line: number | undefined;
	/** Where the table has such columns. */
	readonly id: string | undefined;
	readonly obligation: string | undefined;
	/** Keys of the period it is about, before and after. */
	readonly periods: readonly string[];
}

export interface CellDifference {
	readonly field: string;
	readonly heading: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

interface Sides {
	readonly before: VillageDataset | undefined;
	readonly after: VillageDataset | undefined;
}

/** @param files paths below `data/` that were changed */
export function listDifferences(sides: Sides, files: readonly string[]): FileDifference[] {
	return files.flatMap((file) => {
		const [before, after] = [fileIn(sides.before, file), fileIn(sides.after, file)];
		const name = after?.name ?? before?.name;
		if (name === undefined) return [];
		const table: Table = villageTables[name];
		const rows = compareRows(table, before?.rows ?? [], after?.rows ?? []);
		const differing = rows.map(({ before: old, after: own, fields }): RowDifference => ({
			kind: !old ? 'added' : !own ? 'removed' : 'changed',
			key: (own ?? old)?.ref.key ?? '',
			line: own?.at.line,
			id: textIn(own ?? old, 'id'),
			obligation: textIn(own ?? old, 'obligation'),
			cells: cellsOf(table, old, own, old && own ? fields : Object.keys(table.columns)),
			periods: [...new Set([old, own].flatMap((row) => periodOf(row)?.key ?? []))],
		}));
		const kept = differing.filter(({ kind }) => kind !== 'removed').length;
		return {
			...{ file, table: name, period: (after ?? before)?.period?.key },
			...{ rows: differing, same: (after?.rows.length ?? 0) - kept },
		};
	});
}

function fileIn(dataset: VillageDataset | undefined, file: string) {
	if (!dataset) return undefined;
	for (const [name, files] of Object.entries(dataset.files)) {
		const own = files.find((each) => each.file === file);
		if (!own) continue;
		const rows = own.rows as readonly Row<Table>[];
		return { name: name as VillageTableName, period: own.period, rows };
	}
	return undefined;
}

function cellsOf(
	table: Table,
	before: Row<Table> | undefined,
	after: Row<Table> | undefined,
	fields: readonly string[],
): CellDifference[] {
	return fields
		.map((field) => ({
			field,
			heading: table.columns[field]?.heading ?? '',
			before: before && writeCell(table, before, field),
			after: after && writeCell(table, after, field),
		}))
		.filter((cell) => cell.before !== undefined || cell.after !== undefined);
}

function textIn(row: Row<Table> | undefined, field: string): string | undefined {
	const value = (row as unknown as Readonly<Record<string, unknown>> | undefined)?.[field];
	return typeof value === 'string' ? value : undefined;
}

function periodOf(row: Row<Table> | undefined): Period | undefined {
	return (row as { readonly period?: Period } | undefined)?.period;
}

import { finding, type Finding } from '../domain/findings/findings.ts';
import { once } from '../domain/once.ts';
import { isErasable, isErased } from '../domain/rows/erased-texts.ts';
import { writeRow } from '../domain/rows/row-ref.ts';
import { tableFile, type Row, type Table } from '../domain/schema/table.ts';
import { erased } from '../domain/tables/erased.ts';
import type { DataSource } from './data-source.ts';
import type { Gate } from './personal-data-gate.ts';
import { readTable } from './read-table.ts';

/** What a village's `erased.csv` says, read when first asked for. */
export function readErasures(source: DataSource, village: string, gate: Gate) {
	const file = `villages/${village}/${tableFile(erased)}`;
	const read = once(() =>
		source.hasFile(file)
			? readTable(erased, file, source.readBytes(file), gate)
			: { rows: [], findings: [] },
	);
	return {
		/** The references of the rows. */
		refs: once(() => new Set(read().rows.map(({ row }) => writeRow(row)))),
		get rows() {
			return read().rows;
		},
		get findings() {
			return read().findings;
		},
	};
}

/** The erased rows in which a text still stands. */
export function checkErased<T extends Table>(
	table: T,
	rows: readonly Row<T>[],
	refs: ReadonlySet<string>,
): Finding[] {
	if (refs.size === 0) return [];
	return rows
		.filter((row) => refs.has(writeRow(row.ref)) && stillTells(table, row))
		.map(({ at }) => finding('erased-in-file', at));
}

function stillTells<T extends Table>(table: T, row: Row<T>): boolean {
	return Object.entries(row as Readonly<Record<string, unknown>>).some(
		([field, value]) => typeof value === 'string' && isErasable(table, field) && !isErased(value),
	);
}

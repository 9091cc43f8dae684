import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { writeRow } from '../domain/rows/row-ref.ts';
import { tableFile, type Row, type Table } from '../domain/schema/table.ts';
import { erased } from '../domain/tables/erased.ts';
import { villageTables } from '../domain/tables/index.ts';
import { openVillage } from '../loading/village.ts';
import type { TableFile, VillageDataset } from '../village/dataset.ts';
import type { Correction } from './correction.ts';
import { findIdentity } from './village-commit.ts';

/** The rows whose texts were erased, as {@link Correction.row} names them. */
export type ErasedRows = ReadonlySet<string>;

/** The erased rows of all villages. Rows that are gone have left no text in the log. */
export function findErasedRows(dataFolder: string, register: CountyRegister): ErasedRows {
	return new Set(
		[...register.villages.values()]
			.filter(({ id }) => existsSync(path.join(dataFolder, 'villages', id, tableFile(erased))))
			.flatMap((village) => erasedIn(openVillage(dataFolder, village, register), register)),
	);
}

function erasedIn(
	{ village, files, erased: erasures }: VillageDataset,
	register: CountyRegister,
): string[] {
	const refs = new Set(erasures.map(({ row }) => writeRow(row)));
	return Object.values<Table>(villageTables).flatMap((table) => {
		const own = files[table.name as keyof typeof files] as readonly TableFile<never>[];
		return own.flatMap(({ file, rows }) => {
			const name = table.scope === 'village' ? undefined : path.basename(file, '.csv');
			return (rows as readonly Row<Table>[])
				.filter((row) => refs.has(writeRow(row.ref)))
				.map((row) => findIdentity({ table, name }, row, village.id, register).row);
		});
	});
}

/** A correction without the reason that was given for it, where the row or the reason's own row was erased. */
export function withoutErasedReason(correction: Correction, rows: ErasedRows): Correction {
	const { reason, ...rest } = correction;
	const isErased = rows.has(correction.row) || rows.has(correction.reasonRow ?? '');
	return reason !== undefined && isErased ? { ...rest, reasonWithheld: true } : correction;
}

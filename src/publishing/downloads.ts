import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tableCells } from '../domain/table-cells.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import type { Row, Table } from '../domain/table.ts';
import { rowsOf, type VillageDataset } from '../domain/village-dataset.ts';
import { formatDownloadCsv } from './download-csv.ts';

/** A file the site offers: its path below the site's root, and its text. */
export interface Download {
	readonly path: string;
	readonly text: string;
}

/** A village's registers and ledgers as CSV files, one for each file it discloses. */
export function* villageDownloads(dataset: VillageDataset): Generator<Download> {
	const { id } = dataset.village;
	for (const table of Object.values<Table>(villageTables)) {
		for (const { file, rows } of dataset.files[table.name as VillageTableName]) {
			const name = file.slice(`villages/${id}/`.length);
			const cells = tableCells(table, rows as readonly Row<Table>[]);
			yield { path: `downloads/${id}/${name}`, text: formatDownloadCsv(cells) };
		}
	}
}

export function writeDownloads(site: string, dataset: VillageDataset): void {
	for (const { path: name, text } of villageDownloads(dataset)) {
		const file = path.join(site, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/** The tables whose rows can list attachments. */
const attachingTables = ['party-affairs', 'village-affairs', 'finance', 'ledger'] as const;

/** Copies the attachments that rows list, as the bytes they are. One that nobody lists stays out. */
export function copyAttachments(site: string, dataFolder: string, dataset: VillageDataset): void {
	const { id } = dataset.village;
	const listed = new Set(
		attachingTables.flatMap((table) =>
			rowsOf(dataset, table).flatMap(({ attachments }) => attachments ?? []),
		),
	);
	for (const name of dataset.attachments.keys()) {
		if (!listed.has(name)) continue;
		const target = path.join(site, 'attachments', id, name);
		mkdirSync(path.dirname(target), { recursive: true });
		copyFileSync(path.join(dataFolder, 'villages', id, 'attachments', name), target);
	}
}

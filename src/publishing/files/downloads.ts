import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { namedSubsidyLists } from '../../village/subsidy-list.ts';
import { tableCells } from '../../domain/schema/table-cells.ts';
import {
	attachingTables,
	villageTables,
	type VillageTableName,
} from '../../domain/tables/index.ts';
import type { Row, Table } from '../../domain/schema/table.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
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
		for (const { file, rows } of filesShown(dataset, table.name as VillageTableName)) {
			const name = file.slice(`villages/${id}/`.length);
			const cells = tableCells(table, rows as readonly Row<Table>[]);
			yield { path: `downloads/${id}/${name}`, text: formatDownloadCsv(cells) };
		}
	}
}

/** The files of a table, but no list of a subsidy that no batch names: that has not been disclosed. */
function filesShown(dataset: VillageDataset, table: VillageTableName) {
	return table === 'subsidy-lists' ? namedSubsidyLists(dataset) : dataset.files[table];
}

export function writeDownloads(site: string, downloads: Iterable<Download>): void {
	for (const { path: name, text } of downloads) {
		const file = path.join(site, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

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

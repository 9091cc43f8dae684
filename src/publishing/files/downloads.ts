import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeTableCells } from '../../domain/schema/table-cells.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import { listDisclosedFiles, findListedAttachments } from '../../village/disclosed-files.ts';
import { publishedBytes } from '../../loading/attachments/clean-attachment.ts';
import type { SiteWriter } from '../site-writer.ts';
import { formatDownloadCsv } from './download-csv.ts';

/** A file the site offers: its path below the site's root, and its text. */
export interface Download {
	readonly path: string;
	readonly text: string;
}

/** A village's registers and ledgers as CSV files, one for each file it discloses. */
export function* listVillageDownloads(dataset: VillageDataset): Generator<Download> {
	for (const { table, name, rows } of listDisclosedFiles(dataset)) {
		yield {
			path: `downloads/${dataset.village.id}/${name}`,
			text: formatDownloadCsv(writeTableCells(table, rows)),
		};
	}
}

export function writeDownloads(site: SiteWriter, downloads: Iterable<Download>): void {
	for (const { path: name, text } of downloads) site.write(name, text);
}

/** Writes the attachments that rows list: of pictures and workbooks a copy without what they hide. */
export function copyAttachments(
	site: SiteWriter,
	dataFolder: string,
	dataset: VillageDataset,
): void {
	const { id } = dataset.village;
	for (const name of findListedAttachments(dataset)) {
		const committed = readFileSync(path.join(dataFolder, 'villages', id, 'attachments', name));
		site.write(`attachments/${id}/${name}`, publishedBytes(name, committed));
	}
}

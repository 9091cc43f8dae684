import { attachmentPath, trailCsvPath, trailRegisters } from '../../views/paths.ts';
import type { VillageOutline } from '../../views/village-outline.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import type { SiteWriter } from '../site-writer.ts';
import { copyAttachments, listVillageDownloads, writeDownloads } from './downloads.ts';
import { listTrailDownloads } from './trail-downloads.ts';

/** The files that one village's data give by themselves. */
export function* listVillageFileAddresses(outline: VillageOutline): Generator<string> {
	const { id, files, trails, attachments } = outline;
	for (const name of files) yield `/downloads/${id}/${name}`;
	for (const register of trailRegisters) {
		for (const record of trails[register]) yield trailCsvPath(id, register, record);
	}
	for (const name of attachments) yield attachmentPath(id, name);
}

export function writeVillageFiles(
	dataset: VillageDataset,
	dataFolder: string,
	site: SiteWriter,
): void {
	writeDownloads(site, listVillageDownloads(dataset));
	writeDownloads(site, listTrailDownloads(dataset));
	copyAttachments(site, dataFolder, dataset);
}

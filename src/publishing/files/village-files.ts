import { attachmentPath, trailCsvPath, trailRegisters } from '../../views/paths.ts';
import type { VillageOutline } from '../../views/village-outline.ts';
import type { VillageDataset } from '../../village/dataset.ts';
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

/** @param out the folder of the site */
export function writeVillageFiles(dataset: VillageDataset, dataFolder: string, out: string): void {
	writeDownloads(out, listVillageDownloads(dataset));
	writeDownloads(out, listTrailDownloads(dataset));
	copyAttachments(out, dataFolder, dataset);
}

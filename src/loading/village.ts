import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Village } from '../domain/tables/villages.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { openFolder } from './open-folder.ts';
import { openVillageFrom, readVillageFrom, type VillageRead } from './read-village.ts';

/** Reads everything in a village's folder. A folder or a table that is absent is simply empty. */
export function loadVillage(
	dataFolder: string,
	village: Village,
	register: CountyRegister,
	firstCommits?: FirstCommits,
): VillageRead {
	return readVillageFrom(openFolder(dataFolder), village, register, firstCommits);
}

/**
 * The dataset of a village that has been checked before: each file is read when first looked into, so that
 * a page which needs one table does not pay for the others.
 */
export function openVillage(
	dataFolder: string,
	village: Village,
	register: CountyRegister,
	firstCommits?: FirstCommits,
): VillageDataset {
	return openVillageFrom(openFolder(dataFolder), village, register, firstCommits);
}

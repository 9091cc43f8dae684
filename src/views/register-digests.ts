import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { registers, tablesOf, type Register } from './registers.ts';

/** A register of a village, and how much there is in it. */
export interface RegisterDigest {
	readonly register: Register;
	/** Rows; for the three capitals, assets and resources. */
	readonly entries: number;
}

/** Every register, also those in which nothing is disclosed yet. */
export function registerDigests(dataset: VillageDataset): RegisterDigest[] {
	return registers.map((register) => ({
		register,
		entries: tablesOf(register).reduce((sum, table) => sum + rowsOf(dataset, table).length, 0),
	}));
}

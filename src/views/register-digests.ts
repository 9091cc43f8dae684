import type { VillageTableName } from '../domain/tables/index.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { registers, type Register } from './paths.ts';

/** A register of a village, and how much there is in it. */
export interface RegisterDigest {
	readonly register: Register;
	/** Rows; for the three capitals, assets and resources. */
	readonly entries: number;
}

const tablesOf: Readonly<Record<Register, readonly VillageTableName[]>> = {
	decisions: ['decisions'],
	projects: ['projects'],
	contracts: ['contracts'],
	capitals: ['assets', 'resources'],
	debts: ['debts'],
	subsidies: ['subsidies'],
	distributions: ['distributions'],
	officials: ['officials'],
	supervision: ['supervision'],
	comments: ['comments'],
	rectifications: ['rectifications'],
};

/** Every register, also those in which nothing is disclosed yet. */
export function registerDigests(dataset: VillageDataset): RegisterDigest[] {
	return registers.map((register) => ({
		register,
		entries: tablesOf[register].reduce((sum, table) => sum + rowsOf(dataset, table).length, 0),
	}));
}

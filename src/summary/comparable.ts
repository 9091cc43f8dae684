import type { VillageDataset } from '../domain/village-dataset.ts';

/** What a village contributes to the comparison with others: a few rows, never its ledger. */
export interface Comparable {
	readonly village: string;
	readonly villageName: string;
	readonly township: string;
}

export function comparableOf({ village }: VillageDataset): Comparable {
	return { village: village.id, villageName: village.name, township: village.township };
}

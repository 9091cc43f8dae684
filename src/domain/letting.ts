import type { IsoDate } from './calendar-date.ts';
import { isLetting } from './contract-term.ts';
import type { Contract } from './tables/contracts.ts';
import type { Resource } from './tables/resources.ts';
import { rowsOf, type VillageDataset } from './village-dataset.ts';

/** Does it let something of the village's, and is its last day still to come? */
export function isStillLet(contract: Contract, day: IsoDate): boolean {
	return isLetting(contract) && contract.status === 'running' && contract.to >= day;
}

/** The resources that a contract lets, named on either side. */
export function resourcesLet(dataset: VillageDataset, { id, subject }: Contract): Resource[] {
	return rowsOf(dataset, 'resources').filter(
		(resource) => resource.id === subject || resource.contract === id,
	);
}

import type { IsoDate } from '../domain/time/calendar-date.ts';
import { isLetting } from '../domain/contracts/contract-term.ts';
import type { Contract } from '../domain/tables/contracts.ts';
import type { Resource } from '../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** Does it let something of the village's, and is its last day still to come? */
export function isStillLet(contract: Contract, day: IsoDate): boolean {
	return isLetting(contract) && contract.status === 'running' && contract.to >= day;
}

/** The resources that a contract lets, named on either side. */
export function findLetResources(dataset: VillageDataset, { id, subject }: Contract): Resource[] {
	return rowsOf(dataset, 'resources').filter(
		(resource) => resource.id === subject || resource.contract === id,
	);
}

import { payeeKey } from '../domain/payees/payee-name.ts';
import type { Bid } from '../domain/tables/bids.ts';
import type { Project } from '../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** A project with what was offered for it. */
export interface Tender {
	readonly project: Project;
	/** At least one, in the order of the file. */
	readonly bids: readonly Bid[];
	/** Who won by the bids: nobody where none is marked, several where lots were awarded apart. */
	readonly winners: readonly Bid[];
}

/** A bid that counts and says its price. */
export interface Offer {
	readonly bidder: string;
	readonly result: Bid['result'];
	/** Fen. */
	readonly offer: number;
}

/** Every project of which bids are disclosed, in the order of the register. */
export function listTenders(dataset: VillageDataset): Tender[] {
	const byProject = groupBids(dataset);
	return rowsOf(dataset, 'projects').flatMap((project) => {
		const bids = byProject.get(project.id);
		if (!bids) return [];
		return { project, bids, winners: bids.filter(({ result }) => result === 'won') };
	});
}

/** The bids of each project, by its id. */
export function groupBids(dataset: VillageDataset): ReadonlyMap<string, readonly Bid[]> {
	return Map.groupBy(rowsOf(dataset, 'bids'), ({ project }) => project);
}

/** The bids that count and say their price, the lowest first; of equal ones the first written. */
export function sortOffers(bids: readonly Bid[]): Offer[] {
	return bids
		.flatMap(({ bidder, result, offer }) =>
			result === 'invalid' || offer === undefined ? [] : { bidder, result, offer },
		)
		.sort((a, b) => a.offer - b.offer);
}

/** Who bid, each once, however often and with whatever brackets the name is written. */
export function countBidders(bids: readonly Bid[]): number {
	return new Set(bids.map(({ bidder }) => payeeKey(bidder))).size;
}

import type { PortalContext } from '../domain/portal/portal-context.ts';
import { disclosuresOf, type VillageDataset } from '../village/dataset.ts';
import {
	makeHeadline,
	compareNewestFirst,
	type DisclosureHeadline,
} from '../summary/disclosure-headlines.ts';
import { tablesOf, type Register } from './registers.ts';

/** What the catalogue wants of the tables a page is made of, and what a village disclosed of it. */
export interface RegisterDisclosures {
	/** Does the catalogue hold an item that one of the tables fulfils? */
	readonly owed: boolean;
	/** Newest first. */
	readonly headlines: readonly DisclosureHeadline[];
}

/** When the tables of a register were disclosed, as the village registered it. */
export function registerDisclosures(
	dataset: VillageDataset,
	context: PortalContext,
	register: Register,
): RegisterDisclosures {
	const tables: readonly string[] = tablesOf(register);
	const { catalogue } = context.register;
	const fulfils = (table: string | undefined) => table !== undefined && tables.includes(table);
	return {
		owed: [...catalogue.values()].some(({ table }) => fulfils(table)),
		headlines: [...disclosuresOf(dataset)]
			.filter(({ disclosure }) => fulfils(catalogue.get(disclosure.obligation)?.table))
			.map(({ affair, disclosure }) => makeHeadline(affair, disclosure, dataset, context))
			.sort(compareNewestFirst),
	};
}

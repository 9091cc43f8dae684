import type { Affair } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import { listHeadlines, type DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import { ledgerRegistration } from './ledger.ts';

export interface AffairList {
	readonly count: number;
	/** By the year of the period, newest first. */
	readonly years: readonly {
		readonly year: number;
		readonly disclosures: readonly DisclosureHeadline[];
	}[];
	/** Ledgers that are here but not registered as disclosed, newest first; finance only. */
	readonly unregisteredLedgers: readonly string[];
	/** What members or specific persons may read in the village, but not here. */
	readonly restrictedItems: readonly CatalogueItem[];
}

/** The list of one affair of a village. */
export function affairList(
	dataset: VillageDataset,
	affair: Affair,
	context: PortalContext,
): AffairList {
	const own = listHeadlines(dataset, context, [affair]);
	const byYear = Map.groupBy(own, ({ period }) => Number(period.slice(0, 4)));
	return {
		count: own.length,
		years: [...byYear]
			.sort(([a], [b]) => b - a)
			.map(([year, disclosures]) => ({ year, disclosures })),
		unregisteredLedgers:
			affair === 'finance' ? unregisteredLedgers(dataset, context).reverse() : [],
		restrictedItems: [...context.register.catalogue.values()].filter(
			(item) => item.affair === affair && item.audience !== 'public',
		),
	};
}

function unregisteredLedgers(dataset: VillageDataset, context: PortalContext): string[] {
	return dataset.files.ledger.flatMap(({ period }) =>
		period && !ledgerRegistration(dataset, period.key, context) ? [period.key] : [],
	);
}

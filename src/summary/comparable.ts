import { findRecentAwards, type Award } from '../village/award.ts';
import { resolveHintLimits } from '../domain/hints/hint-limits.ts';
import { findPlotRents, type PlotRent } from '../village/plot-rent.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { VillageDataset } from '../village/dataset.ts';

/** What a village contributes to the comparison with others: a few rows, never its ledger. */
export interface Comparable {
	readonly village: string;
	readonly villageName: string;
	readonly township: string;
	/** Of the county's `winnerYears` up to the as-of day. */
	readonly awards: readonly Award[];
	/** On the as-of day. */
	readonly rents: readonly PlotRent[];
}

export function selectComparable(
	dataset: VillageDataset,
	{ portal, asOf }: Pick<PortalContext, 'portal' | 'asOf'>,
): Comparable {
	const { village } = dataset;
	return {
		village: village.id,
		villageName: village.name,
		township: village.township,
		awards: findRecentAwards(dataset, resolveHintLimits(portal).winnerYears, asOf),
		rents: findPlotRents(dataset, asOf),
	};
}

import { recentAwards, type Award } from '../village/award.ts';
import { hintLimits } from '../domain/hints/hint-limits.ts';
import { plotRents, type PlotRent } from '../village/plot-rent.ts';
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

export function comparableOf(
	dataset: VillageDataset,
	{ portal, asOf }: Pick<PortalContext, 'portal' | 'asOf'>,
): Comparable {
	const { village } = dataset;
	return {
		village: village.id,
		villageName: village.name,
		township: village.township,
		awards: recentAwards(dataset, hintLimits(portal).winnerYears, asOf),
		rents: plotRents(dataset, asOf),
	};
}

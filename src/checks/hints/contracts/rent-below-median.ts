import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import type { PlotRent } from '../../../village/plot-rent.ts';
import { perUnit } from '../../../domain/money/quantity.ts';
import {
	compareRatios,
	medianRatio,
	percentOf,
	roundedRatio,
} from '../../../domain/money/ratio.ts';
import { countyHintRule, thresholdLimit, type FoundCountyHint } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** The median of fewer contracts, the one in question among them, says little. */
const fewest = 5;

export const rentBelowMedian = countyHintRule({
	id: 'rent-below-median',
	severity: 'notice',
	topic: 'contracts',
	limit: thresholdLimit(['rentBelowPercent'], { fewest }),
	*runCounty(villages, { portal }): Generator<FoundCountyHint<Rent>> {
		const { rentBelowPercent } = hintLimits(portal);
		const rents = villages.flatMap(({ village, rents: own }) =>
			own.map((rent) => ({ village, rent, perMu: perUnit(rent.rentFen, rent.area) })),
		);
		for (const same of Map.groupBy(rents, ({ rent }) => rent.kind).values()) {
			if (same.length < fewest) continue;
			const median = medianRatio(same.map(({ perMu }) => perMu));
			const most = percentOf(median, 100 - rentBelowPercent);
			for (const { village, rent, perMu } of same) {
				if (compareRatios(perMu, median) >= 0 || compareRatios(perMu, most) > 0) continue;
				const { contract: id, name: text, signedOn: on, kind, rentFen: amountFen } = rent;
				yield {
					village,
					...aboutRow('contracts', { id, text, on, amountFen }),
					values: {
						kind,
						perMuFen: roundedRatio(perMu),
						medianFen: roundedRatio(median),
						compared: same.length,
					},
				};
			}
		}
	},
});

interface Rent extends HintValues {
	readonly kind: PlotRent['kind'];
	readonly perMuFen: number;
	readonly medianFen: number;
	/** How many contracts the median is of. */
	readonly compared: number;
}

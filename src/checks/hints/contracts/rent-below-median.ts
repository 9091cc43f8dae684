import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import type { PlotRent } from '../../../village/plot-rent.ts';
import { divideByQuantity } from '../../../domain/money/quantity.ts';
import { compareRatios, findMedian, takePercent, roundRatio } from '../../../domain/money/ratio.ts';
import { declareCountyHintRule, thresholdLimit, type FoundCountyHint } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

/** The median of fewer contracts, the one in question among them, says little. */
const fewest = 5;

export const rentBelowMedian = declareCountyHintRule({
	id: 'rent-below-median',
	severity: 'information',
	topic: 'contracts',
	limit: thresholdLimit(['rentBelowPercent'], { fewest }),
	*runCounty(villages, { portal }): Generator<FoundCountyHint<Rent>> {
		const { rentBelowPercent } = resolveHintLimits(portal);
		const rents = villages.flatMap(({ village, rents: own }) =>
			own.map((rent) => ({ village, rent, perMu: divideByQuantity(rent.rentFen, rent.area) })),
		);
		for (const same of Map.groupBy(rents, ({ rent }) => rent.kind).values()) {
			if (same.length < fewest) continue;
			const median = findMedian(same.map(({ perMu }) => perMu));
			const most = takePercent(median, 100 - rentBelowPercent);
			for (const { village, rent, perMu } of same) {
				if (compareRatios(perMu, median) >= 0 || compareRatios(perMu, most) > 0) continue;
				const { contract: id, name: text, signedOn: on, kind, rentFen: amountFen } = rent;
				yield {
					village,
					...describeRow('contracts', { id, text, on, amountFen }),
					values: {
						kind,
						perMuFen: roundRatio(perMu),
						medianFen: roundRatio(median),
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

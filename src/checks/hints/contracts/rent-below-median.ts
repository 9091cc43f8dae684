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
import { resources } from '../../../domain/tables/resources.ts';
import { money, share } from '../../../texts/format.ts';
import { countyHintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** The median of fewer contracts, the one in question among them, says little. */
const fewest = 5;

export const rentBelowMedian = countyHintRule({
	id: 'rent-below-median',
	severity: 'notice',
	topic: 'contracts',
	title: { zh: '每亩租金偏低', en: 'Low rent per mu' },
	rule: {
		zh: '每亩年租金与全县同类资源的中位数相差不大。',
		en: 'The yearly rent of a mu is not far below the county’s median for its kind.',
	},
	limit({ portal }) {
		const { rentBelowPercent } = hintLimits(portal);
		return {
			text: {
				zh: `比中位数低 ${rentBelowPercent}% 以上就提示；同类合同不到 ${fewest} 份的，不比较。`,
				en: `Noted from ${rentBelowPercent}% below the median; not where there are fewer than ${fewest} contracts.`,
			},
			source: { kind: 'threshold', settings: ['rentBelowPercent'] },
		};
	},
	reasons: [
		{
			zh: '地块偏远、坡度大、缺水，条件比别处差。',
			en: 'The plot is remote, steep or dry.',
		},
		{ zh: '签得早，当时的租金水平低。', en: 'It was signed when rents were lower.' },
		{
			zh: '承租方另外负责修路、修渠，或者优先雇用本村人。',
			en: 'The tenant builds roads or canals, or employs villagers.',
		},
		{ zh: '面积或年租金填错了。', en: 'The area or the rent was written down wrongly.' },
	],
	answer: {
		zh: '填错的，改正面积或年租金；没有填错的，说明租金是怎样定的。',
		en: 'Correct the area or the rent where it is wrong; otherwise say how the rent was set.',
	},
	message: {
		zh: ({ kind, perMuFen, medianFen, compared }: Rent) =>
			`${resources.columns.kind.type.write(kind)}每亩每年 ${money(perMuFen)} 元；全县同类合同 ${compared} 份，中位数 ${money(medianFen)} 元，低 ${share(medianFen - perMuFen, medianFen)}。`,
		en: ({ perMuFen, medianFen, compared }) =>
			`${money(perMuFen)} yuan a mu and year; the median of ${compared} contracts for the kind in the county is ${money(medianFen)} yuan.`,
	},
	*runCounty(villages, { portal }) {
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

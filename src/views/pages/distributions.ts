import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { sumDistributed } from '../../domain/registers/distributed.ts';
import { divideByHeads } from '../../domain/money/money.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { Distribution } from '../../domain/tables/distributions.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';

export const distributionParts = ['reserve', 'welfare', 'investors', 'members', 'other'] as const;

export interface DistributionLine extends Marked {
	readonly distribution: Distribution;
	readonly decision: Decision | undefined;
	readonly distributedFen: number;
	/** Of the income of the year; negative when more was distributed than earned. */
	readonly carriedOverFen: number;
	/** The members' part over the households that had a share; over all households where that is not stated. */
	readonly perHouseholdFen: number | undefined;
}

/** What became of each year's income, newest first. */
export function distributionLines(dataset: VillageDataset, marks: HintMarks): DistributionLine[] {
	const { find } = indexVillage(dataset);
	return rowsOf(dataset, 'distributions')
		.map((distribution): DistributionLine => {
			const distributed = sumDistributed(distribution);
			return {
				distribution,
				decision: find('decisions', distribution.decision),
				distributedFen: distributed,
				marks: marksOf(marks, rowSubject('distributions', String(distribution.year))),
				carriedOverFen: distribution.total - distributed,
				perHouseholdFen: divideByHeads(
					distribution.members,
					distribution.households ?? dataset.village.households,
				),
			};
		})
		.sort((a, b) => b.distribution.year - a.distribution.year);
}

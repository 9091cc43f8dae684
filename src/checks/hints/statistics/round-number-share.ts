import { isLoan } from '../../../domain/money/categories.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { citeLargestPayments, leastPayments, yearEnd } from '../evidence/payments-by-year.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly year: number;
	/** Of 1,000 yuan and more. */
	readonly payments: number;
	readonly round: number;
}

const thousandYuanInFen = 100_000;

export const roundNumberShare = declareHintRule({
	id: 'round-number-share',
	severity: 'information',
	statistic: true,
	topic: 'statistics',
	limit: thresholdLimit(['roundPercent'], { leastPayments }),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { roundPercent } = resolveHintLimits(portal);
		for (const [year, all] of indexVillage(dataset).paymentsByYear) {
			// A loan is round by nature.
			const large = all.filter(({ row, fen }) => fen >= thousandYuanInFen && !isLoan(row));
			const round = large.filter(({ fen }) => fen % thousandYuanInFen === 0);
			if (large.length < leastPayments) continue;
			if (!reachesPercent(round.length, large.length, roundPercent)) continue;
			yield {
				subject: yearSubject(year),
				on: yearEnd(year, asOf),
				amountFen: sumFen(round.map(({ fen }) => fen)),
				values: { year, payments: large.length, round: round.length },
				rows: citeLargestPayments(round),
			};
		}
	},
});

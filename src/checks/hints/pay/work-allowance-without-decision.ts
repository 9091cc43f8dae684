import { dateSteps } from '../../../domain/registers/decision-steps.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { restsOnDecision } from '../evidence/payment-ties.ts';
import { citeLargestPayments, yearEnd } from '../evidence/payments-by-year.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly payments: number;
	readonly total: number;
}

/**
 * Who receives such an allowance, and how much, is for the villagers to decide, once for many payments: a
 * decision of that kind holds for its year and the one after. One hint a year, not one a payment.
 */
export const workAllowanceWithoutDecision = declareHintRule({
	id: 'work-allowance-without-decision',
	severity: 'attention',
	topic: 'pay',
	limit: fixedLimit('law'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'decisions', 'projects', 'contracts')) return;
		const decided = decidedYears(dataset);
		for (const [year, payments] of indexVillage(dataset).paymentsByYear) {
			if (decided.has(year) || decided.has(year - 1)) continue;
			const open = payments.filter(
				({ row }) => row.category === 'lost-work-allowance' && !restsOnDecision(dataset, row),
			);
			if (open.length === 0) continue;
			const total = sumFen(open.map(({ fen }) => fen));
			yield {
				subject: yearSubject(year),
				on: yearEnd(year, asOf),
				amountFen: total,
				values: { year, payments: open.length, total },
				rows: citeLargestPayments(open),
			};
		}
	},
});

/** The years in which a decision on such allowances took any of its steps. */
function decidedYears(dataset: VillageDataset): Set<number> {
	return new Set(
		rowsOf(dataset, 'decisions')
			.filter(({ kind }) => kind === 'work-allowance')
			.flatMap((decision) => dateSteps(decision).flatMap(({ on }) => on ?? []))
			.map((on) => Number(on.slice(0, 4))),
	);
}

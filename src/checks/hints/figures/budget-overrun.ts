import type { CategoryId } from '../../../domain/money/categories.ts';
import type { Entity } from '../../../domain/money/entity.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { exceedsPercent } from '../../../domain/money/ratio.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { citeLargestPayments, yearEnd } from '../evidence/payments-by-year.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly category: CategoryId;
	readonly budget: number;
	readonly spent: number;
}

/** A category over by less is not worth a question, however small its budget was. */
const leastOverFen = 100_000;

/**
 * Of the collective's and the committee's accounts together: the groups' money is planned by the groups. A
 * year need not be over: what exceeds its budget in June will in December.
 */
export const budgetOverrun = declareHintRule({
	id: 'budget-overrun',
	severity: 'attention',
	topic: 'figures',
	limit: thresholdLimit(['budgetOverPercent'], { leastOverFen }),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { budgetOverPercent } = resolveHintLimits(portal);
		const spentBy = expensesBy(rowsOf(dataset, 'ledger'));
		const payments = indexVillage(dataset).paymentsByYear;
		for (const { period, rows } of dataset.files.budget) {
			if (!period) continue;
			const { year } = period;
			for (const line of rows) {
				const { direction, category, amount: budget } = line;
				const spent = spentBy.get(`${year} ${category}`) ?? 0;
				if (direction !== 'expense' || budget < 0 || spent - budget < leastOverFen) continue;
				if (!exceedsPercent(spent, budget, 100 + budgetOverPercent)) continue;
				yield {
					subject: subjectOf(line),
					on: yearEnd(year, asOf),
					amountFen: spent - budget,
					values: { year, category, budget, spent },
					rows: citeLargestPayments(
						(payments.get(year) ?? []).filter(
							({ row }) => row.category === category && !isGroup(row.entity),
						),
					),
				};
			}
		}
	},
});

/** Net of reversals, by year and category: `2025 repairs`. */
function expensesBy(rows: readonly LedgerRow[]): Map<string, number> {
	const spent = new Map<string, number>();
	for (const { date, category, expense, entity } of rows) {
		if (expense === undefined || isGroup(entity)) continue;
		const key = `${date.slice(0, 4)} ${category}`;
		spent.set(key, sumFen([spent.get(key) ?? 0, expense]));
	}
	return spent;
}

function isGroup(entity: Entity | undefined): boolean {
	return entity?.startsWith('group:') ?? false;
}

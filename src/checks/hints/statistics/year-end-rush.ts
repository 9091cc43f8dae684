import { isLoan } from '../../../domain/money/categories.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { findYearRows } from '../evidence/covering-ledgers.ts';
import { citeLargestPayments } from '../evidence/payments-by-year.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly spent: number;
	readonly december: number;
}

/**
 * Of all expense, so that the figures are those of the year's page; what falls due in December by nature is
 * why the limit is far above a twelfth. Where October and November hold nothing, a quarter was booked at once.
 */
export const yearEndRush = declareHintRule({
	id: 'year-end-rush',
	severity: 'information',
	statistic: true,
	topic: 'statistics',
	limit: thresholdLimit(['yearEndPercent']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { yearEndPercent } = resolveHintLimits(portal);
		for (const [year, payments] of indexVillage(dataset).paymentsByYear) {
			const rows = findYearRows(dataset, year);
			const on = `${year}-12-31`;
			if (!rows || on > asOf) continue;
			const months = expenseByMonth(rows.filter((row) => !isLoan(row)));
			const [october = 0, november = 0, december = 0] = months.slice(9);
			const spent = sumFen(months);
			if (spent <= 0 || !reachesPercent(december, spent, yearEndPercent)) continue;
			if (october === 0 && november === 0) continue;
			yield {
				subject: yearSubject(year),
				on,
				amountFen: december,
				values: { year, spent, december },
				rows: citeLargestPayments(
					payments.filter(({ row }) => !isLoan(row) && row.date.slice(4, 8) === '-12-'),
				),
			};
		}
	},
});

/** Net of reversals, in fen, from January on. */
function expenseByMonth(rows: readonly LedgerRow[]): number[] {
	const months = Array.from({ length: 12 }, () => 0);
	for (const { date, expense = 0 } of rows) {
		const index = Number(date.slice(5, 7)) - 1;
		months[index] = (months[index] ?? 0) + expense;
	}
	return months;
}

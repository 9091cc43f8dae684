import { isLoan, type CategoryId } from '../../../domain/money/categories.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { isEarmarked } from '../../../domain/money/earmarked.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { findYearRows } from '../evidence/covering-ledgers.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { yearEnd } from '../evidence/payments-by-year.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly paidOut: number;
	readonly surplus: number;
}

/** What becomes an asset is no cost of its year, and welfare is paid from what has been distributed to it. */
const noCosts: ReadonlySet<CategoryId> = new Set([
	'works',
	'fixed-assets',
	'members-welfare',
] satisfies CategoryId[]);

/**
 * The surplus is worked out from the collective's own ledgers of the whole year: what it took in less what its
 * year cost, before any distribution. What passes through its hands is left out on both sides, so that the
 * surplus is rather too large than too small; reserve and welfare stay in its hands. That all the parts
 * together exceed the table's own total is another matter, which a check looks at.
 */
export const distributionOverSurplus = declareHintRule({
	id: 'distribution-over-surplus',
	severity: 'attention',
	topic: 'pay',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		const distributions = rowsOf(dataset, 'distributions');
		const decisions = new Set(distributions.flatMap(({ decision }) => decision ?? []));
		for (const distribution of distributions) {
			const { year } = distribution;
			const { investors = 0, members, other = 0 } = distribution;
			const paidOut = sumFen([investors, members, other]);
			const own = findYearRows(dataset, year)?.filter(
				({ entity = 'collective' }) => entity === 'collective',
			);
			if (!own || own.length === 0 || paidOut <= 0) continue;
			const surplus = surplusFen(own, decisions);
			if (paidOut <= surplus) continue;
			const subject = rowSubject('distributions', String(year));
			const on = yearEnd(year, asOf);
			yield {
				subject,
				on,
				amountFen: paidOut - Math.max(surplus, 0),
				values: { year, paidOut, surplus },
				rows: [{ subject, text: String(year), on, amountFen: paidOut }],
			};
		}
	},
});

/** @param decisions those that distributions rest on: what names one pays out a distribution */
function surplusFen(rows: readonly LedgerRow[], decisions: ReadonlySet<string>): number {
	return sumFen(
		rows
			.filter(
				(row) =>
					!isEarmarked(row) &&
					!isLoan(row) &&
					row.category !== 'donation-paid' &&
					!noCosts.has(row.category) &&
					!(row.decision !== undefined && decisions.has(row.decision)),
			)
			.map(({ income = 0, expense = 0 }) => income - expense),
	);
}

import type { CountySummary } from '../../summary/county-summary.ts';
import { addFundTotals, type FundTotals } from '../../summary/fund-totals.ts';

/** The earmarked money of a township or of a village. */
export interface FundTotalsLine {
	readonly id: string;
	readonly name: string;
	readonly totals: FundTotals;
}

export interface VillageFundTotals extends FundTotalsLine {
	readonly townshipName: string;
}

export interface CountyFunds {
	readonly totals: FundTotals;
	/** In the order of the register; those without any, too. */
	readonly townships: readonly FundTotalsLine[];
	/** Those that have registered any, in the order of the register. */
	readonly villages: readonly VillageFundTotals[];
}

/** What came in for a purpose in the county's villages, and what is left. Made from the villages' summaries only. */
export function countyFunds({ townships }: CountySummary): CountyFunds {
	const lines = townships.map(({ id, name, villages }) => ({
		id,
		name,
		totals: addFundTotals(villages.map(({ funds }) => funds)),
	}));
	return {
		totals: addFundTotals(lines.map(({ totals }) => totals)),
		townships: lines,
		villages: townships.flatMap(({ name: townshipName, villages }) =>
			villages
				.filter(({ funds }) => funds.funds > 0)
				.map(({ id, name, funds }) => ({ id, name, townshipName, totals: funds })),
		),
	};
}

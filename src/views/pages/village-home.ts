import { affairs, type Affair } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { Official } from '../../domain/tables/officials.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import { listHeadlines, type DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import type { HintMarks, Marked } from '../hint-marks.ts';
import { ledgerFacts, type LedgerFacts } from './ledger.ts';
import { balanceSeries, monthFlows, type BalancePoint, type MonthFlow } from '../money-series.ts';
import { officialsInOffice } from './officials.ts';
import { yearFacts, type YearFacts } from './year.ts';
import { yearsOf } from '../village-outline.ts';

export interface AffairDigest {
	readonly affair: Affair;
	readonly count: number;
	readonly newest: readonly DisclosureHeadline[];
}

export interface VillageHome {
	/** The newest month or quarter disclosed. */
	readonly latest: LedgerFacts | undefined;
	/** The year of the newest ledger. */
	readonly year: YearFacts | undefined;
	readonly years: readonly number[];
	readonly affairs: readonly AffairDigest[];
	/** The last 12 months that ledgers cover. */
	readonly months: readonly MonthFlow[];
	readonly balances: readonly BalancePoint[];
	/** In office on the as-of day, in the order of the file. */
	readonly officials: readonly (Official & Marked)[];
	readonly ledgers: readonly string[];
}

const newestShown = 3;
const monthsShown = 12;

/** Everything the home page of a village shows. */
export function villageHome(
	dataset: VillageDataset,
	context: PortalContext,
	marks: HintMarks,
): VillageHome {
	const headlines = listHeadlines(dataset, context);
	const ledgers = dataset.files.ledger.flatMap(({ period }) => period ?? []);
	const newest = ledgers.at(-1);
	const years = yearsOf(dataset);
	return {
		latest: newest && ledgerFacts(dataset, newest.key, context, marks),
		year: newest && yearFacts(dataset, newest.year),
		years,
		affairs: affairs.map((affair) => {
			const own = headlines.filter((each) => each.affair === affair);
			return { affair, count: own.length, newest: own.slice(0, newestShown) };
		}),
		months: monthFlows(dataset).slice(-monthsShown),
		balances: balanceSeries(dataset).slice(-monthsShown),
		officials: officialsInOffice(dataset, context.asOf, marks),
		ledgers: ledgers.map(({ key }) => key),
	};
}

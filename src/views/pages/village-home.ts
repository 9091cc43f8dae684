import { affairs, type Affair } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { Official } from '../../domain/tables/officials.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import { listHeadlines, type DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import type { Marked } from '../hint-marks.ts';
import { ledgerFacts, type LedgerFacts } from './ledger.ts';
import { balanceSeries, monthSlots, type BalancePoint, type MonthSlot } from '../money-series.ts';
import { officialsInOffice } from './officials.ts';
import { yearFacts, type YearFacts } from './year.ts';
import { yearsOf } from '../village-outline.ts';
import type { VillageView } from '../village-view.ts';

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
	/** The 12 months that end with the newest one disclosed or due, and those not disclosed among them. */
	readonly months: readonly MonthSlot[];
	readonly balances: readonly BalancePoint[];
	/** In office on the as-of day, in the order of the file. */
	readonly officials: readonly (Official & Marked)[];
	readonly ledgers: readonly string[];
}

const newestShown = 3;
const monthsShown = 12;

export interface HomeView extends Pick<VillageView, 'dataset' | 'marks'> {
	readonly summary: Pick<VillageSummary, 'dueLedger'>;
}

/** Everything the home page of a village shows. */
export function villageHome(
	{ dataset, marks, summary: { dueLedger } }: HomeView,
	context: PortalContext,
): VillageHome {
	const headlines = listHeadlines(dataset, context);
	const ledgers = dataset.files.ledger.flatMap(({ period }) => period ?? []);
	const newest = ledgers.at(-1);
	const years = yearsOf(dataset);
	return {
		latest: newest && ledgerFacts(dataset, newest.key, context, marks),
		year: newest && yearFacts(dataset, newest.year, dueLedger, context),
		years,
		affairs: affairs.map((affair) => {
			const own = headlines.filter((each) => each.affair === affair);
			return { affair, count: own.length, newest: own.slice(0, newestShown) };
		}),
		months: monthSlots(dataset, dueLedger, context).slice(-monthsShown),
		balances: balanceSeries(dataset, dueLedger).slice(-monthsShown),
		officials: officialsInOffice(dataset, context.asOf, marks),
		ledgers: ledgers.map(({ key }) => key),
	};
}

import type { AnswerableHint } from '../../domain/hints/hint.ts';
import { readLedgerMonths } from '../../domain/money/ledger-sums.ts';
import { affairs, type Affair } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { monthsOf } from '../../domain/time/period.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { listHeadlines, type DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import { lacksLedger, type DueLedger } from '../../summary/due-ledger.ts';
import { findTownshipMedians, type TownshipMedian } from '../../summary/township-median.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import type { Texts } from '../../texts/index.ts';
import { compareCategories, type CategoryComparisons } from '../category-comparison.ts';
import { spendingOf, type Spending } from '../category-spending.ts';
import { highlightHints, type HintHighlights } from '../hint-highlights.ts';
import { ledgerSquares, type LedgerSquare } from '../ledger-squares.ts';
import { balanceSeries, monthSlots, type BalancePoint, type MonthSlot } from '../money-series.ts';
import { registerDigests, type RegisterDigest } from '../register-digests.ts';
import { registerFigures, type RegisterFigure } from '../register-figures.ts';
import { yearsOf } from '../village-outline.ts';
import type { VillageView } from '../village-view.ts';
import { ledgerFacts, type LedgerFacts } from './ledger.ts';
import { listLeaders, type Leaders } from './officials.ts';
import { villageCalendarPage, type WaitedFor } from './village-calendar.ts';
import { yearFacts, type YearFacts } from './year.ts';

/** What a village should have disclosed by now and has not. */
export interface Overdue {
	/** The newest ledger that is due, where it is not there: it comes first. */
	readonly ledger: DueLedger | undefined;
	/** What has been overdue longest, where the newest ledger is there. */
	readonly other: WaitedFor | undefined;
	/** Periods of items without a disclosure, or without its table. */
	readonly count: number;
}

export interface VillageHome {
	readonly overdue: Overdue | undefined;
	/** The newest month or quarter disclosed. */
	readonly latest: LedgerFacts | undefined;
	/** What the township's villages spent a household in it. */
	readonly median: TownshipMedian | undefined;
	/** The year of the newest ledger. */
	readonly year: YearFacts | undefined;
	/** The categories of that year so far. */
	readonly compared: CategoryComparisons;
	/** What went out in that year. */
	readonly spending: Spending | undefined;
	readonly squares: readonly LedgerSquare[];
	/** The 12 months that end with the newest one disclosed or due, and those not disclosed among them. */
	readonly months: readonly MonthSlot[];
	readonly balances: readonly BalancePoint[];
	readonly newest: readonly DisclosureHeadline[];
	readonly disclosures: Readonly<Record<Affair, number>>;
	readonly hints: HintHighlights;
	/** Of the registers shown first. */
	readonly figures: readonly RegisterFigure[];
	/** All registers, also those in which nothing is disclosed. */
	readonly registers: readonly RegisterDigest[];
	readonly officials: Leaders;
	readonly years: readonly number[];
	/** Period keys. */
	readonly ledgers: readonly string[];
}

const newestShown = 3;
const monthsShown = 12;

export interface HomeView extends Pick<VillageView, 'dataset' | 'marks'> {
	readonly summary: VillageSummary;
	readonly hints: readonly AnswerableHint[];
}

/** Everything the home page of a village shows. */
export function villageHome(
	{ dataset, marks, summary, hints }: HomeView,
	{ townships }: Pick<CountySummary, 'townships'>,
	context: PortalContext,
	texts: Pick<Texts, 'registers'>,
): VillageHome {
	const { dueLedger } = summary;
	const headlines = listHeadlines(dataset, context);
	const ledgers = dataset.files.ledger.flatMap(({ period }) => period ?? []);
	const newest = ledgers.at(-1);
	const township = townships.find(({ id }) => id === summary.township);
	return {
		overdue: overdueOf(summary, context),
		latest: newest && ledgerFacts(dataset, newest.key, context, marks),
		median: newest && township && findTownshipMedians(township, monthsOf(newest))?.expense,
		year: newest && yearFacts(dataset, newest.year, dueLedger, context),
		compared: compareCategories(summary, monthsOfYear(summary, newest?.year), township),
		spending: newest && spendingOf(dataset, newest.year),
		squares: ledgerSquares(summary, context),
		months: monthSlots(dataset, dueLedger, context).slice(-monthsShown),
		balances: balanceSeries(dataset, dueLedger).slice(-monthsShown),
		newest: headlines.slice(0, newestShown),
		disclosures: Object.fromEntries(
			affairs.map((affair) => [affair, headlines.filter((each) => each.affair === affair).length]),
		) as Record<Affair, number>,
		hints: highlightHints(summary.id, hints),
		figures: registerFigures(dataset, summary, context, texts),
		registers: registerDigests(dataset),
		officials: listLeaders(dataset, context.asOf),
		years: yearsOf(dataset),
		ledgers: ledgers.map(({ key }) => key),
	};
}

/** The months of a year that whole ledgers cover. */
function monthsOfYear({ ledgers }: Pick<VillageSummary, 'ledgers'>, year: number | undefined) {
	return readLedgerMonths(ledgers).months.filter((month) => month.startsWith(`${year}-`));
}

/** Nothing where everything whose day has come is there. */
function overdueOf(summary: VillageSummary, context: PortalContext): Overdue | undefined {
	const { dueLedger } = summary;
	const lacking = villageCalendarPage(summary, context).waiting.filter(
		({ unregistered }) => !unregistered,
	);
	const ledger = dueLedger && lacksLedger(dueLedger.status) ? dueLedger : undefined;
	const other = lacking.find(({ days }) => days !== undefined && days > 0);
	if (!ledger && !other) return undefined;
	return {
		ledger,
		other: ledger ? undefined : other,
		count: lacking.reduce((sum, { periods }) => sum + periods, 0),
	};
}

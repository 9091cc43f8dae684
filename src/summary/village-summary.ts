import type { Affair } from '../domain/obligations/affair.ts';
import { isLoan, type CategoryId } from '../domain/money/categories.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import { flowOf, type Flow } from '../domain/money/flow.ts';
import type { CategorySums, LedgerSums } from '../domain/money/ledger-sums.ts';
import { sumFen } from '../domain/money/money.ts';
import { findSuccessor } from '../domain/portal/village-changes.ts';
import { compareText } from '../domain/order.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { RuleOutcome } from './rule-outcome.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { listLedgerMonths, type LedgerMonth } from '../village/ledger-months.ts';
import { findDueLedger, type DueLedger } from './due-ledger.ts';
import { summariseComments, type CommentSummary } from './comment-counts.ts';
import { totalFunds, type FundTotals } from './fund-totals.ts';
import { findRepetitions, type Repetition } from './repetitions.ts';
import { listHeadlines, type DisclosureHeadline } from './disclosure-headlines.ts';
import { addHintCounts, countHints, type HintCount } from './hint-counts.ts';
import {
	countRectifications,
	countRectificationsBySource,
	type RectificationCounts,
	type RectificationSource,
} from './rectification-counts.ts';
import { digestSupervision, type SupervisionDigest } from './supervision-digest.ts';
import { buildVillageCalendar, type VillageCalendar } from './village-calendar.ts';

export interface YearFigures extends Flow {
	readonly year: number;
	/** Fen by category; only categories that occur. */
	readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
	/** How many months of the year ledgers cover, and the last of them, from 1. */
	readonly months: number;
	readonly through: number;
	/** The same months of the year before, where all of them were disclosed: others do not compare. */
	readonly before?: Flow;
}

/** The newest ledger a village has disclosed. */
export interface LedgerFigures extends Flow {
	readonly period: string;
	readonly rows: number;
	/** All money of all entities at the end of the period, in fen; absent without balances. */
	readonly closingFen?: number;
}

/** A village is no more: it owes nothing that ends later. */
export interface VillageEnd {
	readonly on: IsoDate;
	/** The name of the village that it was merged into. */
	readonly into?: string;
}

/** What the county and the township pages know of a village: plain data, a few kilobytes, cacheable. */
export interface VillageSummary {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly township: string;
	/** Where it was merged or dissolved. */
	readonly ended?: VillageEnd | undefined;
	readonly households?: number;
	readonly population?: number;
	readonly years: readonly YearFigures[];
	readonly latestLedger?: LedgerFigures;
	/** Of the ledgers that it disclosed, oldest first, for villages to be held against each other. */
	readonly ledgers: readonly LedgerSums[];
	/** The newest ledger that it owes, which may be newer than the newest one that it disclosed. */
	readonly dueLedger?: DueLedger;
	readonly disclosures: Readonly<Record<Affair, number>>;
	/** The newest disclosures, newest first; as many as a page of the county or a feed could ever tell of one village. */
	readonly newest: readonly DisclosureHeadline[];
	readonly ledgerRows: number;
	/** What it owes and how that stands. */
	readonly calendar: VillageCalendar;
	/** Signs that the board may only look alive. */
	readonly repetitions: readonly Repetition[];
	/** What the hints found, by rule and year. */
	readonly hints: readonly HintCount[];
	/** By each version of the county's rules that git tells, where there was more than one. */
	readonly byRules?: readonly (RuleOutcome | null | undefined)[] | undefined;
	/** Problems raised by inspections, audits and others, and how they stand. */
	readonly rectifications: {
		readonly all: RectificationCounts;
		readonly sources: Readonly<Partial<Record<RectificationSource, RectificationCounts>>>;
	};
	/** What villagers asked, and which answers are overdue. */
	readonly comments: CommentSummary;
	/** What came in for a purpose, and what is left of it. */
	readonly funds: FundTotals;
	/** How it was inspected, and what is not settled of what was found. */
	readonly supervision: SupervisionDigest;
}

const newestKept = 30;

function villageEnd(village: VillageDataset['village'], { register }: PortalContext): VillageEnd {
	const into = findSuccessor(village, register.villages)?.name;
	return { on: village.changedOn ?? '', ...(into !== undefined && { into }) };
}

/** Sums a village up. A pure function of its dataset, its hints and the portal's context. */
export function summariseVillage(
	dataset: VillageDataset,
	context: PortalContext,
	hints: readonly AnswerableHint[] = [],
): VillageSummary {
	const { village } = dataset;
	const headlines = listHeadlines(dataset, context);
	const latest = latestLedger(dataset);
	const calendar = buildVillageCalendar(dataset, context);
	const dueLedger = findDueLedger(calendar, context.register.catalogue);
	return {
		id: village.id,
		name: village.name,
		aliases: village.aliases ?? [],
		township: village.township,
		...(village.changedOn !== undefined && { ended: villageEnd(village, context) }),
		...(village.households !== undefined && { households: village.households }),
		...(village.population !== undefined && { population: village.population }),
		years: yearFigures(dataset),
		...(latest && { latestLedger: latest }),
		ledgers: sumLedgers(dataset),
		...(dueLedger && { dueLedger }),
		disclosures: countByAffair(headlines),
		newest: headlines.slice(0, newestKept),
		ledgerRows: dataset.files.ledger.reduce((total, { rows }) => total + rows.length, 0),
		calendar,
		repetitions: findRepetitions(dataset, context),
		hints: countHints(hints),
		rectifications: {
			all: countRectifications(rowsOf(dataset, 'rectifications'), context.asOf),
			sources: countRectificationsBySource(rowsOf(dataset, 'rectifications'), context.asOf),
		},
		comments: summariseComments(rowsOf(dataset, 'comments'), context),
		funds: totalFunds(dataset),
		supervision: digestSupervision(dataset, context),
	};
}

/** The same village when more hints have been found of it than its own files give. */
export function withMoreHints(
	summary: VillageSummary,
	hints: readonly AnswerableHint[],
): VillageSummary {
	return { ...summary, hints: addHintCounts([...summary.hints, ...countHints(hints)]) };
}

function yearFigures(dataset: VillageDataset): YearFigures[] {
	const { files } = dataset;
	const months = listLedgerMonths(dataset);
	const byYear = Map.groupBy(
		files.ledger.flatMap(({ rows }) => rows),
		({ date }) => Number(date.slice(0, 4)),
	);
	return [...byYear]
		.sort(([a], [b]) => a - b)
		.map(([year, rows]) => ({
			year,
			...flowOf(rows),
			categories: sumCategories(rows),
			...coverYear(months, year),
		}));
}

function coverYear(months: readonly LedgerMonth[], year: number) {
	const covered = new Set(monthsIn(months, year).map(({ month }) => month.slice(5)));
	const before = monthsIn(months, year - 1).filter(({ month }) => covered.has(month.slice(5)));
	const rows = before.flatMap((each) => each.rows);
	return {
		months: covered.size,
		through: Math.max(0, ...[...covered].map(Number)),
		...(before.length > 0 &&
			new Set(before.map(({ month }) => month)).size === covered.size && {
				before: flowOf(rows),
			}),
	};
}

function monthsIn(months: readonly LedgerMonth[], year: number): LedgerMonth[] {
	return months.filter(({ month }) => month.startsWith(`${year}-`));
}

function latestLedger({ files }: VillageDataset): LedgerFigures | undefined {
	const ledger = files.ledger.at(-1);
	if (!ledger?.period) return undefined;
	const { key } = ledger.period;
	const closings = files.balances
		.flatMap(({ rows }) => rows)
		.filter(({ period }) => period.key === key)
		.map(({ closing }) => closing);
	return {
		period: key,
		rows: ledger.rows.length,
		...flowOf(ledger.rows),
		...(closings.length > 0 && { closingFen: sumFen(closings) }),
	};
}

/** A ledger without rows says nothing of its period. */
function sumLedgers({ files }: VillageDataset): LedgerSums[] {
	return files.ledger.flatMap(({ period, rows }) =>
		period && rows.length > 0
			? [
					{
						period: period.key,
						categories: sumCategories(rows.filter((row) => !isLoan(row))),
					},
				]
			: [],
	);
}

function sumCategories(rows: readonly LedgerRow[]): CategorySums {
	return Object.fromEntries(
		[...Map.groupBy(rows, ({ category }) => category)]
			.sort(([a], [b]) => compareText(a, b))
			.map(([category, own]) => [
				category,
				sumFen(own.map(({ income, expense }) => income ?? expense ?? 0)),
			]),
	);
}

function countByAffair(headlines: readonly DisclosureHeadline[]): Record<Affair, number> {
	const counts = { party: 0, village: 0, finance: 0 };
	for (const { affair } of headlines) counts[affair] += 1;
	return counts;
}

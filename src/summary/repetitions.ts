import type { Affair } from '../domain/obligations/affair.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { sumFen } from '../domain/money/money.ts';
import { compareText } from '../domain/order.ts';
import { comparePeriods } from '../domain/time/period.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import { disclosuresOf, type VillageDataset } from '../village/dataset.ts';
import { isCommittedLater } from '../domain/obligations/punctuality.ts';
import { findCommittedOn } from './fulfilment.ts';
import { listCalendarMonths } from './calendar-window.ts';
import { stripDates, extractText } from './comparable-text.ts';

/** Ledgers with fewer rows than this are not compared. */
export const sameLedgerRows = 3;
/** Texts with fewer characters than this, dates aside, are not compared. */
export const sameTextCharacters = 60;
/** From this many periods of one item, published on one day, they look filled in afterwards. */
export const burstPeriods = 3;

/** Content that is the same, or was published in one day. It is no verdict: each carries its evidence. */
export type Repetition =
	| { readonly kind: 'ledger-repeated'; readonly periods: readonly string[]; readonly rows: number }
	| {
			readonly kind: 'text-repeated';
			readonly affair: Affair;
			readonly item: string;
			readonly disclosures: readonly PublishedPeriod[];
	  }
	| {
			readonly kind: 'published-together';
			readonly affair: Affair;
			readonly item: string;
			readonly publishedOn: IsoDate;
			readonly disclosures: readonly PublishedPeriod[];
	  }
	| {
			/** The data came in on one day; the stated days of publication lie well before. */
			readonly kind: 'committed-together';
			readonly affair: Affair;
			readonly item: string;
			readonly committedOn: IsoDate;
			readonly disclosures: readonly PublishedPeriod[];
	  };

export interface PublishedPeriod {
	readonly id: string;
	/** Period key. */
	readonly period: string;
	readonly publishedOn: IsoDate;
}

interface Posted {
	readonly affair: Affair;
	readonly item: string;
	readonly disclosure: Disclosure;
}

/** What looks repeated or filled in afterwards, as far as it was published in the calendar's months. */
export function findRepetitions(dataset: VillageDataset, context: PortalContext): Repetition[] {
	const from = `${listCalendarMonths(context.asOf)[0] ?? ''}-01`;
	const posted = periodicDisclosures(dataset, context);
	const isRecent = ({ disclosure }: Posted) => disclosure.publishedOn >= from;
	const shortAccounts = posted.filter(({ item }) => !isYearly(item, context));
	return [
		...repeatedLedgers(dataset, from),
		...repeatedTexts(shortAccounts, dataset)
			.filter((group) => group.some(isRecent))
			.map(textRepetition),
		...bursts(posted)
			.filter((group) => group.some(isRecent))
			.map(burstRepetition),
		...backfills(posted, dataset, context).filter(({ committedOn }) => committedOn >= from),
	];
}

/** Disclosures that report on a period. An event may be announced in the same words every year. */
function periodicDisclosures(dataset: VillageDataset, { register, asOf }: PortalContext): Posted[] {
	return [...disclosuresOf(dataset)].flatMap(({ affair, disclosure }) => {
		const item = register.catalogue.get(disclosure.obligation);
		const reports =
			item?.audience === 'public' &&
			['month', 'quarter', 'half', 'year'].includes(item.frequency) &&
			disclosure.notApplicable === undefined &&
			disclosure.publishedOn <= asOf;
		return reports ? [{ affair, item: item.id, disclosure }] : [];
	});
}

/** A list of assets may truly be the same from one year to the next. */
function isYearly(item: string, { register }: PortalContext): boolean {
	return register.catalogue.get(item)?.frequency === 'year';
}

/** Ledgers of different periods whose rows are the same but for dates and voucher numbers. */
function repeatedLedgers({ files }: VillageDataset, from: IsoDate): Repetition[] {
	const ledgers = files.ledger.flatMap(({ period, rows }) =>
		period && rows.length >= sameLedgerRows ? [{ period, rows }] : [],
	);
	const alike = [...Map.groupBy(ledgers, ({ rows }) => roughly(rows)).values()];
	const same = Map.groupBy(
		alike.flatMap((group) => (group.length > 1 ? group : [])),
		({ rows }) => rows.map(comparableRow).sort(compareText).join('\n'),
	);
	return [...same.values()]
		.filter((group) => group.length > 1 && group.some(({ period }) => period.last >= from))
		.map((group) => ({
			kind: 'ledger-repeated',
			periods: group.map(({ period }) => period.key),
			rows: group[0]?.rows.length ?? 0,
		}));
}

/** Cheap to compare, so that the words of few ledgers need to be. */
function roughly(rows: readonly LedgerRow[]): string {
	const fen = rows.map(({ income, expense }) => income ?? expense ?? 0);
	return `${rows.length} ${sumFen(fen)}`;
}

function comparableRow({ category, summary, income, expense, counterparty }: LedgerRow): string {
	return JSON.stringify([category, stripDates(summary), income, expense, counterparty]);
}

/** Texts of different periods of one item that are the same but for dates. */
function repeatedTexts(posted: readonly Posted[], dataset: VillageDataset): Posted[][] {
	const texts = posted.flatMap((each) => {
		const text = stripDates(fullText(each.disclosure, dataset));
		return text.length >= sameTextCharacters ? [{ each, text: `${each.item}\n${text}` }] : [];
	});
	return [...Map.groupBy(texts, ({ text }) => text).values()]
		.map((group) => group.map(({ each }) => each))
		.filter((group) => periodsIn(group) > 1);
}

function fullText({ body, bodyFile }: Disclosure, { textFiles }: VillageDataset): string {
	const file = bodyFile === undefined ? undefined : textFiles.get(bodyFile);
	return file ? extractText(file.tree) : (body ?? '');
}

function bursts(posted: readonly Posted[]): Posted[][] {
	const days = Map.groupBy(posted, ({ item, disclosure }) => `${item} ${disclosure.publishedOn}`);
	return [...days.values()].filter((group) => periodsIn(group) >= burstPeriods);
}

/** Periods of one item whose data came in on one day, later than belongs to the days stated for them. */
function backfills(
	posted: readonly Posted[],
	dataset: VillageDataset,
	context: PortalContext,
): Extract<Repetition, { readonly kind: 'committed-together' }>[] {
	if (!dataset.firstCommits) return [];
	const later = posted.flatMap((each) => {
		const committedOn = findCommittedOn(each.disclosure, dataset, context);
		return isCommittedLater(committedOn, each.disclosure.publishedOn)
			? [{ each, committedOn }]
			: [];
	});
	const groups = Map.groupBy(later, ({ each, committedOn }) => `${each.item} ${committedOn}`);
	return [...groups.values()].flatMap((group) => {
		const own = group.map(({ each }) => each);
		const [first] = group;
		if (!first || periodsIn(own) < burstPeriods) return [];
		return [
			{ kind: 'committed-together', ...evidence(own), committedOn: first.committedOn },
		] as const;
	});
}

function periodsIn(group: readonly Posted[]): number {
	return new Set(group.map(({ disclosure }) => disclosure.period.key)).size;
}

function textRepetition(group: readonly Posted[]): Repetition {
	return { kind: 'text-repeated', ...evidence(group) };
}

function burstRepetition(group: readonly Posted[]): Repetition {
	return {
		kind: 'published-together',
		...evidence(group),
		publishedOn: group[0]?.disclosure.publishedOn ?? '',
	};
}

function evidence(group: readonly Posted[]) {
	const [first] = group;
	return {
		affair: first?.affair ?? 'party',
		item: first?.item ?? '',
		disclosures: group
			.map(({ disclosure }) => disclosure)
			.sort((a, b) => comparePeriods(a.period, b.period))
			.map(({ id, period, publishedOn }) => ({ id, period: period.key, publishedOn })),
	} as const;
}

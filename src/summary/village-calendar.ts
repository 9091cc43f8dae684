import type { Affair } from '../domain/obligations/affair.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import {
	groupObligations,
	findRowInForce,
	chooseRowToShow,
	type Obligation,
} from '../domain/obligations/obligation.ts';
import { comesWithEvents, listExpectedPeriods } from '../domain/obligations/obligation-periods.ts';
import {
	eventStatus,
	periodStatus,
	recordedStatus,
	standingStatus,
	type FulfilledObligation,
	type ObligationStatus,
} from '../domain/obligations/obligation-status.ts';
import type { ShortPosting } from '../domain/obligations/short-posting.ts';
import { compareText } from '../domain/order.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { lastDayOf } from '../domain/obligations/last-day.ts';
import { isOfEvent } from '../domain/obligations/recorded-event.ts';
import type { CommitDays } from '../domain/obligations/commit-days.ts';
import { commitDaysOf } from '../village/commit-days.ts';
import { heldPeriodsOf, type HeldPeriods } from '../village/held-periods.ts';
import { indexVillage } from '../village/index/village-index.ts';
import { findRecordedEvents } from '../village/recorded-events.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { disclosuresOf, type VillageDataset } from '../village/dataset.ts';
import { listCalendarMonths } from './calendar-window.ts';
import { countStatuses, isWaiting, type StatusCounts } from './status-counts.ts';

/** One expected disclosure and how it stands. */
export interface CalendarEntry {
	/** Period key; an event's day; empty for what must stand disclosed at all times. */
	readonly period: string;
	readonly status: ObligationStatus;
	/** The disclosure that fulfils it, by its id in the register of the affair. */
	readonly id?: string;
	/** The row of the item's own table that records it, where no disclosure does. */
	readonly recorded?: string;
	/** Period key of the ledger that shows it. */
	readonly ledger?: string;
	readonly shortPosting?: ShortPosting;
}

/** Periods of one item, one after the other, that are waited for since before the months shown in detail. */
export interface WaitingRun {
	/** The first of them. */
	readonly first: CalendarEntry;
	/** Key of the last period. */
	readonly to: string;
	readonly count: number;
}

/** One item of the catalogue in one village. */
export interface ObligationCalendar {
	/** The row of the catalogue that is in force. */
	readonly item: string;
	readonly affair: Affair;
	/** Whether it returns by period, comes with events, or must stand disclosed. */
	readonly rhythm: Rhythm;
	/** Those that end in the months shown in detail, or later; by period. */
	readonly entries: readonly CalendarEntry[];
	/** Everything earlier, counted. */
	readonly older: StatusCounts;
	readonly olderWaiting: readonly WaitingRun[];
}

export type Rhythm = 'periodic' | 'event' | 'standing';

/** What a village owes and how it stands: the last months in detail, what lies before them as counts. */
export interface VillageCalendar {
	/** From when obligations count. */
	readonly since: IsoDate;
	/** In the order of the catalogue. Items that are not for everybody are not among them. */
	readonly obligations: readonly ObligationCalendar[];
	/** When each affair was last disclosed. */
	readonly newestOn: Readonly<Partial<Record<Affair, IsoDate>>>;
}

interface Source {
	readonly dataset: VillageDataset;
	readonly context: PortalContext;
	readonly held: HeldPeriods;
	/** Absent where no history is told. */
	readonly days: CommitDays | undefined;
	/** Periods of which there is a ledger, by their keys. */
	readonly ledgers: ReadonlySet<string>;
	/** The first day shown in detail. */
	readonly detailFrom: IsoDate;
}

/**
 * Every expected disclosure of a village: from the catalogue, the profile, the village's closing cycle and the
 * day its obligations begin, never from what it chose to publish.
 * @param detailFrom the first day shown in detail
 */
export function buildVillageCalendar(
	dataset: VillageDataset,
	context: PortalContext,
	detailFrom: IsoDate = `${listCalendarMonths(context.asOf)[0] ?? ''}-01`,
): VillageCalendar {
	const { since } = dataset.village;
	const source: Source = {
		dataset,
		context,
		held: heldPeriodsOf(dataset),
		days: commitDaysOf(dataset, context.register),
		ledgers: new Set(dataset.files.ledger.flatMap(({ period }) => period?.key ?? [])),
		detailFrom,
	};
	return {
		since,
		obligations: groupObligations(context.register.catalogue.values()).flatMap(
			(obligation) => obligationCalendar(obligation, source) ?? [],
		),
		newestOn: newestByAffair(dataset, context.asOf),
	};
}

function obligationCalendar(
	obligation: Obligation,
	source: Source,
): ObligationCalendar | undefined {
	const shown = chooseRowToShow(obligation, source.context.asOf);
	const entries = [...entriesOf(obligation, source)].sort(byLastDay);
	const inForce = findRowInForce(obligation, source.context.asOf);
	if (entries.length === 0 && inForce?.audience !== 'public') return undefined;
	const isOlder = (each: CalendarEntry) => lastDay(each) < source.detailFrom;
	const older = entries.filter(isOlder);
	return {
		item: shown.id,
		affair: shown.affair,
		rhythm: rhythmOf(shown),
		entries: entries.filter((entry) => !isOlder(entry)),
		older: countStatuses(older.map(({ status }) => status.kind)),
		olderWaiting: waitingRuns(older),
	};
}

function* entriesOf(obligation: Obligation, source: Source): Generator<CalendarEntry> {
	const { context, dataset, held, days } = source;
	const index = indexVillage(dataset);
	const disclosures = obligation.rows.flatMap((row) => index.registrationsOf(row));
	for (const expected of listExpectedPeriods(obligation, dataset.village, context.asOf)) {
		const { period, row } = expected;
		if (row.audience !== 'public') continue;
		const status = periodStatus(expected, disclosures, held, context, days);
		yield entry(period.key, status, row, source);
	}
	for (const disclosure of disclosures) {
		const row = findRowInForce(obligation, disclosure.period.last);
		if (!row || rhythmOf(row) !== 'event' || row.audience !== 'public') continue;
		if (disclosure.publishedOn > context.asOf) continue;
		const status = eventStatus(disclosure, row, held, context, days);
		yield entry(disclosure.period.key, status, row, source);
	}
	yield* recordedEntries(obligation, disclosures, source);
	const current = findRowInForce(obligation, context.asOf);
	const isThere = lastDayOf(dataset.village, context.asOf) === context.asOf;
	if (isThere && current && rhythmOf(current) === 'standing') {
		if (current.audience !== 'public') return;
		yield entry('', standingStatus(disclosures, current, context), current, source);
	}
}

/** Events that the register of their kind records and no disclosure does. */
function* recordedEntries(
	obligation: Obligation,
	disclosures: readonly Disclosure[],
	{ dataset, context, days }: Source,
): Generator<CalendarEntry> {
	const { since } = dataset.village;
	const end = lastDayOf(dataset.village, context.asOf);
	for (const row of obligation.rows) {
		if (rhythmOf(row) !== 'event' || row.audience !== 'public') continue;
		for (const event of findRecordedEvents(dataset, row)) {
			if (event.date < since || event.date > end) continue;
			if (findRowInForce(obligation, event.date) !== row) continue;
			if (disclosures.some((each) => isOfEvent(each, event))) continue;
			yield {
				period: event.date,
				status: recordedStatus(event, row, context, days),
				recorded: event.id,
			};
		}
	}
}

function rhythmOf(item: CatalogueItem): Rhythm {
	if (item.frequency === 'standing') return 'standing';
	return comesWithEvents(item) ? 'event' : 'periodic';
}

function byLastDay(a: CalendarEntry, b: CalendarEntry): number {
	return compareText(lastDay(a), lastDay(b)) || compareText(a.id ?? '', b.id ?? '');
}

/** Of a period, or an event; what must stand disclosed has none and comes last. */
function lastDay({ period }: CalendarEntry): IsoDate {
	return parsePeriod(period)?.last ?? '9999-12-31';
}

function entry(
	period: string,
	{ status, disclosure, shortPosting }: FulfilledObligation,
	row: CatalogueItem,
	{ ledgers }: Source,
): CalendarEntry {
	const shows = disclosure?.period.key ?? period;
	const hasLedger = row.table === 'ledger' && ledgers.has(shows);
	return {
		period,
		status,
		...(disclosure && { id: disclosure.id }),
		...(hasLedger && { ledger: shows }),
		...(shortPosting && { shortPosting }),
	};
}

/** What is here but not registered, and an event, stand by themselves: each has its own page. */
function waitingRuns(entries: readonly CalendarEntry[]): WaitingRun[] {
	const runs: { first: CalendarEntry; to: string; count: number }[] = [];
	let open: (typeof runs)[number] | undefined;
	for (const each of entries) {
		const { kind } = each.status;
		if (open?.first.status.kind === kind) {
			open.to = each.period;
			open.count += 1;
			continue;
		}
		const run = { first: each, to: each.period, count: 1 };
		if (isWaiting(kind)) runs.push(run);
		const isAlone =
			kind === 'unregistered' || kind === 'table-missing' || each.recorded !== undefined;
		open = isWaiting(kind) && !isAlone ? run : undefined;
	}
	return runs;
}

function newestByAffair(dataset: VillageDataset, asOf: IsoDate): Partial<Record<Affair, IsoDate>> {
	const newest: Partial<Record<Affair, IsoDate>> = {};
	for (const { affair, disclosure } of disclosuresOf(dataset)) {
		const { publishedOn } = disclosure;
		if (publishedOn <= asOf && publishedOn > (newest[affair] ?? '')) newest[affair] = publishedOn;
	}
	return newest;
}

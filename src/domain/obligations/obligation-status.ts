import { daysBetween, type IsoDate } from '../time/calendar-date.ts';
import { findCommitDay, type CommitDays } from './commit-days.ts';
import { findCoverage } from './disclosure-coverage.ts';
import { calculateDueDay } from './due-rule.ts';
import type { ExpectedPeriod } from './obligation-periods.ts';
import { compareWithDueDay, findDueRule, type Punctuality } from './punctuality.ts';
import type { PortalContext } from '../portal/portal-context.ts';
import { profileOn } from '../portal/rule-book.ts';
import { findShortPosting, type ShortPosting } from './short-posting.ts';
import type { RecordedEvent } from './recorded-event.ts';
import type { RequiredTable } from './required-table.ts';
import type { CatalogueItem } from '../tables/catalogue.ts';
import type { Disclosure } from '../tables/disclosures.ts';
import type { Period } from '../time/period.ts';

/**
 * How one expected disclosure stands on a day.
 * - `on-time`, `late`: published, compared with its due date; `published`: published, and no due date is set.
 * - `data-late`: registered as in time, but the data was first committed after the due date.
 * - `not-applicable`: the village says that nothing happened, and why.
 * - `missing`: past its due date by so many days; `absent`: the period has ended, no due date is set.
 * - `table-missing`: registered as published, but the table that the item names holds nothing of the period, or no row
 *   of the event.
 * - `unregistered`: the figures are here, but nobody registered when they were disclosed.
 * - `not-due`: there is still time.
 */
export type ObligationStatus =
	| Punctuality
	| { readonly kind: 'published' }
	| { readonly kind: 'not-applicable'; readonly reason: string }
	| { readonly kind: 'missing'; readonly due: IsoDate; readonly days: number }
	| { readonly kind: 'absent' }
	| TableMissing
	| { readonly kind: 'unregistered'; readonly due?: IsoDate; readonly days?: number }
	| { readonly kind: 'not-due'; readonly due?: IsoDate };

/** Without a due date, or before it, no days are counted. */
export interface TableMissing extends RequiredTable {
	readonly kind: 'table-missing';
	readonly due?: IsoDate;
	readonly days?: number;
}

/** How one disclosure fulfils its item: in time or late; or not yet, for the table that belongs to it is not there. */
export type Fulfilment = Punctuality | TableMissing;

export type StatusKind = ObligationStatus['kind'];

export interface FulfilledObligation {
	readonly status: ObligationStatus;
	readonly disclosure?: Disclosure;
	readonly shortPosting?: ShortPosting;
}

/** What is disclosed later than `asOf` is not there yet. */
export type StatusContext = Pick<PortalContext, 'profile' | 'book' | 'asOf'>;

/** What a village's own tables hold. */
export interface TableContents {
	/** The first table that an item needs for a period and that holds nothing of it. */
	findLack(
		item: CatalogueItem,
		period: Period,
		disclosures: readonly Disclosure[],
	): RequiredTable | undefined;
	/** The table of an item that has no row of an event that was disclosed. */
	findEventLack(item: CatalogueItem, disclosure: Disclosure): RequiredTable | undefined;
	/** Do accounts of the whole period lie in the table of the item, registered or not? */
	hasFigures(item: CatalogueItem, period: Period): boolean;
}

/**
 * The status of a period that must be disclosed.
 * @param disclosures those of the obligation, of any period
 */
export function periodStatus(
	{ period, row }: ExpectedPeriod,
	disclosures: readonly Disclosure[],
	tables: TableContents,
	context: StatusContext,
	days?: CommitDays,
): FulfilledObligation {
	const { asOf } = context;
	const rule = findDueRule(row, profileOn(context, period.last));
	const due = rule && calculateDueDay(rule, period.last);
	const published = disclosures.filter(({ publishedOn }) => publishedOn <= asOf);
	const coverage = findCoverage(period, published);
	const status = unpublished(due, period.last, asOf);
	if (coverage) {
		const { disclosure, publishedOn } = coverage;
		const says = disclosure.notApplicable !== undefined;
		const lack = says ? undefined : tables.findLack(row, period, published);
		const committedOn = days && !lack ? findCommitDay(row, period, published, days) : undefined;
		if (!lack) return fulfilled(disclosure, { publishedOn, committedOn }, due, row, context);
		return { status: lackingStatus(status, lack), disclosure };
	}
	if (status.kind === 'not-due' || !tables.hasFigures(row, period)) return { status };
	return { status: { ...status, kind: 'unregistered' } };
}

/** The status of an event, or a change, that was disclosed: its day is the period of the disclosure. */
export function eventStatus(
	disclosure: Disclosure,
	row: CatalogueItem,
	tables: Pick<TableContents, 'findEventLack'>,
	context: StatusContext,
	days?: CommitDays,
): FulfilledObligation {
	const { publishedOn, period, notApplicable } = disclosure;
	const rule = findDueRule(row, profileOn(context, period.last));
	const due = rule && calculateDueDay(rule, period.last);
	const lack = notApplicable === undefined ? tables.findEventLack(row, disclosure) : undefined;
	if (lack) {
		const status = unpublished(due, period.last, context.asOf);
		return { status: lackingStatus(status, lack), disclosure };
	}
	const committedOn = days?.ofRegistration(disclosure);
	return fulfilled(disclosure, { publishedOn, committedOn }, due, row, context);
}

/** The status of an event that its own register records, and no disclosure does. */
export function recordedStatus(
	event: RecordedEvent,
	row: CatalogueItem,
	context: StatusContext,
	days?: CommitDays,
): ObligationStatus {
	const { asOf } = context;
	const { date, publishedOn } = event;
	const rule = findDueRule(row, profileOn(context, date));
	const due = rule && calculateDueDay(rule, date);
	if (publishedOn === undefined || publishedOn > asOf) return unpublished(due, date, asOf);
	return due
		? compareWithDueDay(due, publishedOn, days?.ofEvent(row, event))
		: { kind: 'published' };
}

type Unpublished = Extract<ObligationStatus, { readonly kind: 'not-due' | 'missing' | 'absent' }>;

/** Of what is registered while its table lacks: there may still be time. */
function lackingStatus(status: Unpublished, lack: RequiredTable): ObligationStatus {
	return status.kind === 'not-due' ? status : { ...status, kind: 'table-missing', ...lack };
}

function unpublished(due: IsoDate | undefined, last: IsoDate, asOf: IsoDate): Unpublished {
	if ((due ?? last) >= asOf) return { kind: 'not-due', ...(due && { due }) };
	return due ? { kind: 'missing', due, days: daysBetween(due, asOf) } : { kind: 'absent' };
}

/** The status of what must stand disclosed at all times: the newest disclosure is the one that counts. */
export function standingStatus(
	disclosures: readonly Disclosure[],
	row: CatalogueItem,
	context: StatusContext,
): FulfilledObligation {
	const current = disclosures
		.filter(({ publishedOn }) => publishedOn <= context.asOf)
		.reduce<Disclosure | undefined>(
			(newest, each) => (newest && newest.publishedOn >= each.publishedOn ? newest : each),
			undefined,
		);
	return current
		? fulfilled(current, current, undefined, row, context)
		: { status: { kind: 'absent' } };
}

/** When something was published as the village states it, and as the history proves it. */
interface PublishedDays {
	readonly publishedOn: IsoDate;
	readonly committedOn?: IsoDate | undefined;
}

function fulfilled(
	disclosure: Disclosure,
	{ publishedOn, committedOn }: PublishedDays,
	due: IsoDate | undefined,
	row: CatalogueItem,
	context: StatusContext,
): FulfilledObligation {
	const { notApplicable } = disclosure;
	if (notApplicable !== undefined) {
		return { status: { kind: 'not-applicable', reason: notApplicable }, disclosure };
	}
	const required = row.postedDays ?? profileOn(context, disclosure.period.last).postedDays;
	const shortPosting = findShortPosting(disclosure, required, context.asOf);
	return {
		status: due ? compareWithDueDay(due, publishedOn, committedOn) : { kind: 'published' },
		disclosure,
		...(shortPosting && { shortPosting }),
	};
}

import { affairs, affairTable, type Affair } from '../domain/obligations/affair.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { Fulfilment } from '../domain/obligations/obligation-status.ts';
import { isCommittedLater } from '../domain/obligations/punctuality.ts';
import { compareText } from '../domain/order.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { judgeDisclosure } from './fulfilment.ts';

/** A disclosure in a list: enough to name it, date it and link to it. */
export interface DisclosureHeadline {
	readonly affair: Affair;
	readonly id: string;
	readonly title: string;
	/** Period key. */
	readonly period: string;
	readonly publishedOn: IsoDate;
	/** When the data was committed, where the history proves that it was later than belongs to that day. */
	readonly committedOn?: IsoDate;
	readonly punctuality?: Fulfilment;
	readonly reviewed: boolean;
	readonly corrected: boolean;
	/** Set when the disclosure is of a ledger that exists: its page is then the ledger's. */
	readonly ledger?: string;
}

/** The disclosures of a village, newest first: all of them, or those of some affairs. */
export function listHeadlines(
	dataset: VillageDataset,
	context: PortalContext,
	of: readonly Affair[] = affairs,
): DisclosureHeadline[] {
	const headlines = of.flatMap((affair) =>
		rowsOf(dataset, affairTable[affair]).map((row) => makeHeadline(affair, row, dataset, context)),
	);
	return headlines.sort(compareNewestFirst);
}

/** Newest first; of one day, party before village before finance, then by id. */
export function compareNewestFirst(a: DisclosureHeadline, b: DisclosureHeadline): number {
	return (
		compareText(b.publishedOn, a.publishedOn) ||
		affairs.indexOf(a.affair) - affairs.indexOf(b.affair) ||
		compareText(a.id, b.id)
	);
}

export function makeHeadline(
	affair: Affair,
	disclosure: Disclosure,
	dataset: VillageDataset,
	context: PortalContext,
): DisclosureHeadline {
	const { id, title, period, publishedOn } = disclosure;
	const { punctuality, committedOn } = judgeDisclosure(disclosure, dataset, context);
	return {
		affair,
		id,
		title,
		period: period.key,
		publishedOn,
		...(isCommittedLater(committedOn, publishedOn) && { committedOn }),
		...(punctuality && { punctuality }),
		reviewed: disclosure.reviewedBy !== undefined,
		corrected: disclosure.correction !== undefined,
		...(isShownByLedger(disclosure, dataset, context) && { ledger: period.key }),
	};
}

/** Is it of a ledger that is there? Then the page of the ledger is its page, and it has none of its own. */
export function isShownByLedger(
	{ obligation, period }: Disclosure,
	{ files }: VillageDataset,
	{ register }: Pick<PortalContext, 'register'>,
): boolean {
	return (
		register.catalogue.get(obligation)?.table === 'ledger' &&
		files.ledger.some((file) => file.period?.key === period.key)
	);
}

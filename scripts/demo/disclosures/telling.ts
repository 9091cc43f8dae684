import type { Affair } from '../../../src/domain/obligations/affair.ts';
import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Decision } from '../../../src/domain/tables/decisions.ts';
import type { ClosedPeriod } from '../ledger/book.ts';
import type { DemoOfficial, Seat } from '../officials.ts';
import type { Random } from '../random.ts';
import type { DemoVillage, Trait } from '../village.ts';

/** What a text of a disclosure may draw on. */
export interface Telling {
	readonly village: DemoVillage;
	readonly officials: readonly DemoOfficial[];
	/** Whole years, also what is not published yet. */
	readonly books: readonly ClosedPeriod[];
	readonly random: Random;
	/** Period key, or the date of an event. */
	readonly period: string;
	/** The last day of the period, or the day of the event. */
	readonly date: IsoDate;
	readonly publishedOn: IsoDate;
	readonly places: readonly string[];
	/** Who holds a post on the date. */
	readonly name: (seat: Seat) => string;
}

export interface Attachment {
	readonly name: string;
	readonly content: string;
}

export interface DisclosureText {
	readonly title: string;
	readonly body?: string;
	/** A long text in Markdown, kept as `notices/<slug>.md`. */
	readonly notice?: { readonly slug: string; readonly text: string };
	readonly attachments?: readonly Attachment[];
	readonly notApplicable?: string;
	readonly correction?: string;
	/** The decision it tells of: it stands in the register of decisions too. */
	readonly decision?: DecisionTold;
}

export interface DecisionTold {
	/** Names the decision within its village, and seeds its meetings. */
	readonly key: string;
	readonly title: string;
	readonly kind: Decision['kind'];
	/** What is to be said of it once it has been carried out. */
	readonly outcome: string;
}

/** The text for an item that returns every month, quarter, half-year or year. */
export interface PeriodicTemplate {
	readonly affair: Affair;
	/** 公开事项 in the catalogue. */
	readonly item: string;
	readonly write: (telling: Telling) => DisclosureText;
}

/** Something that happens in some years, on a day of one of the months. */
export interface EventTemplate {
	readonly key: string;
	readonly affair: Affair;
	readonly item: string;
	readonly months: readonly number[];
	/** Probability in a year; 1 when absent. */
	readonly chance?: number;
	readonly years?: readonly number[];
	readonly trait?: Trait;
	readonly days?: readonly [number, number];
	/** A notice of something to come: out on its own date, or it would be no use. */
	readonly prompt?: boolean;
	readonly write: (telling: Telling) => DisclosureText;
}

/** Something that follows from what the books show: works paid, land taken, relief handed out. */
export interface BookedEvent {
	readonly key: string;
	readonly affair: Affair;
	readonly item: string;
	readonly date: IsoDate;
	/** Where its own register says it; else as the village’s habit has it. */
	readonly publishedOn?: IsoDate;
	readonly prompt?: boolean;
	readonly write: (telling: Telling) => DisclosureText;
}

import type { Disclosure } from '../tables/disclosures.ts';
import { addDays, type IsoDate } from '../time/calendar-date.ts';
import { periodsOverlap, type Stretch } from '../time/period.ts';

/** Something that happened, as the register of its kind tells it, and that must be disclosed. */
export interface RecordedEvent {
	/** The id of its row. */
	readonly id: string;
	/** What it is called. */
	readonly name: string;
	readonly date: IsoDate;
	/** When the register says it was disclosed. */
	readonly publishedOn: IsoDate | undefined;
	/** Has the register a column for that day? */
	readonly saysWhen: boolean;
}

/** Two papers about one event bear days that are rarely further apart: of the meeting, the signature, the first payment. */
const mostDaysApart = 31;

/** The days on which a disclosure may be dated that tells of something between two days. */
export function daysAround(first: IsoDate, last: IsoDate): Stretch {
	return { first: addDays(first, -mostDaysApart), last: addDays(last, mostDaysApart) };
}

/**
 * Is the disclosure of this event? It names it afterwards, or they share the day of the event, or that of publication. Of
 * a register that does not say itself when something was disclosed, a day near that of the event is enough.
 */
export function isOfEvent(disclosure: Disclosure, event: RecordedEvent): boolean {
	const { period, publishedOn } = disclosure;
	if (period.key === event.date || publishedOn === event.publishedOn) return true;
	if (publishedOn >= event.date && namesRow(disclosure, event)) return true;
	return !event.saysWhen && periodsOverlap(period, daysAround(event.date, event.date));
}

/** A shorter name stands in too many texts. */
const shortestName = 4;

/** Does a disclosure name a row of a register, by its number or by what it is called? */
export function namesRow(
	{ title, body = '' }: Pick<Disclosure, 'title' | 'body'>,
	{ id, name }: { readonly id: string; readonly name: string },
): boolean {
	return [title, body].some(
		(text) => (name.length >= shortestName && text.includes(name)) || containsId(text, id),
	);
}

/** `HT2024-1` does not stand in `HT2024-12`. */
function containsId(text: string, id: string): boolean {
	if (id === '') return false;
	for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1)) {
		const around = `${text[at - 1] ?? ''} ${text[at + id.length] ?? ''}`;
		if (!/[A-Za-z0-9_-]/.test(around)) return true;
	}
	return false;
}

import type { Disclosure } from '../tables/disclosures.ts';
import type { IsoDate } from '../time/calendar-date.ts';

/** Something that happened, as the register of its kind tells it, and that must be disclosed. */
export interface RecordedEvent {
	/** The id of its row. */
	readonly id: string;
	readonly date: IsoDate;
	/** When the register says it was disclosed. */
	readonly publishedOn: IsoDate | undefined;
}

/** Is the disclosure of this event? They share the day of the event, or the day of publication. */
export function isOfEvent({ period, publishedOn }: Disclosure, event: RecordedEvent): boolean {
	return period.key === event.date || publishedOn === event.publishedOn;
}

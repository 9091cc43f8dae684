import type { IsoDate } from './calendar-date.ts';
import type { CatalogueItem } from './tables/catalogue.ts';
import type { Disclosure } from './tables/disclosures.ts';
import { rowsOf, type VillageDataset } from './village-dataset.ts';

/** Something that happened, as the register of its kind tells it, and that must be disclosed. */
export interface RecordedEvent {
	/** The id of its row. */
	readonly id: string;
	readonly date: IsoDate;
	/** When the register says it was disclosed. */
	readonly publishedOn: IsoDate | undefined;
}

/**
 * The events recorded in the table that fulfils an item. Of the registers only the one of decisions says both when
 * something happened and when it was disclosed; of the others nothing is concluded.
 */
export function recordedEvents(dataset: VillageDataset, { table }: CatalogueItem): RecordedEvent[] {
	if (table !== 'decisions') return [];
	return rowsOf(dataset, 'decisions').flatMap(({ id, assemblyOn, decisionPublishedOn }) =>
		assemblyOn === undefined ? [] : [{ id, date: assemblyOn, publishedOn: decisionPublishedOn }],
	);
}

/** Is the disclosure of this event? They share the day of the event, or the day of publication. */
export function isOfEvent({ period, publishedOn }: Disclosure, event: RecordedEvent): boolean {
	return period.key === event.date || publishedOn === event.publishedOn;
}

import type { RecordedEvent } from '../domain/obligations/recorded-event.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

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

import type { PortalContext } from '../domain/portal-context.ts';
import type { VillageDataset } from '../domain/village-dataset.ts';
import { guideText } from '../search/guide-text.ts';
import { guideRecord, villageRecords } from '../search/records.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { writeIndex } from './search-index.ts';
import { guides } from './guides.ts';

/** Indexes the guides and every village, one at a time, into the folder of the site. */
export async function writeSearch(
	site: string,
	villages: Iterable<VillageDataset>,
	context: PortalContext,
): Promise<void> {
	await writeIndex(site, records(villages, context));
}

function* records(
	villages: Iterable<VillageDataset>,
	context: PortalContext,
): Generator<SearchRecord> {
	for (const { path, source } of guides()) yield guideRecord(guideText(path, source));
	for (const dataset of villages) yield* villageRecords(dataset, context);
}

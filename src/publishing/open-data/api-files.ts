import {
	indexDocument,
	summaryDocument,
	villagesDocument,
} from '../../open-data/api/county-documents.ts';
import {
	calendarDocument,
	hintsDocument,
	periodsDocument,
	villageSummaryDocument,
} from '../../open-data/api/village-documents.ts';
import type { SiteData } from '../../site/site-data.ts';
import { textsFor } from '../../texts/index.ts';
import {
	apiIndexPath,
	apiSummaryPath,
	apiVillagePath,
	apiVillagesPath,
	villageDocuments,
	type VillageDocument,
} from '../../views/paths.ts';
import type { Build, Publication } from '../publication.ts';

/** What programs ask of the county and of each village, as documents that keep their form. */
export const apiFiles: Publication = {
	*addresses({ outlines }) {
		yield* [apiIndexPath, apiVillagesPath, apiSummaryPath];
		for (const id of outlines.keys()) {
			for (const document of villageDocuments) yield apiVillagePath(id, document);
		}
	},
	write(site, build) {
		for (const [path, document] of listDocuments(site, build)) {
			build.writer.write(path, `${JSON.stringify(document)}\n`);
		}
	},
};

export function* listDocuments(
	site: Pick<SiteData, 'context' | 'county' | 'outlines' | 'hints'>,
	{ root, base }: Pick<Build, 'root' | 'base'>,
): Generator<readonly [string, object]> {
	const { context, county, outlines } = site;
	const { hintText } = textsFor(context.portal.locales[0]);
	const address = (path: string) => `${root ?? base}${path.slice(1)}`;
	yield [apiIndexPath, indexDocument(context, address)];
	yield [apiVillagesPath, villagesDocument(county, context, address)];
	yield [apiSummaryPath, summaryDocument(county, context, address)];
	for (const summary of county.townships.flatMap(({ villages }) => villages)) {
		const { id } = summary;
		const outline = outlines.get(id);
		if (!outline) continue;
		const documents: Readonly<Record<VillageDocument, object>> = {
			summary: villageSummaryDocument(summary, context, address),
			periods: periodsDocument(summary, outline, context, address),
			calendar: calendarDocument(summary, context, address),
			hints: hintsDocument(summary, site.hints(id), context, { address, hintText }),
		};
		for (const name of villageDocuments) yield [apiVillagePath(id, name), documents[name]];
	}
}

import { compareText } from '../../domain/order.ts';
import { textsFor, type Texts } from '../../texts/index.ts';
import { formatHintLines, packHint, type ListedHint } from '../../search/hint-list.ts';
import { collectHintNames, listHint, type NamedVillage } from '../../search/listed-hint.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { countyHints } from '../../views/pages/county-hints.ts';
import { hintsCsvPath, hintsFilePath, villageHintsCsvPath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';
import type { GrowingFile, SiteWriter } from '../site-writer.ts';
import { formatDownloadCsv } from './download-csv.ts';
import type { SiteData } from '../../site/site-data.ts';

const byteOrderMark = '\uFEFF';

export const hintFiles: Publication = {
	*addresses({ county, outlines }) {
		for (const id of outlines.keys()) yield villageHintsCsvPath(id);
		for (const { year } of countyHints(county).files) {
			yield* [hintsCsvPath(year), hintsFilePath(year)];
		}
	},
	write: (site, { writer }) => writeHintDownloads(writer, site),
};

/**
 * Writes each village's hints as a table, and the county's by year: as a table, and packed for the page that
 * looks through them. Villages are read one at a time and added to the files.
 */
export function writeHintDownloads(
	out: SiteWriter,
	{ county, context: { portal }, hints }: Pick<SiteData, 'county' | 'context' | 'hints'>,
): void {
	const texts = textsFor(portal.locales[0]);
	const { columns } = texts.hints;
	const villages = namedVillages(county);
	const names = collectHintNames(villages, texts);
	const ruleAt = new Map(names.rules.map(([id], at) => [id, at]));
	const started = new Map<number, { csv: GrowingFile; json: GrowingFile }>();
	for (const [at, village] of villages.entries()) {
		const listed = hints(village.village)
			.map((hint) => listHint(hint, village, texts))
			.sort((a, b) => compareText(b.on, a.on));
		const table = formatDownloadCsv(formatHintLines(columns, listed));
		out.write(villageHintsCsvPath(village.village), table);
		for (const [year, own] of Map.groupBy(listed, ({ on }) => Number(on.slice(0, 4)))) {
			const packed = own
				.map((hint) => JSON.stringify(packHint(hint, at, ruleAt.get(hint.rule) ?? -1)))
				.join(',\n');
			const files = started.get(year);
			if (files) {
				files.csv.add(linesAfterOthers(columns, own));
				files.json.add(`,\n${packed}`);
			} else {
				const [csv, json] = [out.open(hintsCsvPath(year)), out.open(hintsFilePath(year))];
				csv.add(formatDownloadCsv(formatHintLines(columns, own)));
				const head = JSON.stringify({ year, ...names }).slice(0, -1);
				json.add(`${head},"hints":[\n${packed}`);
				started.set(year, { csv, json });
			}
		}
	}
	for (const { csv, json } of started.values()) {
		csv.end();
		json.add(']}\n');
		json.end();
	}
}

function namedVillages({ townships }: CountySummary): NamedVillage[] {
	return townships.flatMap((township) =>
		township.villages.map((village) => ({
			village: village.id,
			villageName: village.name,
			township: township.id,
			townshipName: township.name,
		})),
	);
}

/** What comes after others in a table that is there. */
function linesAfterOthers(
	headings: Texts['hints']['columns'],
	hints: readonly ListedHint[],
): string {
	const [, ...lines] = formatHintLines(headings, hints);
	return formatDownloadCsv(lines).replace(byteOrderMark, '');
}

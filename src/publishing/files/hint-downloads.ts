import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../domain/order.ts';
import { textsFor, type Texts } from '../../texts/index.ts';
import { formatHintLines, packHint, type ListedHint } from '../../search/hint-list.ts';
import { collectHintNames, listHint, type NamedVillage } from '../../search/listed-hint.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { countyHints } from '../../views/pages/county-hints.ts';
import { hintsCsvPath, hintsFilePath, villageHintsCsvPath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';
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
	write: (site, { out }) => writeHintDownloads(out, site),
};

/**
 * Writes each village's hints as a table, and the county's by year: as a table, and packed for the page that
 * looks through them. Villages are read one at a time and added to the files.
 * @param out the folder of the site
 */
export function writeHintDownloads(
	out: string,
	{ county, context: { portal }, hints }: Pick<SiteData, 'county' | 'context' | 'hints'>,
): void {
	const texts = textsFor(portal.locales[0]);
	const { columns } = texts.hints;
	const villages = namedVillages(county);
	const names = collectHintNames(villages, texts);
	const ruleAt = new Map(names.rules.map(([id], at) => [id, at]));
	const started = new Set<number>();
	for (const [at, village] of villages.entries()) {
		const listed = hints(village.village)
			.map((hint) => listHint(hint, village, texts))
			.sort((a, b) => compareText(b.on, a.on));
		const table = path.join(out, villageHintsCsvPath(village.village));
		mkdirSync(path.dirname(table), { recursive: true });
		writeFileSync(table, formatDownloadCsv(formatHintLines(columns, listed)));
		for (const [year, own] of Map.groupBy(listed, ({ on }) => Number(on.slice(0, 4)))) {
			const [csv, json] = [path.join(out, hintsCsvPath(year)), path.join(out, hintsFilePath(year))];
			const packed = own
				.map((hint) => JSON.stringify(packHint(hint, at, ruleAt.get(hint.rule) ?? -1)))
				.join(',\n');
			if (started.has(year)) {
				appendFileSync(csv, linesAfterOthers(columns, own));
				appendFileSync(json, `,\n${packed}`);
			} else {
				mkdirSync(path.dirname(csv), { recursive: true });
				writeFileSync(csv, formatDownloadCsv(formatHintLines(columns, own)));
				const head = JSON.stringify({ year, ...names }).slice(0, -1);
				writeFileSync(json, `${head},"hints":[\n${packed}`);
				started.add(year);
			}
		}
	}
	for (const year of started) appendFileSync(path.join(out, hintsFilePath(year)), ']}\n');
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

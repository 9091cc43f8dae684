import { countyHintRules } from '../../checks/hints/index.ts';
import type { DeskVillage } from '../../desk/office-files.ts';
import { collectPublicNames } from '../../domain/personal-data/index.ts';
import { tableFile } from '../../domain/schema/table.ts';
import { writeTableCells } from '../../domain/schema/table-cells.ts';
import { erased } from '../../domain/tables/erased.ts';
import { readBytes } from '../../loading/data-folder.ts';
import { decodeText } from '../../loading/decode.ts';
import { formatCsv } from '../../loading/write-csv.ts';
import type { SiteData, SiteVillage } from '../../site/site-data.ts';
import { disclosuresOf, type VillageDataset } from '../../village/dataset.ts';
import {
	findListedAttachments,
	listDisclosedFiles,
	type DisclosedFile,
} from '../../village/disclosed-files.ts';
import { deskVillagePath } from '../../views/paths.ts';
import type { SiteWriter } from '../site-writer.ts';

const comparing: readonly string[] = countyHintRules.map(({ id }) => id);
/** A year of months, and the same month of the year before: pages compare no more with the township's. */
const ledgersCompared = 13;
const byteOrderMark = '\uFEFF';

type DeskSite = Pick<SiteData, 'context' | 'county' | 'corrections'>;

/** Writes what the desk starts from: what the village discloses, in the files that it disclosed it in. */
export function writeDeskVillage(
	site: DeskSite,
	village: SiteVillage,
	dataFolder: string,
	writer: SiteWriter,
): void {
	const { id } = village.dataset.village;
	const desk = describeDeskVillage(site, village, dataFolder);
	writer.write(deskVillagePath(id), JSON.stringify(desk));
}

function describeDeskVillage(
	{ context, county, corrections: log }: DeskSite,
	{ dataset, hints, corrections }: SiteVillage,
	dataFolder: string,
): DeskVillage {
	const { id, name, township } = dataset.village;
	const files = Object.fromEntries(listTexts(dataset, dataFolder));
	const others = county.townships.find((each) => each.id === township)?.villages ?? [];
	return {
		village: { id, name, township },
		files,
		attachments: Object.fromEntries(
			findListedAttachments(dataset).map((each) => [
				each,
				dataset.attachments.get(each)?.bytes ?? 0,
			]),
		),
		publicNames: namesIn(Object.values(files), context.register.publicNames, id),
		compared: {
			hints: hints.filter(({ rule }) => comparing.includes(rule)),
			neighbours: others
				.filter((each) => each.id !== id)
				.map(({ id, households, ledgers }) => ({
					...{ id, ledgers: ledgers.slice(-ledgersCompared) },
					...(households !== undefined && { households }),
				})),
		},
		log: typeof log === 'string' ? log : { since: log.since, moves: log.moves },
		...(dataset.firstCommits && { corrections }),
		asOf: context.asOf,
	};
}

/** The texts of its files by their paths below `data/`. */
function* listTexts(
	dataset: VillageDataset,
	dataFolder: string,
): Generator<readonly [string, string]> {
	const folder = `villages/${dataset.village.id}`;
	for (const file of listDisclosedFiles(dataset)) {
		const path = `${folder}/${file.name}`;
		yield [path, tableText(file, dataset, () => readText(dataFolder, path))];
	}
	for (const { disclosure } of disclosuresOf(dataset)) {
		const { bodyFile } = disclosure;
		if (bodyFile === undefined || !dataset.textFiles.has(bodyFile)) continue;
		yield [`${folder}/${bodyFile}`, readText(dataFolder, `${folder}/${bodyFile}`)];
	}
	if (dataset.erased.length === 0) return;
	yield [`${folder}/${tableFile(erased)}`, formatCsv(writeTableCells(erased, dataset.erased))];
}

/** As the office wrote it, so that what it adds is all that changes; written anew where a text was erased. */
function tableText(
	{ table, rows }: DisclosedFile,
	{ erased }: VillageDataset,
	read: () => string,
): string {
	return erased.some(({ row }) => row.table === table.name)
		? formatCsv(writeTableCells(table, rows))
		: `${byteOrderMark}${read()}`;
}

/** @throws Error where it cannot be decoded: a check refuses such a file */
function readText(dataFolder: string, file: string): string {
	const decoded = decodeText(readBytes(dataFolder, file));
	if (!('text' in decoded)) throw new Error(`${file} cannot be read; run npm run check.`);
	return decoded.text;
}

/** Those of the names that the county clears which the texts name already. */
function namesIn(
	texts: readonly string[],
	cleared: Parameters<typeof collectPublicNames>[0],
	village: string,
): string[] {
	const names = [...collectPublicNames(cleared, [], village)];
	if (names.length === 0) return [];
	const written = texts.map((text) => text.replace(/\s/g, ''));
	return names.filter((name) => written.some((text) => text.includes(name)));
}

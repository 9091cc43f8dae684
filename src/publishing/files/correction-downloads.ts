import type { CorrectionLine } from '../../corrections/correction-line.ts';
import type { Correction, CorrectionLog } from '../../corrections/correction.ts';
import { nameWithTownship } from '../../domain/portal/county-register.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { textsFor } from '../../texts/index.ts';
import { correctionAnchor, correctionLine } from '../../views/pages/corrections.ts';
import {
	correctionsCsvPath,
	correctionsFeedPath,
	correctionsPath,
	villageCorrectionsCsvPath,
	villageCorrectionsPath,
} from '../../views/paths.ts';
import { csvTable, type CsvColumn } from '../../views/data-table.ts';
import type { VillageOutline } from '../../views/village-outline.ts';
import { formatDownloadCsv } from './download-csv.ts';
import type { Publication } from '../publication.ts';
import { writeDownloads, type Download } from './downloads.ts';
import { writeAtomFeed } from '../feeds/atom-feed.ts';
import { sortNewestFirst } from '../../site/kept-corrections.ts';

export interface CorrectionDownloadsOptions {
	readonly log: CorrectionLog;
	readonly outlines: ReadonlyMap<string, VillageOutline>;
	readonly context: PortalContext;
	/** The address of the site's root, with a slash at its end; without it there is no feed. */
	readonly root: string | undefined;
}

/** Entries of the feed: readers ask for it again and again. */
const mostInFeed = 100;

/** The corrections as tables, of the county and of each village, and as an Atom feed. */
export function* listCorrectionDownloads(options: CorrectionDownloadsOptions): Generator<Download> {
	const { log, outlines, context, root } = options;
	const line = (each: Correction) =>
		correctionLine(each, outlines.get(each.village), context.register);
	const all = sortNewestFirst(log);
	yield table(correctionsCsvPath, all.map(line), context);
	for (const [id, { corrections }] of log.villages) {
		yield table(villageCorrectionsCsvPath(id), corrections.map(line), context);
	}
	if (root !== undefined) {
		const entries = all.slice(0, mostInFeed).map(line);
		yield {
			path: correctionsFeedPath.slice(1),
			text: feed(entries, root, log.since.slice(0, 10), context),
		};
	}
}

export const correctionFiles: Publication = {
	*addresses(_, { corrections, root }) {
		if (typeof corrections === 'string') return;
		yield correctionsCsvPath;
		for (const id of corrections.villages.keys()) yield villageCorrectionsCsvPath(id);
		if (root !== undefined) yield correctionsFeedPath;
	},
	write({ outlines, context }, { corrections: log, root, writer }) {
		if (typeof log === 'string') return;
		writeDownloads(writer, listCorrectionDownloads({ log, outlines, context, root }));
	},
};

/** A line of the file: one a cell that was corrected, or one where no cell is told of. */
interface CorrectedCell {
	readonly line: CorrectionLine;
	readonly cell: CorrectionLine['cells'][number] | undefined;
}

function table(
	address: string,
	lines: readonly CorrectionLine[],
	context: PortalContext,
): Download {
	const rows = lines.flatMap((line): CorrectedCell[] =>
		line.cells.length > 0
			? line.cells.map((cell) => ({ line, cell }))
			: [{ line, cell: undefined }],
	);
	const text = formatDownloadCsv(csvTable(fileColumns(context), rows));
	return { path: address.slice(1), text };
}

function fileColumns({ portal, register }: PortalContext): CsvColumn<CorrectedCell>[] {
	const { corrections, format } = textsFor(portal.locales[0]);
	const { csv } = corrections;
	return [
		{ heading: csv.on, cell: ({ line }) => line.on },
		{ heading: csv.village, cell: ({ line }) => line.village },
		{
			heading: csv.villageName,
			cell: ({ line }) => register.villages.get(line.village)?.name ?? '',
		},
		{ heading: csv.subject, cell: ({ line }) => line.subject },
		{ heading: csv.period, cell: ({ line }) => line.period ?? '' },
		{ heading: csv.id, cell: ({ line }) => line.name ?? '' },
		{ heading: csv.kind, cell: ({ line }) => csv.kinds[line.kind] },
		{ heading: csv.publishedOn, cell: ({ line }) => line.publishedOn ?? '' },
		{ heading: csv.heading, cell: ({ cell }) => cell?.heading ?? '' },
		{
			heading: csv.before,
			cell: ({ line, cell }) => {
				if (cell) return cell.withheld ? csv.withheld : (cell.before ?? '');
				return line.rows === undefined ? '' : format.count(line.rows);
			},
		},
		{
			heading: csv.after,
			cell: ({ cell }) => (cell?.withheld ? csv.withheld : (cell?.after ?? '')),
		},
		{
			heading: csv.reason,
			cell: ({ line: { reason } }) =>
				reason.kind === 'given' ? reason.text : reason.kind === 'withheld' ? csv.withheld : '',
		},
		{ heading: csv.commit, cell: ({ line }) => line.commit },
		{ heading: csv.misdated, cell: ({ line }) => (line.misdated ? csv.yes : '') },
	];
}

function feed(
	lines: readonly CorrectionLine[],
	root: string,
	since: string,
	{ portal, register }: PortalContext,
): string {
	const { corrections: t } = textsFor(portal.locales[0]);
	return writeAtomFeed({
		...{ root, path: correctionsFeedPath, page: correctionsPath },
		title: t.title(portal.title),
		description: t.description(portal.county.name),
		...{ publisher: portal.publisher, site: portal.title, since },
		entries: lines.map((line) => {
			const place = `${villageCorrectionsPath(line.village)}#${correctionAnchor(line.id)}`;
			return {
				...{ name: place, path: place, on: line.on },
				title: `${nameWithTownship(line.village, register)} ${t.subject(line)}`,
				summary: t.told(line),
			};
		}),
	});
}

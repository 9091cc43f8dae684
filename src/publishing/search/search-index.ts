import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { baseGroup, packRecord, type SearchRecord } from '../../search/search-record.ts';
import type { IndexGroup, IndexList } from '../../search/session.ts';
import { maskMark } from '../../search/words.ts';
import type { Build } from '../publication.ts';
import type { SiteWriter } from '../site-writer.ts';
import { listSpooledGroups, readSpooledRecords } from './search-spool.ts';
import { runShard, takeShard } from '../shard-process.ts';

/** A search index could not be written. The message names the record or the index, and the reason. */
export class SearchIndexError extends Error {
	override name = 'SearchIndexError';
}

export interface IndexOptions extends Pick<Build, 'out' | 'writer' | 'scratch'> {
	/** Folders of records put aside, see `search-spool.ts`. */
	readonly spools: readonly string[];
	/** In how many processes. */
	readonly shards: number;
}

/** A part of the index: Pagefind holds a whole one in memory, so a large year is indexed in parts. */
export interface IndexPart {
	/** `base`, or a year. */
	readonly group: string;
	/** Below `pagefind/`. */
	readonly folder: string;
	/** The file with its records, one a line as JSON. */
	readonly records: string;
}

/** What one process is to do, handed to it as JSON. */
export interface IndexTask extends Pick<Build, 'out' | 'scratch'> {
	readonly parts: readonly IndexPart[];
}

/**
 * Writes the search index into `pagefind/` of the site: a folder a year or more, one
 * named `base` for what has no year, and `indexes.json` listing them.
 *
 * Newest first: results come in that order, and those a reader sees first lie in few files. The same records
 * give the same bytes, in however many processes.
 * @throws SearchIndexError when Pagefind refuses a record or cannot write
 */
export async function writeIndex(options: IndexOptions): Promise<IndexList> {
	const { out, writer, spools, scratch, shards } = options;
	const groups: IndexGroup[] = [];
	const parts: IndexPart[] = [];
	for (const name of listSpooledGroups(spools)) {
		const records = readSpooledRecords(spools, name);
		const own = await cut(name, records, scratch);
		groups.push({ name, records: records.length, folders: own.map((part) => part.folder) });
		parts.push(...own);
	}
	const shares = Array.from({ length: shards }, (_, shard) => takeShard(parts, { shard, shards }));
	await Promise.all(
		shares.map((own) => {
			const task: IndexTask = { out, scratch, parts: own };
			return runShard({
				module: './search/index-shard.ts',
				args: [JSON.stringify(task)],
				silenceAtMost: longestSilence,
			});
		}),
	);
	const list: IndexList = { groups };
	writer.write('pagefind/indexes.json', `${JSON.stringify(list)}\n`);
	return list;
}

/** Milliseconds. A part takes some seconds. */
const longestSilence = 180_000;

/** Pagefind needs 0.4 GB of memory for so many characters of records, and runs in several processes. */
const charactersAtOnce = 2_400_000;

/** Writes a group's records into files, one a part. */
async function cut(group: string, records: readonly string[], scratch: string) {
	const parts: IndexPart[] = [];
	for (const [index, own] of partsOf(records).entries()) {
		const folder = index === 0 ? group : `${group}-${index + 1}`;
		const file = path.join(scratch, `part-${folder}`);
		await writeFile(file, own.join('\n'));
		parts.push({ group, folder, records: file });
	}
	return parts;
}

function partsOf(records: readonly string[]): string[][] {
	const parts: string[][] = [[]];
	let characters = 0;
	for (const record of records) {
		characters += record.length;
		if (characters > charactersAtOnce) {
			parts.push([]);
			characters = record.length;
		}
		parts.at(-1)?.push(record);
	}
	return parts;
}

/**
 * Indexes parts, one after the other.
 * @param tell is told each step that it comes to
 */
export async function writeParts(
	site: SiteWriter,
	parts: readonly IndexPart[],
	tell: (step: string) => void,
): Promise<void> {
	for (const part of parts) {
		const text = await readFile(part.records, 'utf8');
		const records = text === '' ? [] : text.split('\n');
		await writePart(site, part, records, tell);
	}
}

const language = 'unknown';

/** Records on their way to Pagefind at any time. */
const batchSize = 200;

async function writePart(
	site: SiteWriter,
	{ folder, group: name }: IndexPart,
	records: readonly string[],
	tell: (step: string) => void,
): Promise<void> {
	try {
		const { index, errors } = await createIndex({
			// Words are cut already: as Chinese they would be looked up in a dictionary once more.
			forceLanguage: language,
			maxFragments: 200,
			includeCharacters: maskMark,
		});
		if (!index) throw new SearchIndexError(`搜索索引“${name}”没有建成：${errors.join('；')}`);
		for (let at = 0; at < records.length; at += batchSize) {
			tell(`the records ${name} from ${at}`);
			const batch = records.slice(at, at + batchSize);
			await Promise.all(batch.map((json) => add(index, name, JSON.parse(json) as SearchRecord)));
		}
		tell(`the files of ${name}`);
		// Not written by Pagefind: where the disk is full, it waits without end.
		const { errors: refused, files } = await index.getFiles();
		refuse(refused, `搜索索引“${name}”没有写成`);
		for (const file of files) {
			if (isNeeded(file.path, folder)) site.write(`pagefind/${folder}/${file.path}`, file.content);
		}
	} finally {
		// Ends the Pagefind process too, so that no year's memory is carried into the next.
		await close();
	}
}

async function add(index: PagefindIndex, group: string, record: SearchRecord): Promise<void> {
	const { kind, township, village, affair } = record.filters;
	const { errors } = await index.addCustomRecord({
		...packRecord(record),
		language,
		filters: {
			kind: [kind],
			year: [group],
			...(township !== undefined && { township: [township].flat() }),
			...(village !== undefined && { village: [village].flat() }),
			...(affair !== undefined && { affair: [affair] }),
		},
	});
	refuse(errors, `搜索索引没有收下 ${record.path}`);
}

function refuse(errors: readonly string[], what: string): void {
	if (errors.length > 0) throw new SearchIndexError(`${what}：${errors.join('；')}`);
}

const neededByAll = /^(fragment|index|filter|pagefind-entry\.json|.+\.pf_meta)$/;
const neededByBase = /^(pagefind\.js|pagefind-worker\.js|wasm\..+\.pagefind)$/;

/** Pagefind brings interfaces of its own, 0.4 MB an index; and one copy of the engine serves all. */
function isNeeded(file: string, folder: string): boolean {
	const [top = ''] = file.split(/[/\\]/);
	return neededByAll.test(top) || (folder === baseGroup && neededByBase.test(top));
}

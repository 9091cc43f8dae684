import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { baseGroup, packRecord, type SearchRecord } from '../../search/search-record.ts';
import type { IndexGroup, IndexList } from '../../search/session.ts';
import { maskMark } from '../../search/words.ts';
import { listSpooledGroups, readSpooledRecords } from './search-spool.ts';
import { runShard, takeShard } from '../shard-process.ts';

/** A search index could not be written. The message names the record or the index, and the reason. */
export class SearchIndexError extends Error {
	override name = 'SearchIndexError';
}

export interface IndexOptions {
	readonly site: string;
	/** Folders of records put aside, see `search-spool.ts`. */
	readonly spools: readonly string[];
	/** A folder for what passes between the processes. */
	readonly scratch: string;
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

/**
 * Writes the search index into `<site>/pagefind/`, replacing any that is there: a folder a year or more, one
 * named `base` for what has no year, and `indexes.json` listing them.
 *
 * Newest first: results come in that order, and those a reader sees first lie in few files. The same records
 * give the same bytes, in however many processes.
 * @throws SearchIndexError when Pagefind refuses a record or cannot write
 */
export async function writeIndex(options: IndexOptions): Promise<IndexList> {
	const { site, spools, scratch, shards } = options;
	const folder = path.join(site, 'pagefind');
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
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
		shares.map((own) =>
			runShard({
				module: './search/index-shard.ts',
				args: [folder, JSON.stringify(own)],
				silenceAtMost: longestSilence,
			}),
		),
	);
	const list: IndexList = { groups };
	await writeFile(path.join(folder, 'indexes.json'), `${JSON.stringify(list)}\n`);
	return list;
}

/** Milliseconds. Writing a part takes some seconds; where the disk is full of files, Pagefind waits without end. */
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
 * @param folder `<site>/pagefind`
 * @param tell is told each step that it comes to
 */
export async function writeParts(
	folder: string,
	parts: readonly IndexPart[],
	tell: (step: string) => void,
): Promise<void> {
	for (const part of parts) {
		const text = await readFile(part.records, 'utf8');
		const records = text === '' ? [] : text.split('\n');
		await writePart(path.join(folder, part.folder), part.group, records, tell);
	}
}

const language = 'unknown';

/** Records on their way to Pagefind at any time. */
const batchSize = 200;

async function writePart(
	folder: string,
	name: string,
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
		const written = await index.writeFiles({ outputPath: folder });
		refuse(written.errors, `搜索索引“${name}”没有写成`);
	} finally {
		// Ends the Pagefind process too, so that no year's memory is carried into the next.
		await close();
	}
	await dropUnused(folder);
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
async function dropUnused(folder: string): Promise<void> {
	for (const file of await readdir(folder)) {
		if (neededByAll.test(file) || (path.basename(folder) === baseGroup && neededByBase.test(file)))
			continue;
		await rm(path.join(folder, file), { recursive: true });
	}
}

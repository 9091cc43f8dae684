import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { baseGroup, packRecord, type SearchRecord } from '../search/search-record.ts';
import type { IndexGroup, IndexList } from '../search/session.ts';
import { maskMark } from '../search/words.ts';
import { spooledGroups, spooledRecords } from './search-spool.ts';

/** A search index could not be written. The message names the record or the index, and the reason. */
export class SearchIndexError extends Error {
	override name = 'SearchIndexError';
}

/**
 * Writes the search index into `<site>/pagefind/`, replacing any that is there: a folder a year, one
 * named `base` for what has no year, and `indexes.json` listing them.
 *
 * A year is indexed at a time, for Pagefind holds a whole index in memory. Newest first: results come in that
 * order, and those a reader sees first lie in few files. The same records give the same bytes.
 * @param spools folders of records put aside, see `search-spool.ts`
 * @throws SearchIndexError when Pagefind refuses a record or cannot write
 */
export async function writeIndex(site: string, spools: readonly string[]): Promise<IndexList> {
	const folder = path.join(site, 'pagefind');
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const groups: IndexGroup[] = [];
	for (const name of spooledGroups(spools)) {
		const records = spooledRecords(spools, name);
		const parts = partsOf(records);
		const folders = parts.map((_, part) => (part === 0 ? name : `${name}-${part + 1}`));
		for (const [part, own] of parts.entries()) {
			await writePart(path.join(folder, folders[part] ?? name), name, own);
		}
		groups.push({ name, records: records.length, folders });
	}
	const list: IndexList = { groups };
	await writeFile(path.join(folder, 'indexes.json'), `${JSON.stringify(list)}\n`);
	return list;
}

/**
 * Pagefind needs 0.45 GB of memory for three million characters of records, which it indexes at once, beside
 * processes that draw pages: so a large year is indexed in parts.
 */
const charactersAtOnce = 3_000_000;

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

const language = 'unknown';

/** Records on their way to Pagefind at any time. */
const batchSize = 200;

async function writePart(folder: string, name: string, records: readonly string[]): Promise<void> {
	try {
		const { index, errors } = await createIndex({
			// Words are cut already: as Chinese they would be looked up in a dictionary once more.
			forceLanguage: language,
			maxFragments: 200,
			includeCharacters: maskMark,
		});
		if (!index) throw new SearchIndexError(`搜索索引“${name}”没有建成：${errors.join('；')}`);
		for (let at = 0; at < records.length; at += batchSize) {
			const batch = records.slice(at, at + batchSize);
			await Promise.all(batch.map((json) => add(index, name, JSON.parse(json) as SearchRecord)));
		}
		const written = await index.writeFiles({ outputPath: folder });
		refuse(written.errors, `搜索索引“${name}”没有写成`);
	} finally {
		// Ends the Pagefind process too, so that no year's memory is carried into the next.
		await close();
	}
	await dropUnused(folder, name);
}

async function add(index: PagefindIndex, group: string, record: SearchRecord): Promise<void> {
	const { kind, township, village, affair } = record.filters;
	const { errors } = await index.addCustomRecord({
		...packRecord(record),
		language,
		filters: {
			kind: [kind],
			year: [group],
			...(township !== undefined && { township: [township] }),
			...(village !== undefined && { village: [village] }),
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
async function dropUnused(folder: string, name: string): Promise<void> {
	for (const file of await readdir(folder)) {
		if (neededByAll.test(file) || (name === baseGroup && neededByBase.test(file))) continue;
		await rm(path.join(folder, file), { recursive: true });
	}
}

import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compareText } from '../domain/order.ts';
import { baseGroup, groupOf, packRecord, type SearchRecord } from '../search/search-record.ts';
import type { IndexGroup, IndexList } from '../search/session.ts';
import { maskMark } from '../search/words.ts';

/** A search index could not be written. The message names the record or the index, and the reason. */
export class SearchIndexError extends Error {
	override name = 'SearchIndexError';
}

/**
 * Writes the search index into `<site>/pagefind/`, replacing any that is there: a folder a year, one
 * named `base` for what has no year, and `indexes.json` listing them.
 *
 * Records come in any order, village by village. They are put aside on disk by year, then indexed year by year,
 * for Pagefind holds a whole index in memory. Newest first: results come in that order, and those a reader sees
 * first lie in few files. The same records give the same bytes.
 * @throws SearchIndexError when Pagefind refuses a record or cannot write
 */
export async function writeIndex(
	site: string,
	records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
): Promise<IndexList> {
	const folder = path.join(site, 'pagefind');
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const spool = await mkdtemp(path.join(tmpdir(), 'sunlit-search-'));
	try {
		const names = await putAside(spool, records);
		const groups: IndexGroup[] = [];
		for (const name of names) {
			const lines = await linesOf(path.join(spool, name));
			const parts = partsOf(lines);
			const folders = parts.map((_, part) => (part === 0 ? name : `${name}-${part + 1}`));
			for (const [part, own] of parts.entries()) {
				await writePart(path.join(folder, folders[part] ?? name), name, own);
			}
			groups.push({ name, records: lines.length, folders });
		}
		const list: IndexList = { groups };
		await writeFile(path.join(folder, 'indexes.json'), `${JSON.stringify(list)}\n`);
		return list;
	} finally {
		await rm(spool, { recursive: true, force: true });
	}
}

/** Writes each record to the file of its group. @returns the groups: the base, then years, newest first */
async function putAside(
	spool: string,
	records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
): Promise<string[]> {
	const files = new Map<string, WriteStream>();
	const fileOf = (group: string) => {
		const file = files.get(group) ?? createWriteStream(path.join(spool, group));
		files.set(group, file);
		return file;
	};
	fileOf(baseGroup);
	for await (const record of records) {
		const file = fileOf(groupOf(record));
		if (!file.write(`${sortKey(record)}\t${JSON.stringify(record)}\n`)) await once(file, 'drain');
	}
	for (const file of files.values()) {
		file.end();
		await finished(file);
	}
	return [...files.keys()].sort(baseThenNewest);
}

function sortKey(record: SearchRecord): string {
	return `${record.date || '0000-00-00'}\t${record.path}`;
}

/** Newest first; of one day, and without a date, by address. */
async function linesOf(file: string): Promise<string[]> {
	const keyed: [date: string, address: string, json: string][] = [];
	for await (const line of createInterface({
		input: createReadStream(file),
		crlfDelay: Infinity,
	})) {
		const [date = '', address = '', json = ''] = line.split('\t');
		keyed.push([date, address, json]);
	}
	keyed.sort((a, b) => compareText(b[0], a[0]) || compareText(a[1], b[1]));
	return keyed.map(([, , json]) => json);
}

function baseThenNewest(a: string, b: string): number {
	if (a === baseGroup || b === baseGroup) return a === baseGroup ? -1 : 1;
	return compareText(b, a);
}

/**
 * Pagefind needs 0.85 GB of memory for six million characters of records, which it indexes at once: so a large year
 * is indexed in parts.
 */
const charactersAtOnce = 6_000_000;

function partsOf(lines: readonly string[]): string[][] {
	const parts: string[][] = [[]];
	let characters = 0;
	for (const line of lines) {
		characters += line.length;
		if (characters > charactersAtOnce) {
			parts.push([]);
			characters = line.length;
		}
		parts.at(-1)?.push(line);
	}
	return parts;
}

/** Records on their way to Pagefind at any time. */
const batchSize = 200;

async function writePart(folder: string, name: string, lines: readonly string[]): Promise<void> {
	try {
		const { index, errors } = await createIndex({
			forceLanguage: 'zh',
			maxFragments: 200,
			includeCharacters: maskMark,
		});
		if (!index) throw new SearchIndexError(`搜索索引“${name}”没有建成：${errors.join('；')}`);
		for (let at = 0; at < lines.length; at += batchSize) {
			const batch = lines.slice(at, at + batchSize);
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
		language: 'zh',
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

import { formatPagefindPhrase, type Asked, type Query } from './query.ts';
import {
	baseGroup,
	isOfBase,
	recordKinds,
	unpackRecord,
	type RecordKind,
	type RecordText,
} from './search-record.ts';

/** The script that Pagefind puts beside its index. */
export interface PagefindModule {
	createInstance(options: { readonly basePath?: string }): Pagefind;
}

interface Pagefind {
	mergeIndex(path: string): Promise<void>;
	search(phrase: string | null, options?: { readonly filters: Filters }): Promise<PagefindResults>;
	destroy(): Promise<void>;
}

type Filters = Readonly<Record<string, string | { readonly kind: RecordKind }>>;

interface PagefindResults {
	readonly results: readonly PagefindResult[];
}

interface PagefindResult {
	readonly id: string;
	data(): Promise<{
		readonly raw_url?: string;
		readonly url: string;
		readonly content: string;
		readonly filters: Readonly<Record<string, readonly string[]>>;
	}>;
}

/** A part of the index, as `indexes.json` lists it: the base first, then the years, newest first. */
export interface IndexGroup {
	readonly name: string;
	readonly records: number;
	/** Where it lies below `pagefind/`; a large year lies in several folders, newest first. */
	readonly folders: readonly string[];
}

export interface IndexList {
	readonly groups: readonly IndexGroup[];
}

export interface FoundRecord extends RecordText {
	readonly kind: RecordKind;
}

/** A record that was found, not yet fetched. */
export interface Hit {
	load(): Promise<FoundRecord>;
}

export interface Found {
	/** Villages, guides and payees, then the newest first. */
	readonly hits: readonly Hit[];
	/** The oldest year that was looked into; undefined when there is none. */
	readonly since: string | undefined;
	/** Years not yet looked into, newest first. */
	readonly older: readonly string[];
}

/** So many results fill the first page; while there are fewer, older years are looked into unasked. */
export const resultsAtOnce = 20;

/**
 * A year's index costs its reader some 10 bytes a record before the first search, then 60 to 280 KB a query
 * for 3,500 ledgers of 40 rows. So the two newest years are searched at once, and older ones too while all
 * of them together stay small.
 */
const yearsAtOnce = 2;
const recordsAtOnce = 4000;

export interface SessionOptions {
	readonly pagefind: PagefindModule;
	readonly groups: readonly IndexGroup[];
	readonly pathOf: (folder: string) => string;
}

export type Session = ReturnType<typeof openSession>;

/**
 * Searches the index group by group, loading each when it is first needed. After an error the session is
 * of no more use: open another.
 *
 * Pagefind gives all records that hold a phrase the same score, and lists records of one score in the order in
 * which they were indexed and their indexes merged. Both go from the newest to the oldest, so the results do.
 */
export function openSession({ pagefind, groups, pathOf }: SessionOptions) {
	let engine: Pagefind | undefined;
	/** Names of the groups that the engine searches, in the order of `groups`. */
	let open: readonly string[] = [];

	const folders = (names: readonly string[]) =>
		groups.filter(({ name }) => names.includes(name)).flatMap((group) => group.folders);

	const merge = (running: Pagefind, more: readonly string[]) =>
		Promise.all(more.map((folder) => running.mergeIndex(pathOf(folder))));

	const start = async (): Promise<Pagefind> => {
		await engine?.destroy();
		open = [];
		engine = pagefind.createInstance({ basePath: pathOf(baseGroup) });
		// Finds nothing; but where the base cannot be loaded it fails, while a merge would wait for ever.
		await engine.search('');
		await merge(engine, folders([baseGroup]).slice(1));
		open = [baseGroup];
		return engine;
	};

	/** Has the engine search at least these groups. One newer than what is open cannot be put in between. */
	const widen = async (names: readonly string[]): Promise<Pagefind> => {
		const wanted = groups
			.map(({ name }) => name)
			.filter((name) => name === baseGroup || names.includes(name) || open.includes(name));
		const inOrder = open.every((name, index) => wanted[index] === name);
		const running = engine && inOrder ? engine : await start();
		const missing = wanted.slice(open.length);
		await merge(running, folders(missing));
		open = wanted;
		return running;
	};

	/** One at a time: searches overlap while somebody types. */
	let widening: Promise<unknown> | undefined;
	const ensure = (names: readonly string[]): Promise<Pagefind> => {
		const next = widening ? widening.then(() => widen(names)) : widen(names);
		widening = next;
		return next;
	};

	const find = async (names: readonly string[], query: Query, filters: Filters): Promise<Hit[]> => {
		const running = await ensure(names);
		let found: readonly PagefindResult[] | undefined;
		for (const phrase of query.phrases.length > 0
			? query.phrases.map(formatPagefindPhrase)
			: [null]) {
			const { results } = await running.search(phrase, { filters });
			const ids = new Set(results.map(({ id }) => id));
			found = found ? found.filter(({ id }) => ids.has(id)) : results;
			if (found.length === 0) break;
		}
		return (found ?? []).map((result) => ({ load: () => load(result) }));
	};

	return {
		/**
		 * Looks for the query, in the newest years at first.
		 * @param backTo an older year to look back to
		 */
		async search(query: Query, asked: Asked, backTo?: string): Promise<Found> {
			const wanted = groups.filter((group) => isWanted(group, asked));
			const names = wanted.map(({ name }) => name);
			const filters = filtersOf(asked, query);
			const atOnce = Math.max(countAtOnce(wanted), names.indexOf(backTo ?? '') + 1);
			for (let count = atOnce; ; count += 1) {
				const hits = await find(names.slice(0, count), query, filters);
				const older = names.filter((name) => !open.includes(name));
				const since = names.filter((name) => name !== baseGroup && open.includes(name)).pop();
				if (hits.length >= resultsAtOnce || older.length === 0) return { hits, since, older };
			}
		},
		/** Loads what a first search needs, while its words are still being typed. */
		async prepare(): Promise<void> {
			if (widening) return;
			await ensure(groups.slice(0, countAtOnce(groups)).map(({ name }) => name));
		},
		close: () => engine?.destroy(),
	};
}

async function load(result: PagefindResult): Promise<FoundRecord> {
	const { raw_url, url, content, filters } = await result.data();
	return {
		...unpackRecord({ url: raw_url ?? url, content }),
		kind: recordKinds.find((kind) => kind === filters['kind']?.[0]) ?? 'disclosure',
	};
}

function isWanted({ name }: IndexGroup, { year, affair, kind }: Asked): boolean {
	if (name !== baseGroup) return !isOfBase(kind) && (year === '' || year === name);
	return year === '' && affair === '' && (kind === '' || isOfBase(kind));
}

/** Who looks through a village without a word to look for wants what it discloses, not whom it ever paid. */
function filtersOf({ township, village, affair, year, kind }: Asked, { phrases }: Query): Filters {
	const chosen = Object.fromEntries(
		Object.entries({ township, village, affair, year, kind }).filter(([, value]) => value !== ''),
	);
	return phrases.length > 0 || kind !== '' ? chosen : { ...chosen, not: { kind: 'payee' } };
}

/** How many of the groups are searched before anything is shown. */
function countAtOnce(groups: readonly IndexGroup[]): number {
	let [count, years, total] = [0, 0, 0];
	for (const { name, records } of groups) {
		total += records;
		if (name !== baseGroup) years += 1;
		if (years > yearsAtOnce && total > recordsAtOnce) break;
		count += 1;
	}
	return count;
}

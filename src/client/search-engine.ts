import {
	asksForMaskedName,
	loosenQuery,
	parseQuery,
	type Asked,
	type Query,
} from '../search/query.ts';
import { baseGroup } from '../search/search-record.ts';
import {
	openSession,
	type Found,
	type IndexList,
	type PagefindModule,
	type Session,
} from '../search/session.ts';

/**
 * Fetches the engine and the list of indexes.
 * @param failures told apart in the address, for some browsers remember that a script did not load
 */
export async function openIndex(folder: string, failures: number): Promise<Session> {
	const pathOf = (name: string) => `${folder}${name}/`;
	const script = `${pathOf(baseGroup)}pagefind.js${failures > 0 ? `?again=${failures}` : ''}`;
	const [list, pagefind] = await Promise.all([
		fetchList(`${folder}indexes.json`),
		import(/* @vite-ignore */ script) as Promise<PagefindModule>,
	]);
	return openSession({ pagefind, groups: list.groups, pathOf });
}

async function fetchList(address: string): Promise<IndexList> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as IndexList;
}

/** What was looked for, and found. */
interface Looked {
	readonly query: Query;
	readonly found: Found;
	/** A masked name is looked for in one village, and none is chosen. */
	readonly wantsVillage?: true;
}

/** Looks for what was typed; where nothing holds it so, for its words one by one. */
export async function look(session: Session, asked: Asked): Promise<Looked> {
	const query = parseQuery(asked.q);
	if (asksForMaskedName(query) && asked.village === '') {
		return { query, found: nothingFound, wantsVillage: true };
	}
	// Punctuation alone is nothing to look for.
	if (query.typed !== '' && query.phrases.length === 0) return { query, found: nothingFound };
	const found = await session.search(query, asked);
	if (found.hits.length > 0) return { query, found };
	const loose = loosenQuery(query, dictionary());
	const foundLoosely = loose && (await session.search(loose, asked));
	if (loose && foundLoosely && foundLoosely.hits.length > 0) {
		return { query: loose, found: foundLoosely };
	}
	// Parts of an index that cannot be fetched are passed over without an error.
	if (!navigator.onLine) throw new Error('offline');
	return { query, found };
}

const nothingFound: Found = { hits: [], since: undefined, older: [] };

/** The browser's own knowledge of Chinese words, where it has any. */
function dictionary(): ((text: string) => string[]) | undefined {
	if (!('Segmenter' in Intl)) return undefined;
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

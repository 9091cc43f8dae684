import type { Affair } from '../domain/obligations/affair.ts';
import { joinWords, separateWords } from './words.ts';

export const recordKinds = [
	'ledger',
	'disclosure',
	'register',
	'payee',
	'village',
	'guide',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A stretch of a page's text with an address of its own, where it has one. */
export interface Segment {
	readonly anchor?: string;
	readonly text: string;
}

/** What of a page can be searched. */
export interface RecordText {
	/** From the root of the site, without its base path. */
	readonly path: string;
	readonly title: string;
	/** Where it belongs, as shown under the title: township, period, affair. */
	readonly place: string;
	readonly segments: readonly Segment[];
}

export interface RecordFilters {
	readonly kind: RecordKind;
	/** Ids; the page knows the names. A payee belongs to several. */
	readonly township?: string | readonly string[];
	readonly village?: string | readonly string[];
	readonly affair?: Affair;
}

/** One page in the index. */
export interface SearchRecord extends RecordText {
	/** Found but never shown, such as spellings. */
	readonly keywords: string;
	readonly filters: RecordFilters;
	/** Newer ones are listed first. Empty for what has no date. */
	readonly date: string;
	/** The year whose index it belongs to; without one it belongs to the base. */
	readonly year: number | undefined;
}

/** The part of the index for what has no year: villages, guides and payees. */
export const baseGroup = 'base';

/** Do records of this kind have no year? */
export function isOfBase(kind: string): boolean {
	return kind === 'village' || kind === 'guide' || kind === 'payee';
}

export function groupOf({ year }: Pick<SearchRecord, 'year'>): string {
	return year === undefined ? baseGroup : String(year);
}

/** Cells of the data never hold control characters. */
const separator = '\u001E';

/**
 * A record as Pagefind keeps it. Text goes into the content. The anchors go behind the address, for Pagefind
 * searches in everything else that it keeps; they hold no spaces.
 */
export function packRecord(record: SearchRecord): { url: string; content: string } {
	const { path, title, place, keywords, segments } = record;
	const anchors = segments.map(({ anchor }) => anchor ?? '').join(' ');
	const texts = [title, place, keywords, ...segments.map(({ text }) => text)];
	return {
		url: `${path}#${anchors}`,
		content: texts
			.map((text) => separateWords(text.replaceAll(separator, ' ').toWellFormed().trim()))
			.join(`${separator} `),
	};
}

/** The inverse of {@link packRecord}, of what Pagefind hands back. */
export function unpackRecord({ url, content }: { url: string; content: string }): RecordText {
	const hash = url.indexOf('#');
	const anchors = url.slice(hash + 1).split(' ');
	const [title = '', place = '', , ...texts] = content.split(separator).map(joinWords);
	return {
		path: url.slice(0, hash),
		title,
		place,
		segments: texts.map((text, index) => {
			const anchor = anchors[index];
			return { text, ...(anchor && { anchor }) };
		}),
	};
}

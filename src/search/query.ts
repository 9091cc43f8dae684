import { affairs, type Affair } from '../domain/obligations/affair.ts';
import {
	isOfBase,
	recordKinds,
	type RecordKind,
	type RecordText,
	type Segment,
} from './search-record.ts';
import { maskMark, splitWords, type Word } from './words.ts';

/** What to look for: every phrase must occur. */
export interface Query {
	/** As typed, with single spaces. */
	readonly typed: string;
	/** Each of words that must stand side by side. */
	readonly phrases: readonly Phrase[];
	/** Whether it was taken apart further than it was typed. */
	readonly loose: boolean;
}

export type Phrase = readonly string[];

const typedAtMost = 100;
const phrasesAtMost = 8;

/**
 * Terms parted by space must all occur. Within a term, punctuation parts it too, for an office writes “（二期）”
 * where a villager types “二期”. `12,000.00` is looked for as 12000.
 */
export function parseQuery(input: string): Query {
	const typed = [...input].slice(0, typedAtMost).join('').trim().split(/\s+/).join(' ');
	const phrases = typed
		.split(' ')
		.flatMap((term) => phrasesOf(term.replace(/^(\d[\d,]*)\.00?$/, '$1')));
	return { typed, phrases: distinct(phrases).slice(0, phrasesAtMost), loose: false };
}

/**
 * The query taken apart further, for when nothing holds it as it was typed: 维修水管的材料 → 维修 + 水管 + 材料.
 * @param segment cuts Chinese text into the words of a dictionary; characters go in pairs without it
 * @returns `undefined` when it cannot be taken apart
 */
export function loosenQuery(
	query: Query,
	segment: (text: string) => readonly string[] = pairs,
): Query | undefined {
	const phrases = distinct(
		query.phrases.flatMap((phrase) => {
			const parts = unknownWordsJoined(segment(formatPhrase(phrase))).flatMap(phrasesOf);
			const telling = parts.filter((part) => part.length > 1 || isLatin(part[0] ?? ''));
			return telling.length > 0 ? telling : [phrase];
		}),
	).slice(0, phrasesAtMost);
	const same = phrases.map(formatPhrase).join(' ') === query.phrases.map(formatPhrase).join(' ');
	return same || phrases.length === 0 ? undefined : { typed: query.typed, phrases, loose: true };
}

/** A dictionary leaves words that it does not know in single characters: 铁, 塔, 租金 → 铁塔, 租金. */
function unknownWordsJoined(parts: readonly string[]): string[] {
	const joined: string[] = [];
	let single = false;
	for (const part of parts) {
		const alone = /^\p{Script=Han}$/u.test(part);
		if (alone && single) joined.push((joined.pop() ?? '') + part);
		else joined.push(part);
		single = alone;
	}
	return joined;
}

/**
 * Does it look for a masked name, such as 谭*香? In another village it may be another person: such a query is answered
 * within one village alone.
 */
export function asksForMaskedName({ phrases }: Query): boolean {
	return phrases.some((phrase) => phrase.includes(maskMark));
}

/** The phrase as people write it. */
export function formatPhrase(phrase: Phrase): string {
	return phrase.reduce(
		(text, word) => text + (isLatin(text.slice(-1)) && isLatin(word) ? ' ' : '') + word,
		'',
	);
}

/** The phrase as Pagefind is asked for it, to be found word by word side by side. */
export function formatPagefindPhrase(phrase: Phrase): string {
	return `"${phrase.join(' ')}"`;
}

function phrasesOf(term: string): string[][] {
	const phrases: string[][] = [];
	for (const { folded, joined } of splitWords(term)) {
		const last = phrases[phrases.length - 1];
		if (joined && last) last.push(folded);
		else phrases.push([folded]);
	}
	return phrases.filter((phrase) => phrase.some((word) => word !== maskMark));
}

function pairs(text: string): string[] {
	return text.match(/\p{Script=Han}{1,2}|[^\p{Script=Han}]+/gu) ?? [];
}

function isLatin(text: string): boolean {
	return /[\p{L}\p{Nd}]/u.test(text) && !/\p{Script=Han}/u.test(text);
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
	return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}

/** A piece of an excerpt. */
export interface Part {
	readonly text: string;
	readonly mark: boolean;
}

export interface Excerpt {
	readonly anchor?: string;
	readonly parts: readonly Part[];
}

export interface Shown {
	/** From the root of the site: the page when its title says it all, else the place of the best excerpt. */
	readonly href: string;
	readonly title: readonly Part[];
	readonly place: readonly Part[];
	readonly excerpts: readonly (Excerpt & { readonly href: string })[];
	/** How many more places hold something of the query. */
	readonly more: number;
}

const excerptsAtMost = 3;
/** Of a masked name every payment is shown. */
const excerptsOfMaskedName = 200;
/** Characters of an excerpt before and after the first mark. */
const around = { before: 24, after: 66 };

/** A record as a result: where to go, and the text around what was found. */
export function showResult(record: RecordText, query: Query): Shown {
	const { phrases } = query;
	const atMost = asksForMaskedName(query) ? excerptsOfMaskedName : excerptsAtMost;
	const found = record.segments
		.map((segment, index) => ({ segment, index, ranges: rangesOf(segment.text, phrases) }))
		.filter(({ ranges }) => ranges.length > 0)
		.map((each) => ({ ...each, distinct: new Set(each.ranges.map(({ phrase }) => phrase)).size }))
		.sort((a, b) => b.distinct - a.distinct || a.index - b.index);
	const excerpts = found.slice(0, atMost).map(({ segment, ranges }) => ({
		...excerptOf(segment, ranges),
		href: hrefOf(record.path, segment.anchor),
	}));
	const inTitle = rangesOf(record.title, phrases);
	const whole = new Set(inTitle.map(({ phrase }) => phrase)).size === phrases.length;
	return {
		href: whole ? record.path : (excerpts[0]?.href ?? record.path),
		title: partsOf(record.title, inTitle),
		place: partsOf(record.place, rangesOf(record.place, phrases)),
		excerpts,
		more: Math.max(0, found.length - atMost),
	};
}

function hrefOf(path: string, anchor: string | undefined): string {
	return anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`;
}

/**
 * A page of results in the order of reading. Villages, guides and payees lead it: first whose title is what was
 * typed, then whose title holds it, payees last. A guide that merely mentions it comes behind everything else.
 */
export function sortForReading<T extends Found>(records: readonly T[], { phrases }: Query): T[] {
	const fit = ({ title, kind }: T) => {
		if (!isOfBase(kind)) return 4;
		const words = splitWords(title).map(({ folded }) => folded);
		if (phrases.some((phrase) => phrase.join() === words.join())) return 0;
		if (kind === 'payee') return 3;
		if (phrases.every((phrase) => rangesOf(title, [phrase]).length > 0)) return 1;
		return kind === 'village' ? 2 : 5;
	};
	return records
		.map((record, index) => ({ record, index, fit: fit(record) }))
		.sort((a, b) => a.fit - b.fit || a.index - b.index)
		.map(({ record }) => record);
}

interface Found {
	readonly title: string;
	readonly kind: RecordKind;
}

interface Range {
	readonly start: number;
	readonly end: number;
	readonly phrase: number;
}

/** Where the phrases stand in the text, in order and without overlap. */
function rangesOf(text: string, phrases: readonly Phrase[]): Range[] {
	const words = splitWords(text);
	const ranges: Range[] = [];
	let at = 0;
	while (at < words.length) {
		const hit = longestAt(words, at, phrases);
		if (hit) ranges.push(hit.range);
		at += hit?.words ?? 1;
	}
	return ranges;
}

function longestAt(words: readonly Word[], at: number, phrases: readonly Phrase[]) {
	let longest: { readonly range: Range; readonly words: number } | undefined;
	for (const [number, phrase] of phrases.entries()) {
		if (phrase.length <= (longest?.words ?? 0) || !standsAt(words, at, phrase)) continue;
		const [first, last] = [words[at], words[at + phrase.length - 1]];
		if (!first || !last) continue;
		longest = {
			range: { start: first.start, end: last.end, phrase: number },
			words: phrase.length,
		};
	}
	return longest;
}

function standsAt(words: readonly Word[], at: number, phrase: Phrase): boolean {
	return phrase.every((wanted, offset) => {
		const word = words[at + offset];
		return word?.folded === wanted && (offset === 0 || word.joined);
	});
}

function excerptOf({ anchor, text }: Segment, ranges: readonly Range[]): Excerpt {
	const first = ranges[0]?.start ?? 0;
	const start = first <= around.before + 8 ? 0 : wholeCharacter(text, first - around.before);
	const reach = first + around.after;
	const end = text.length <= reach + 8 ? text.length : wholeCharacter(text, reach);
	const within = ranges
		.filter((range) => range.start < end)
		.map((range) => ({
			...range,
			start: range.start - start,
			end: Math.min(range.end, end) - start,
		}));
	const parts = partsOf(text.slice(start, end), within);
	const cut: Part = { text: '…', mark: false };
	return {
		...(anchor !== undefined && { anchor }),
		parts: [...(start > 0 ? [cut] : []), ...parts, ...(end < text.length ? [cut] : [])],
	};
}

/** The nearest place before which no character is cut in two. */
function wholeCharacter(text: string, index: number): number {
	const code = text.charCodeAt(index);
	return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}

function partsOf(text: string, ranges: readonly Range[]): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end } of ranges) {
		if (start > at) parts.push({ text: text.slice(at, start), mark: false });
		parts.push({ text: text.slice(start, end), mark: true });
		at = end;
	}
	if (at < text.length) parts.push({ text: text.slice(at), mark: false });
	return parts;
}

/** What the form asks; also what stands in the address. Empty means any. */
export interface Asked {
	readonly q: string;
	readonly township: string;
	readonly village: string;
	readonly affair: Affair | '';
	readonly year: string;
	readonly kind: RecordKind | '';
}

/** Reads the address. Words that the form does not have count as any. */
export function readAddress(search: string): Asked {
	const values = new URLSearchParams(search);
	const value = (name: keyof Asked) => (values.get(name) ?? '').trim();
	const oneOf = <W extends string>(name: keyof Asked, words: readonly W[]): W | '' =>
		words.find((word) => word === value(name)) ?? '';
	const matching = (name: keyof Asked, form: RegExp) => (form.test(value(name)) ? value(name) : '');
	return {
		q: [...value('q')].slice(0, typedAtMost).join(''),
		township: matching('township', /^[\w-]{1,64}$/),
		village: matching('village', /^\d{12}$/),
		affair: oneOf('affair', affairs),
		year: matching('year', /^\d{4}$/),
		kind: oneOf('kind', recordKinds),
	};
}

/** The inverse of {@link readAddress}: `?q=…`, or nothing at all when nothing is asked. */
export function writeAddress(asked: Asked): string {
	const values = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
	const text = values.toString();
	return text === '' ? '' : `?${text}`;
}

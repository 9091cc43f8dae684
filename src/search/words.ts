/**
 * How text is cut into words, the same way when it is indexed, searched and marked.
 *
 * Each Chinese character is a word of its own, and Pagefind is asked for phrases. So every stretch of Chinese is
 * found wherever it stands, whatever dictionary the indexer or the browser has. Left to itself, Pagefind cuts text by
 * one dictionary when indexing and by another (`Intl.Segmenter`, or none) when searching, and misses what they
 * cut differently. Letters and digits stay whole, so that 1月 does not find 11月. The asterisk of a masked
 * name (张*丰) is a word too.
 */
export interface Word {
	/** As compared: narrow, lower case, numbers without thousands separators. */
	readonly folded: string;
	/** Where it stands in the text, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** Nothing but space lies between it and the word before. */
	readonly joined: boolean;
}

/** The one mark that counts as a word, and must be told to Pagefind. */
export const maskMark = '*';

const thousands = String.raw`\d{1,3}(?:,\d{3})+(?!\d)`;
const letters = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+`;
const piece = new RegExp(
	String.raw`(\p{Script=Han}|${letters}|${thousands}|\p{Nd}+|\*)|(\S)`,
	'gu',
);

/** Full-width letters, digits and asterisks as narrow ones. The length stays the same. */
export function narrow(text: string): string {
	return text.replace(/[０-９Ａ-Ｚａ-ｚ＊]/g, (character) =>
		String.fromCharCode(character.charCodeAt(0) - 0xfee0),
	);
}

export function splitWords(text: string): Word[] {
	const words: Word[] = [];
	let joined = false;
	for (const match of narrow(text).matchAll(piece)) {
		const [found, word] = match;
		if (word === undefined) {
			joined = false;
			continue;
		}
		words.push({
			folded: word.replace(/,/g, '').toLowerCase(),
			start: match.index,
			end: match.index + found.length,
			joined,
		});
		joined = true;
	}
	return words;
}

/** Stands for a space of the text itself. Cells of the data never hold control characters. */
const spaceMark = '\u001F';

/**
 * The text as Pagefind is given it: a space after every word and mark, where Pagefind cuts. A space of the text is
 * a mark on the word before it, which it does not part from the next.
 */
export function separateWords(text: string): string {
	return narrow(text)
		.replaceAll('\u200B', '')
		.replaceAll(spaceMark, ' ')
		.replace(/\s+/g, spaceMark)
		.replace(piece, '$& ')
		.replaceAll(` ${spaceMark}`, spaceMark);
}

/** The inverse of {@link separateWords}, but for full-width letters and digits and for extra space. */
export function joinWords(text: string): string {
	return text.replaceAll(' ', '').replaceAll(spaceMark, ' ').trim();
}

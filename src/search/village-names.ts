/**
 * What a village is looked up by in a list: one string of words without spaces, kept on the list's item.
 * Names match anywhere in them; spellings in Latin letters match from their beginning.
 */

/** @param names every name and spelling; repeated ones are kept once */
export function packNames(names: readonly string[]): string {
	return [...new Set(names.map(plain).filter(Boolean))].join(' ');
}

/** Does what was typed mean this village? Case, width and spaces do not matter; nothing typed means every one. */
export function namesMatch(packed: string, typed: string): boolean {
	const wanted = plain(typed);
	const latin = /^[a-z]+$/.test(wanted);
	return packed
		.split(' ')
		.some((name) => (latin ? name.startsWith(wanted) : name.includes(wanted)));
}

/** IMEs part the syllables of unfinished pinyin with an apostrophe. */
function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s'’]+/g, '');
}

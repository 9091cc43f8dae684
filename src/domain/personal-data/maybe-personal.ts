import { personalDataRules } from './rules.ts';
import { foldCharacters, foldsToDigit, isUnseen } from './fold-characters.ts';
import { anyGapCharacters, chineseDigits, letterDigits } from './written-characters.ts';

/** What a character can be, as bits. */
const [digit, joint, wordStart, afterDigit, unseen] = [1, 2, 4, 8, 16] as const;
const kinds = new Uint8Array(0x1_0000);

/** Words by their first character; those behind a digit by the character that follows it. */
const words = new Map<number, string[]>();
const wordsAfterDigit = new Map<number, string[]>();

const isJoint = new RegExp(`[${anyGapCharacters}]`, 'u');
/** Characters whose like is never a numeral: there are so many that looking at each would take long. */
const ideographs = [0x3400, 0x9fff, 0xac00, 0xd7ff] as const;
for (let code = 0; code < kinds.length; code += 1) {
	if (code >= ideographs[0] && code <= ideographs[1]) continue;
	if (code >= ideographs[2] && code <= ideographs[3]) continue;
	const character = String.fromCharCode(code);
	if (code >= 0xd800 && code <= 0xdbff) kinds[code] = joint;
	else if (code >= 0xdc00 && code <= 0xdfff) kinds[code] = digit;
	else if (code >= 0xe000 && code <= 0xf8ff) continue;
	else if (isUnseen(character)) kinds[code] = unseen;
	else if (isJoint.test(foldCharacters(character).folded)) kinds[code] = joint;
	else if (foldsToDigit(character)) kinds[code] = digit;
}
for (const one of [...chineseDigits, ...letterDigits.keys(), '十', '百']) {
	kinds[one.charCodeAt(0)] = digit;
}
for (const rule of personalDataRules) {
	if (!('words' in rule)) continue;
	for (const word of rule.words) add(word, words, wordStart);
	for (const word of rule.behindNumerals ?? []) add(word, wordsAfterDigit, afterDigit);
}

function add(word: string, list: Map<number, string[]>, bit: number): void {
	const first = word.charCodeAt(0);
	list.set(first, [...(list.get(first) ?? []), word]);
	kinds[first] = (kinds[first] ?? 0) | bit;
}

/** The shortest number that is looked for without a word beside it. */
const fewestDigits = 11;
const longestJoint = 40;

/** Can a character be a digit of some kind, by its UTF-16 code? */
export function mayBeDigit(code: number): boolean {
	return ((kinds[code] as number) & digit) !== 0;
}

/** Could there be anything personal in a text? */
export function mayBePersonal(text: string): boolean {
	return findNextSuspicion(text) !== -1;
}

/**
 * Where a text may hold something personal: a character of a long number, however split, or of a word of some
 * rule; -1 when there is none. One quick look at each character, for nearly all of a county costs no more.
 */
export function findNextSuspicion(text: string, from = 0): number {
	let [digits, joints] = [0, 0];
	for (let at = from; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const kind = kinds[code] as number;
		if (kind === 0) {
			digits = 0;
			continue;
		}
		if (kind & unseen) return at;
		if (kind & wordStart && startsOne(words, code, text, at)) return at;
		if (kind & afterDigit && digits > 0 && startsOne(wordsAfterDigit, code, text, at)) return at;
		if (kind & digit) {
			digits += 1;
			joints = 0;
			if (digits >= fewestDigits) return at;
		} else if (kind & joint && joints < longestJoint) joints += 1;
		else digits = 0;
	}
	return -1;
}

function startsOne(
	list: ReadonlyMap<number, readonly string[]>,
	code: number,
	text: string,
	at: number,
): boolean {
	return list.get(code)?.some((word) => text.startsWith(word, at)) ?? false;
}

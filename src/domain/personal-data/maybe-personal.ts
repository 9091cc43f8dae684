import { personalDataRules } from './rules.ts';
import { chineseDigits, gapCharacters, numberJoints } from './written-characters.ts';

/** What a character can be, as bits. */
const [digit, joint, wordStart, afterDigit] = [1, 2, 4, 8] as const;
const kinds = new Uint8Array(0x1_0000);

/** Words by their first character; those behind a digit by the character that follows it. */
const words = new Map<number, string[]>();
const wordsAfterDigit = new Map<number, string[]>();

const isJoint = new RegExp(`[${gapCharacters}${numberJoints}]`, 'u');
for (let code = 0; code < kinds.length; code += 1) {
	if (isJoint.test(String.fromCharCode(code))) kinds[code] = joint;
}
for (const one of `0123456789０１２３４５６７８９十百${chineseDigits}`) {
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
const longestJoint = 6;

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

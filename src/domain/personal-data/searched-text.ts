import { toHalfWidth } from '../schema/half-width.ts';
import { chineseDigits, gapCharacters } from './written-characters.ts';
import type { PersonalDataContext } from './personal-data.ts';

/** A text made ready for the rules: folded character for character, so that places stay what they are. */
export interface SearchedText {
	readonly folded: string;
	readonly heading: string;
	readonly officePhones: ReadonlySet<string> | undefined;
}

export function prepareText(
	text: string,
	{ heading = '', officePhones }: PersonalDataContext,
): SearchedText {
	return { folded: folded(text), heading: folded(heading), officePhones };
}

const anyChineseDigit = new RegExp(`[${chineseDigits}]`);
/** A number spelt out is long and has no 十 and no 百 in it; shorter runs are words such as 一三五. */
const speltOut = new RegExp(
	`[${chineseDigits}\\d](?:[${gapCharacters}]{0,3}[${chineseDigits}\\d]){9,}`,
	'gu',
);
const values = new Map([...chineseDigits].map((character, at) => [character, digitOf(at)]));

/** By the order of {@link chineseDigits}. */
function digitOf(at: number): string {
	return String(at < 20 ? Math.floor(at / 2) : at - 20);
}

function folded(text: string): string {
	const narrow = toHalfWidth(text);
	if (!anyChineseDigit.test(narrow)) return narrow;
	return narrow.replace(speltOut, (run) =>
		[...run].map((character) => values.get(character) ?? character).join(''),
	);
}

/** How far back a label is looked for. */
const reach = 40;
const numbersBefore = /[\d\s、,，;；和及至~\p{Pd}]+$/u;

/**
 * The words that lead to what stands at a place, without other numbers in between: `运单号 1、2、` leads to
 * the third as to the first. In a cell that begins with it, the heading does.
 */
export function readWordsBefore({ folded: text, heading }: SearchedText, at: number): string {
	const near = text.slice(Math.max(0, at - reach), at).replace(numbersBefore, '');
	return near === '' && at <= reach ? heading : near;
}

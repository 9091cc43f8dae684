import { foldCharacters } from './fold-characters.ts';
import type { PersonalDataContext } from './personal-data.ts';
import {
	chineseDigits,
	chineseDigitValues,
	anyGapCharacters,
	letterDigits,
} from './written-characters.ts';

/** A text made ready for the rules. */
export interface SearchedText {
	/** The text as it is read, see {@link foldCharacters}. */
	readonly folded: string;
	/** For each place in `folded` the place in the text; absent when they are the same. */
	readonly places?: readonly number[] | undefined;
	readonly heading: string;
	readonly officePhones: ReadonlySet<string> | undefined;
}

export function prepareText(
	text: string,
	{ heading = '', officePhones }: PersonalDataContext,
): SearchedText {
	const { folded, places } = foldCharacters(text);
	return {
		folded: withDigits(folded),
		places,
		heading: withDigits(foldCharacters(heading).folded),
		officePhones,
	};
}

const anyChineseDigit = new RegExp(`[${chineseDigits}]`);
/**
 * A number spelt out is long and has no 十 and no 百 in it; shorter runs are words such as 一三五. Bounded, so that
 * a text of nothing else is read in steps.
 */
const speltOut = new RegExp(
	`[${chineseDigits}\\d](?:[${anyGapCharacters}]{0,3}[${chineseDigits}\\d]){6,40}`,
	'gu',
);
const anyLetterDigit = /[OolI]/;
/** Letters among digits: `138OO138OOO`. */
const withLetters =
	/(?<![A-Za-z0-9])[\dOolI](?:[^\p{L}\d\n]{0,3}[\dOolI]){7,40}(?![A-WYZa-wyz0-9])/gu;

/** With the digits that are written in words or as letters, place for place. */
function withDigits(text: string): string {
	let read = text;
	if (anyChineseDigit.test(read)) {
		read = read.replace(speltOut, (run) => replaceEach(run, chineseDigitValues));
	}
	if (anyLetterDigit.test(read)) {
		read = read.replace(withLetters, (run) =>
			/\d.*\d.*\d.*\d/s.test(run) ? replaceEach(run, letterDigits) : run,
		);
	}
	return read;
}

function replaceEach(run: string, values: ReadonlyMap<string, string>): string {
	return [...run].map((character) => values.get(character) ?? character).join('');
}

/** How far back a label is looked for. */
const reach = 40;
const numbersBefore = /[\d\s、,，;；/和及至~\p{Pd}]+$/u;

/**
 * The words that lead to what stands at a place, without other numbers in between: `运单号 1、2、` leads to
 * the third as to the first. In a cell that begins with it, the heading does.
 */
export function readWordsBefore(text: SearchedText, at: number): string {
	const near = readWordsInCell(text, at);
	return near === '' && at <= reach ? text.heading : near;
}

/** The same of the cell alone. */
export function readWordsInCell({ folded }: SearchedText, at: number): string {
	return folded.slice(Math.max(0, at - reach), at).replace(numbersBefore, '');
}

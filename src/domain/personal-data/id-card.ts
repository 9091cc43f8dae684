import { parseIsoDate } from '../time/calendar-date.ts';
import { isCreditCode } from './credit-code.ts';
import { isLabelledNumber, isPartOfCode } from './number-label.ts';
import type { NumberRule } from './personal-data.ts';
import { isLinked, isOneNumber, type WrittenNumber } from './written-numbers.ts';

const idForm = /^[1-9]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx]$/;
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCheckCharacters = '10X98765432';

/** A citizen identity number: a real date of birth and the check character of GB 11643 (MOD 11-2). */
export function isIdCard(text: string): boolean {
	const match = idForm.exec(text);
	if (!match || !parseIsoDate(`${match[1]}-${match[2]}-${match[3]}`)) return false;
	const sum = idWeights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
	return idCheckCharacters[sum % 11] === text[17]?.toUpperCase();
}

/** The first two digits of a division code: GB/T 2260. */
const provinces = new Set(
	'11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
		' ',
	),
);

/**
 * An identity number of the first generation: a province that exists and a real date of birth in the
 * twentieth century. It has no check character, so that one in eighty numbers of 15 digits looks like one.
 */
export function isOldIdCard(digits: string): boolean {
	const match = /^(\d{2})\d{4}(\d{2})(\d{2})(\d{2})\d{3}$/.exec(digits);
	if (!match || !provinces.has(match[1] ?? '')) return false;
	return parseIsoDate(`19${match[2]}-${match[3]}-${match[4]}`) !== undefined;
}

/**
 * 18 characters, however split. No label speaks against it: check character and day of birth are right.
 */
export const idCard: NumberRule = {
	name: 'id-card',
	kind: 'id-card',
	matches: (number, text) => {
		const { digits, start, end, cutOut } = number;
		return (
			digits.length === 18 &&
			isIdCard(digits) &&
			(isOneNumber(number) || isInFewPieces(number)) &&
			!(isCreditCode(digits) && !provinces.has(digits.slice(0, 2))) &&
			!(letterBehind.test(text.folded.slice(end, end + 1)) && isLabelledNumber(text, start)) &&
			!(cutOut && (isElectronicInvoice(text.folded, start) || isLabelledNumber(text, start)))
		);
	},
};

/** The rest of a number whose first fourteen digits give the day of birth away. */
const maskedRest = /^(?:[\s\p{Z}\p{P}]{0,8}[*＊xX●○□■#_?]){2,4}(?![\dA-Za-z])/u;

/** Are these the first fourteen digits of an identity number, and more? */
export function givesBirthAway(digits: string): boolean {
	const day = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
	return /^[1-9]\d{5}(?:19|20)/.test(digits) && parseIsoDate(day) !== undefined;
}

/** Does a number whose rest is hidden still tell the day of birth? @param rest what stands behind it */
export function isMaskedIdCard(digits: string, rest: string): boolean {
	return (
		digits.length >= 14 &&
		digits.length <= 17 &&
		maskedRest.test(rest.slice(0, 40)) &&
		givesBirthAway(digits)
	);
}

/** `99010119850307****`: the number is hidden, the day of birth is not. */
export const maskedIdCard: NumberRule = {
	name: 'masked-id-card',
	kind: 'birth-date',
	matches: ({ digits, start, end, cutOut }, text) =>
		!cutOut &&
		!isPartOfCode(text, start) &&
		isMaskedIdCard(digits, text.folded.slice(end, end + 40)),
};

/** Grouped in whatever way; small numbers side by side would be many more. */
function isInFewPieces({ alone, pieces, signed, uniform }: WrittenNumber): boolean {
	return alone && pieces <= 7 && (uniform || !signed);
}

/** With a letter at its end it is a code as a whole, where its label says so: `承包合同编码…J`. */
const letterBehind = /[A-WYZ]/;

/**
 * The 20 digits of a fully digital invoice (数电票): the year, the province, then 16 more. A window of 18 of
 * them is an identity number now and then.
 */
function isElectronicInvoice(text: string, at: number): boolean {
	const before = /\d{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
	const whole = /^\d+/.exec(text.slice(at - before.length, at - before.length + 21))?.[0] ?? '';
	return whole.length === 20 && /^[2-3]\d/.test(whole) && provinces.has(whole.slice(2, 4));
}

/** 15 digits; here a heading such as 表号 is believed, for the number itself proves little. */
export const oldIdCard: NumberRule = {
	name: 'old-id-card',
	kind: 'id-card',
	matches: (number, text) =>
		number.digits.length === 15 &&
		!(number.bracketed && !number.alone) &&
		!number.decimal &&
		!number.signed &&
		!(number.dotted && number.shortestPiece < 3) &&
		!isLinked(number) &&
		isOneNumber(number) &&
		isOldIdCard(number.digits) &&
		!isPartOfCode(text, number.start) &&
		!isLabelledNumber(text, number.start),
};

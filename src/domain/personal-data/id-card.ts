import { parseIsoDate } from '../time/calendar-date.ts';
import { isCreditCode } from './credit-code.ts';
import { isLabelledInCell, isLabelledNumber, isPartOfCode } from './number-label.ts';
import type { NumberRule } from './personal-data.ts';
import { isLinked } from './written-numbers.ts';

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
 * 18 characters, however split. Only a label in the cell itself (`订单号…`) speaks against it: what stands
 * under a heading may have slipped into the wrong column.
 */
export const idCard: NumberRule = {
	name: 'id-card',
	kind: 'id-card',
	matches: ({ digits, start, bracketed, cutOut }, text) =>
		digits.length === 18 &&
		!bracketed &&
		isIdCard(digits) &&
		!(isCreditCode(digits) && !provinces.has(digits.slice(0, 2))) &&
		!(cutOut && (isElectronicInvoice(text.folded, start) || isLabelledNumber(text, start))) &&
		!isLabelledInCell(text, start),
};

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
		!number.bracketed &&
		!number.decimal &&
		!(number.dotted && number.shortestPiece < 3) &&
		!isLinked(number) &&
		isOldIdCard(number.digits) &&
		!isPartOfCode(text, number.start) &&
		!isLabelledNumber(text, number.start),
};

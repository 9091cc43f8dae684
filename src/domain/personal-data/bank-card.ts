import { isLabelledNumber, isPartOfCode } from './number-label.ts';
import type { NumberRule } from './personal-data.ts';
import { isLinked, isOneNumber, isSpelled } from './written-numbers.ts';

/** Prefixes of cards in use in China: UnionPay, the older debit cards of single banks, international brands. */
const cardForm =
	/^(?:(?:62|81)\d{14,17}|(?:60|65|68|69)\d{14,17}|955[89]\d{15}|(?:4\d|5[1-5]|35)\d{14}|3[47]\d{13})$/;

/** A bank card: a known prefix with the length that goes with it, and the check digit of ISO/IEC 7812 (Luhn). */
export function isBankCard(digits: string): boolean {
	if (!cardForm.test(digits)) return false;
	let sum = 0;
	for (let at = 0; at < digits.length; at += 1) {
		const digit = Number(digits[digits.length - 1 - at]);
		const value = at % 2 === 0 ? digit : digit * 2;
		sum += value > 9 ? value - 9 : value;
	}
	return sum % 10 === 0;
}

/** However split; by dots only into parts of three digits or more, for `62.50` is an amount. */
export const bankCard: NumberRule = {
	name: 'bank-card',
	kind: 'bank-card',
	matches: (number, text) =>
		number.digits.length >= 15 &&
		!number.cutOut &&
		!(number.bracketed && !number.alone) &&
		isOneNumber(number) &&
		(number.alone || number.pieces === 1 || number.digits.startsWith('62')) &&
		!number.decimal &&
		!(number.dotted && number.shortestButLast < 3 && !isSpelled(number)) &&
		!isLinked(number) &&
		isBankCard(number.digits) &&
		!(isPartOfCode(text, number.start) && !number.digits.startsWith('62')) &&
		!isLabelledNumber(text, number.start),
};

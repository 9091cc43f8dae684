import { isLabelledNumber, isPartOfCode } from './number-label.ts';
import { isOfficePhone } from './office-phones.ts';
import type { NumberRule } from './personal-data.ts';
import { isLinked } from './written-numbers.ts';

/** A mobile number of the mainland, with or without 86 before it. */
export function isMobilePhone(digits: string): boolean {
	return /^(?:00)?(?:86)?1[3-9]\d{9}$/.test(digits);
}

/** However split; never a part of a longer number, nor of a code whose parts are linked by dashes. */
export const mobilePhone: NumberRule = {
	name: 'mobile-phone',
	kind: 'phone',
	matches: (number, text) =>
		number.digits.length <= 15 &&
		!number.cutOut &&
		!number.bracketed &&
		!number.decimal &&
		!(number.dotted && number.shortestPiece < 3) &&
		!isLinked(number) &&
		isMobilePhone(number.digits) &&
		!isOfficePhone(number.digits, text) &&
		!isPartOfCode(text, number.start) &&
		!isLabelledNumber(text, number.start),
};

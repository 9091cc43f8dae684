import { endsLabelledCode, isLabelledNumber, isPartOfCode } from './number-label.ts';
import { isOfficePhone } from './office-phones.ts';
import type { NumberRule } from './personal-data.ts';
import { isLinked, isOneNumber, isSpelled } from './written-numbers.ts';

/** A mobile number of the mainland, with or without 86 or a nought before it. */
export function isMobilePhone(digits: string): boolean {
	return /^(?:0|(?:00)?86)?1[3-9]\d{9}$/.test(digits);
}

/** However split; never a part of a longer number, nor of a code whose parts are linked by dashes. */
export const mobilePhone: NumberRule = {
	name: 'mobile-phone',
	kind: 'phone',
	matches: (number, text) =>
		number.digits.length <= 15 &&
		!number.cutOut &&
		!(number.bracketed && !number.alone) &&
		isOneNumber(number) &&
		!number.decimal &&
		!(number.dotted && number.shortestPiece < 3 && !isSpelled(number)) &&
		!isLinked(number) &&
		isMobilePhone(number.digits) &&
		!(number.digits.length > 11 && isPartOfCode(text, number.start)) &&
		!(/^(?:00)?861/.test(number.digits) && number.shape.startsWith('4 ')) &&
		!isOfficePhone(number.digits, text) &&
		!isLabelledNumber(text, number.start) &&
		!endsLabelledCode(text, number.start),
};

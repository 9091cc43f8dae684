import { parseIsoDate } from '../time/calendar-date.ts';
import { areaCode } from './area-code.ts';
import { isLabelledNumber, isPartOfCode } from './number-label.ts';
import { isOfficePhone } from './office-phones.ts';
import type { NumberRule, ProseRule } from './personal-data.ts';
import { gapCharacters } from './written-characters.ts';

/** A telephone number with its area code. */
export function isLandline(digits: string): boolean {
	const code = areaCode.exec(digits)?.[0];
	if (code === undefined) return false;
	const own = digits.slice(code.length);
	const long = own.length === 8 || (own.length === 7 && code.length === 4);
	return long && isSubscriber(own);
}

/** Subscribers' numbers begin with 2 to 8; eight digits that are a day are taken for one. */
function isSubscriber(digits: string): boolean {
	const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
	return /^[2-8]\d{6,7}$/.test(digits) && !(digits.startsWith('20') && parseIsoDate(day));
}

/** With the area code; public short numbers such as 12388 have no such form. */
export const landline: NumberRule = {
	name: 'landline',
	kind: 'landline',
	matches: (
		{ digits, start, cutOut, decimal, dotted, firstPiece, shortestPiece, linkedBefore, signed },
		text,
	) =>
		text.officePhones !== undefined &&
		digits.length <= 12 &&
		!cutOut &&
		!decimal &&
		!(dotted && shortestPiece < 3) &&
		!linkedBefore &&
		!signed &&
		firstPiece >= 3 &&
		!isPartOfCode(text, start) &&
		isLandline(digits) &&
		!isOfficePhone(digits, text) &&
		!isLabelledNumber(text, start),
};

const labelledPhone = new RegExp(
	`(?:电话|座机|固话|tel)(?![费机亭线卡局])[^\\d\\n]{0,4}([2-8]\\d{2,3}[${gapCharacters}]{0,2}\\d{4})(?!\\d|[.,，]\\d|\\p{Pd}\\d{2}|[元年])`,
	'giu',
);

/** Without the area code, where the word 电话 stands before it. */
export const localNumber: ProseRule = {
	name: 'local-number',
	kind: 'landline',
	words: ['电话', '座机', '固话', 'tel', 'Tel', 'TEL'],
	*find(text) {
		if (!text.officePhones) return;
		for (const match of text.folded.matchAll(labelledPhone)) {
			const digits = (match[1] ?? '').replace(/\D/g, '');
			const end = match.index + match[0].length;
			const start = end - (match[1] ?? '').length;
			if (isSubscriber(digits) && !isOfficePhone(digits, text)) yield { start, end };
		}
	},
};

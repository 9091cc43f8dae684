import { toHalfWidth } from '../schema/half-width.ts';
import { areaCode } from './area-code.ts';
import type { SearchedText } from './searched-text.ts';

/**
 * The digits of the phones in a cell, with the area code and without; several are separated by commas or the
 * like.
 */
export function readPhones(cell: string): string[] {
	return toHalfWidth(cell)
		.split(/[;、,/\n]|\s{2,}/)
		.map((phone) => domestic(phone.replace(/\D/g, '')))
		.filter(Boolean)
		.flatMap((phone) => [phone, phone.replace(areaCode, '')]);
}

/** Is it an office phone of the register, with or without the area code and the country's 86? */
export function isOfficePhone(
	digits: string,
	{ officePhones }: Pick<SearchedText, 'officePhones'>,
): boolean {
	return officePhones?.has(domestic(digits)) ?? false;
}

function domestic(digits: string): string {
	return digits.replace(/^(?:(?:00)?86(?=\d{10,12}$)|0(?=1[3-9]\d{9}$))/, '');
}

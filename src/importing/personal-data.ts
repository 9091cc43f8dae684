import { parseIsoDate } from '../domain/calendar-date.ts';
import { finding, type Finding } from '../domain/findings.ts';
import type { Values } from '../domain/finding-kinds.ts';
import { halfWidth } from '../domain/half-width.ts';
import type { Place } from '../domain/table.ts';

export type PersonalDataKind = 'id-card' | 'phone' | 'bank-card';

/** Where in a text a personal number stands: from `start` up to, not including, `end`. */
export interface PersonalData {
	readonly kind: PersonalDataKind;
	readonly start: number;
	readonly end: number;
}

interface DigitGroup {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
}

/** What people put between the groups of one number. */
const gap = /^[\s\p{Pd}\u2212\u200B-\u200D\u2060\uFEFF]{1,3}$/u;
const checkLetter = /^[\s\p{Pd}\u2212]{0,3}[xX](?![A-Za-z0-9])/u;
const longestNumber = 19;
/** Of a phone number, the shortest of the three. */
const fewestDigits = 11;

/** Identity cards, mobile phones and bank cards in a text, also split by spaces or hyphens or in full width. */
export function findPersonalData(text: string): readonly PersonalData[] {
	const folded = halfWidth(text);
	if (folded.replace(/\D/g, '').length < fewestDigits) return [];
	const hits = [...candidates(folded)].sort((a, b) => priority[a.kind] - priority[b.kind]);
	const kept: PersonalData[] = [];
	for (const hit of hits) {
		if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
	}
	return kept.sort((a, b) => a.start - b.start);
}

const priority = { 'id-card': 0, 'bank-card': 1, phone: 2 } as const;

function* candidates(text: string): Generator<PersonalData> {
	const groups = [...text.matchAll(/\d+/g)].map((match): DigitGroup => ({
		digits: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));
	for (const [index, first] of groups.entries()) {
		yield* idCardsInside(first);
		let digits = '';
		let last = first;
		for (const group of groups.slice(index, index + longestNumber)) {
			if (group !== first && !gap.test(text.slice(last.end, group.start))) break;
			digits += group.digits;
			if (digits.length > longestNumber) break;
			last = group;
			const kind = kindOf(digits);
			if (kind) yield { kind, start: first.start, end: last.end };
			const letter = checkLetter.exec(text.slice(last.end))?.[0];
			if (letter && isIdCard(`${digits}X`)) {
				yield { kind: 'id-card', start: first.start, end: last.end + letter.length };
			}
		}
	}
}

function kindOf(digits: string): PersonalDataKind | undefined {
	if (isIdCard(digits)) return 'id-card';
	if (isBankCard(digits)) return 'bank-card';
	return isMobilePhone(digits) ? 'phone' : undefined;
}

/** An identity number with other digits written straight before or behind it. */
function* idCardsInside({ digits, start }: DigitGroup): Generator<PersonalData> {
	for (let at = 0; digits.length > 18 && at + 18 <= digits.length; at += 1) {
		if (!isIdCard(digits.slice(at, at + 18))) continue;
		yield { kind: 'id-card', start: start + at, end: start + at + 18 };
	}
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCheckCharacters = '10X98765432';

/** A citizen identity number: a real date of birth and the check character of GB 11643 (MOD 11-2). */
export function isIdCard(text: string): boolean {
	const match = /^\d{6}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(text);
	if (!match || !parseIsoDate(`${match[1]}-${match[2]}-${match[3]}`)) return false;
	const sum = idWeights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
	return idCheckCharacters[sum % 11] === text[17]?.toUpperCase();
}

/** A mobile number of the mainland, with or without 86 before it. */
export function isMobilePhone(digits: string): boolean {
	return /^(?:00)?(?:86)?1[3-9]\d{9}$/.test(digits);
}

/** Prefixes of cards in use in China: UnionPay, the older debit cards of single banks, international brands. */
const cardPrefix = /^(?:62|81|60|65|68|69|9558|9559|4|5[1-5]|35|3[47])/;

/** A bank card: a known prefix, 15 to 19 digits, and the check digit of ISO/IEC 7812 (Luhn). */
export function isBankCard(digits: string): boolean {
	if (!/^\d{15,19}$/.test(digits) || !cardPrefix.test(digits)) return false;
	const sum = [...digits].reverse().reduce((total, digit, at) => {
		const value = at % 2 === 0 ? Number(digit) : Number(digit) * 2;
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}

/** One finding for each kind of personal number in a cell. The place must not carry the cell. */
export function personalDataFindings(text: string, place: Omit<Place, 'cell'>): Finding[] {
	const kinds = new Set(findPersonalData(text).map(({ kind }) => kind));
	return [...kinds].map((kind) => finding(kind, place));
}

const maskText = {
	'id-card': '［身份证号］',
	phone: '［手机号］',
	'bank-card': '［银行卡号］',
} as const;

/** The text with each personal number replaced by its name, for messages and reports. */
export function maskPersonalData(text: string): string {
	let masked = '';
	let from = 0;
	for (const { kind, start, end } of findPersonalData(text)) {
		masked += text.slice(from, start) + maskText[kind];
		from = end;
	}
	return masked + text.slice(from);
}

/** The finding with every text in it masked, so that no message can quote a personal number. */
export function withoutPersonalData({ kind, place, values }: Finding): Finding {
	return { kind, place: masked({ ...place }) as unknown as Place, values: masked(values) };
}

function masked(values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]): [string, Values[string]] => {
			if (typeof value === 'string') return [name, maskPersonalData(value)];
			if (typeof value === 'number') return [name, value];
			return [name, { zh: maskPersonalData(value.zh), en: maskPersonalData(value.en) }];
		}),
	);
}

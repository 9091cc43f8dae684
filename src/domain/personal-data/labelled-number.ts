import { parseIsoDate } from '../time/calendar-date.ts';
import { isMaskedIdCard } from './id-card.ts';
import { isLabelledNumber } from './number-label.ts';
import { isLandline } from './landline.ts';
import { isOfficePhone } from './office-phones.ts';
import type { PersonalDataKind, ProseRule } from './personal-data.ts';
import { readWordsInCell, type SearchedText } from './searched-text.ts';
import { piecesOf, type Piece } from './written-numbers.ts';

/** Words that name a kind of number, and how many digits make one beside them, right or wrong. */
interface Naming {
	readonly kind: Extract<PersonalDataKind, 'id-card' | 'bank-card' | 'phone'>;
	readonly words: readonly string[];
	readonly fewest: number;
	readonly most: number;
}

const namings: readonly Naming[] = [
	{
		kind: 'id-card',
		words: ['身份证', '公民身份', '身份号码', '证件'],
		fewest: 9,
		most: 20,
	},
	{
		kind: 'bank-card',
		words: '账号 帐号 卡号 存折 折号 一卡通 社保卡 银行卡 信用卡 账户 帐户'.split(' '),
		fewest: 9,
		most: 25,
	},
	{
		kind: 'phone',
		words: ['手机', '电话', '联系方式', '微信'],
		fewest: 9,
		most: 14,
	},
];

/** Where other words stand between, only a long number is meant. */
const fewestApart = 15;

/** Between the word and the number: nothing but what leads on. */
const leadsOn = '(?:号码?|编号|账号|帐号|卡号|号|号码|为|是|:|\\(|\\)|[\\s\\p{P}]){0,6}$';
/** A column of fees, counts and names of holders holds no numbers of persons. */
const otherHeading = /费|数量|人数|户数|是否|金额|日期|(?<![账帐])户名|开户行|尾号|状态|次数/;

const inCell = namings.map(
	({ words }) => new RegExp(`(?:${words.join('|')})(?![费机亭线局台部])${leadsOn}`, 'u'),
);
const asHeading = namings.map(({ words }) => new RegExp(words.join('|')));
/** Behind a number: it was an amount, or counts something. */
const counts = /^\s{0,2}(?:[元万亿%％个台部张份户人笔次亩米年月日]|\.\d{1,2}(?!\d))/;
const publicNumber = /^(?:[48]00\d{7}|1\d{4}|9\d{4})$/;

/** The kind of number that words name, when they do so as a heading: of a column, or in the cell before. */
export function namesNumber(heading: string): Naming['kind'] | undefined {
	if (otherHeading.test(heading)) return undefined;
	return namings.find((_, at) => asHeading[at]?.test(heading))?.kind;
}

const longestLabel = 14;
/** Told of other rules' words by their headings. */
const namesMore = /^(?:护照|通行证|回乡证|台胞证)(?:号码?)?$|^出生(?:日期|年月日?)$|^生日$|住址$/;

/** Does a cell hold the name of a person's number, and nothing else? */
export function isNumberLabel(cell: string): boolean {
	return (
		cell.length <= longestLabel &&
		!/\d{3}|[元户笔]/.test(cell) &&
		(namesNumber(cell) !== undefined || namesMore.test(cell))
	);
}

/** Is a number of so many digits one of the kind, where its word stands beside it? */
export function isLongEnough(kind: Naming['kind'], digits: string): boolean {
	const naming = namings.find((one) => one.kind === kind);
	return naming !== undefined && digits.length >= naming.fewest && digits.length <= naming.most;
}

/**
 * A word that names the number makes the digits beside it, or under it, one: with a wrong check digit or
 * length too, for somebody wrote down a person's number and slipped.
 */
export const labelledNumbers: readonly ProseRule[] = namings.map((naming, at) => ({
	name: `labelled-${naming.kind}`,
	kind: naming.kind,
	words: naming.words,
	*find(text: SearchedText) {
		const headed = namesNumber(text.heading) === naming.kind;
		const word = inCell[at] as RegExp;
		if (!headed && !asHeading[at]?.test(text.folded)) return;
		const pieces = piecesOf(text.folded);
		for (let index = 0; index < pieces.length; index += 1) {
			const start = (pieces[index] as Piece).start;
			const before = readWordsInCell(text, start);
			const beside = word.test(before) || (headed && isUnder(naming, before, text, start));
			const named = beside || (naming.kind !== 'phone' && (headed || asHeading[at]?.test(before)));
			if (!named) continue;
			const run = joined(pieces, index, naming);
			const { digits, end, last } = run;
			index = last;
			if (digits.length < naming.fewest || digits.length > naming.most) continue;
			if (!beside && (digits.length < fewestApart || isLabelledNumber(text, start))) continue;
			if (naming.kind === 'id-card' && isMaskedIdCard(digits, text.folded.slice(end, end + 40)))
				continue;
			if (counts.test(text.folded.slice(end, end + 4)) || isDay(digits, run.written)) continue;
			if (naming.kind === 'phone' && (isLandline(digits) || isPublic(digits, text))) continue;
			yield { start, end };
		}
	},
}));

/** Under its heading a cell begins with the number; that of an account may have the bank's name before it. */
function isUnder(naming: Naming, before: string, text: SearchedText, at: number): boolean {
	if (before.trim() === '') return true;
	return naming.kind === 'bank-card' && !isLabelledNumber(text, at) && !before.includes('尾号');
}

/** All pieces that hang together from one on; of those in a list only as many as make one number. */
function joined(pieces: readonly Piece[], index: number, { fewest, most }: Naming) {
	const first = pieces[index] as Piece;
	let [digits, last] = [first.digits, index];
	let written = '';
	for (let at = index; at + 1 < pieces.length; at += 1) {
		const { gap, between } = pieces[at] as Piece;
		const next = pieces[at + 1] as Piece;
		if (gap === 'none' || digits.length + next.digits.length > most) break;
		if (digits.length >= fewest && (gap === 'sign' || gap === 'bracket')) break;
		if (digits.length >= 11 && next.digits.length >= 7) break;
		digits += next.digits;
		written += between;
		last = at + 1;
	}
	return { digits, last, end: (pieces[last] as Piece).end, written };
}

/** Days and times of day are no numbers of persons: `20250305`, `2025-03-05 13:20`. */
function isDay(digits: string, written: string): boolean {
	if (!/^(?:19|20)\d{6}/.test(digits) || (digits.length > 8 && !written)) return false;
	const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
	return parseIsoDate(day) !== undefined;
}

/** An office's, a hotline; one on land is told from an office's only where those are known. */
function isPublic(digits: string, text: SearchedText): boolean {
	if (publicNumber.test(digits) || isOfficePhone(digits, text)) return true;
	if (text.officePhones) return false;
	return !/^(?:0|(?:00)?86)?1[3-9]/.test(digits);
}

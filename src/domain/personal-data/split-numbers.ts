import { isBankCard } from './bank-card.ts';
import { foldCharacters } from './fold-characters.ts';
import { givesBirthAway, isIdCard, isOldIdCard } from './id-card.ts';
import { isLongEnough, isNumberLabel, namesNumber } from './labelled-number.ts';
import { isLandline } from './landline.ts';
import { mayBeDigit } from './maybe-personal.ts';
import { isOfficePhone } from './office-phones.ts';
import type { PersonalDataKind } from './personal-data.ts';
import { isMobilePhone } from './phone.ts';
import { isOfQuantities, namesColumns } from './quantity-headings.ts';
import { chineseDigits, chineseDigitValues } from './written-characters.ts';
import { groupings } from './written-numbers.ts';

/** A row of any table. */
export interface SearchedRow {
	readonly cells: readonly string[];
}

/** A number whose parts stand in cells side by side, or one below the other: where its first part stands. */
export interface SplitNumber {
	readonly kind: PersonalDataKind;
	/** Which of the rows, from 0. */
	readonly row: number;
	/** Which cell of its row, from 0. */
	readonly position: number;
}

interface Part {
	readonly digits: string;
	readonly row: number;
	readonly position: number;
	/** Is it the end of a cell that holds words as well? */
	readonly edge?: true;
}

const longestNumber = 25;
/** Quantities whose digits make an identity number, with its date and its check digit, are many. */
const fewParts = 4;
/** How many of the first rows may be titles and headings. */
const mostHeadings = 10;

/**
 * The numbers that are broken over neighbouring cells of a row, or down a column: `138 | 0013 | 8000`, a digit
 * a cell. Only what is digits as a whole cell can be a part; one look at the first character leaves out the rest.
 */
export function findSplitNumbers(
	rows: readonly SearchedRow[],
	officePhones?: ReadonlySet<string>,
): SplitNumber[] {
	const found: SplitNumber[] = [];
	const columns: Part[][] = [];
	let headings: readonly string[] = [];
	const judge = (parts: readonly Part[], labels: readonly string[]) => {
		const one = judgeParts(parts, labels, headings, officePhones);
		if (one) found.push(one);
	};
	const judgeRow = (run: readonly Part[], cells: readonly string[]) => {
		const before = cells[(run[0] as Part).position - 1] ?? '';
		judge(withEdge(run, before, 0, -1), [before]);
	};
	const close = (position: number) => {
		const parts = columns[position];
		if (!parts || parts.length === 0) return;
		const [first] = parts as [Part];
		const above = rows[first.row - 1]?.cells[position] ?? '';
		judge(withEdge(parts, above, -1, 0), [above]);
		columns[position] = [];
	};
	let width = 0;
	for (const [row, { cells }] of rows.entries()) {
		if (row < mostHeadings && isHeading(cells, headings)) headings = cells;
		let run: Part[] = [];
		width = Math.max(width, cells.length);
		for (let position = 0; position < width; position += 1) {
			const cell = cells[position] ?? '';
			const digits = digitsOf(cell);
			if (digits === undefined) {
				if (run.length > 0) judgeRow(run, cells);
				run = [];
				if (columns[position]?.length) close(position);
				continue;
			}
			const part = { digits, row, position };
			run.push(part);
			(columns[position] ??= []).push(part);
		}
		if (run.length > 0) judgeRow(run, cells);
	}
	for (let position = 0; position < width; position += 1) close(position);
	return found;
}

/**
 * Words alone, and in more columns than those above: a row below the headings may hold no number either. A row that names
 * columns is the header of a second table, and one that names people’s numbers is one too.
 */
function isHeading(cells: readonly string[], above: readonly string[]): boolean {
	if (cells.some((cell) => cell.trim() !== '' && digitsOf(cell) !== undefined)) return false;
	return (
		countFilled(cells) > countFilled(above) || namesColumns(cells) || cells.some(isNumberLabel)
	);
}

function countFilled(cells: readonly string[]): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}

/** Digits, or the stars at the end of some. */
const wholeCell = /^[\s\p{P}]?(\d{0,19}[xX*]{0,4})[\s\p{P}]?$/u;

const mayBegin = /^[ (（Xx*＊𝟎-𝟿]/u;

/**
 * Can a cell of ASCII be a part of a number? Nearly all cells are told by their first two characters.
 * @returns undefined when it is not of ASCII
 */
function ascii(cell: string): boolean | undefined {
	for (let at = 0; at < cell.length; at += 1) {
		const code = cell.charCodeAt(at);
		if (code >= 0x80)
			return at > 0
				? undefined
				: code >= 0x4e00 && !mayBeDigit(code) && code < 0xa000
					? false
					: undefined;
		const digit = code >= 0x30 && code <= 0x39;
		if (!digit && !inPart.has(code)) return false;
	}
	return true;
}

const inPart = new Set([...' ()Xx*'].map((one) => one.charCodeAt(0)));

const chineseDigit = new RegExp(`[${chineseDigits}]`, 'g');

/** The digits that a cell holds and nothing else. */
function digitsOf(cell: string): string | undefined {
	if (cell.length === 0 || cell.length > 24) return undefined;
	const plain = ascii(cell);
	if (plain !== undefined) return plain ? wholeCell.exec(cell)?.[1] : undefined;
	const code = cell.charCodeAt(0);
	if (cell.length === 1 && code >= 0x3000 && code < 0xff00) return undefined;
	if (!mayBeDigit(code) && !mayBegin.test(cell)) return undefined;
	const folded = foldCharacters(cell).folded.replace(
		chineseDigit,
		(sign) => chineseDigitValues.get(sign) ?? sign,
	);
	const digits = wholeCell.exec(folded)?.[1];
	return digits === '' ? undefined : digits;
}

/** With the digits at the end of the words before: `电话138 | 00138000`; of a list, none. */
function withEdge(
	run: readonly Part[],
	before: string,
	rows: number,
	cells: number,
): readonly Part[] {
	if (before.length > longestEdge) return run;
	const digits = /^[^\d-]*(\d{1,18})\s*$/.exec(foldCharacters(before).folded)?.[1];
	const { row, position } = run[0] as Part;
	return digits
		? [{ digits, row: row + rows, position: position + cells, edge: true }, ...run]
		: run;
}

const longestEdge = 30;

/** Their whole, or some of them grouped as people do. */
function judgeParts(
	parts: readonly Part[],
	labels: readonly string[],
	headings: readonly string[],
	officePhones?: ReadonlySet<string>,
): SplitNumber | undefined {
	if (parts.length < 2) return undefined;
	const counted = parts.some(({ position, row }) => {
		const heading = headings[position]?.trim() ?? '';
		return row > 0 && heading !== '' && !namesNumber(heading) && isOfQuantities(heading);
	});
	const named = [...labels.filter(isNumberLabel), headings[(parts[0] as Part).position] ?? '']
		.map(namesNumber)
		.find((kind) => kind !== undefined);
	for (let from = 0; from < parts.length - 1; from += 1) {
		let [digits, shape] = ['', ''];
		for (let to = from; to < parts.length; to += 1) {
			const { digits: own } = parts[to] as Part;
			digits += own;
			if (digits.length > longestNumber) break;
			shape += `${shape && ' '}${own.length}`;
			if (to === from || digits.length < 9) continue;
			const whole = from === 0 && to === parts.length - 1;
			if (!whole && !groupings.has(shape)) continue;
			const grouped = groupings.has(shape) || /^1(?: 1)*$/.test(shape);
			const few = whole && parts.length <= fewParts;
			const kind = kindOf(digits, { counted, whole, few, grouped, named, officePhones });
			const { row, position, edge } = parts[from] as Part;
			if (kind && !(edge && kind === 'bank-card' && !digits.startsWith('62')))
				return { kind, row, position };
		}
	}
	return undefined;
}

interface Known {
	readonly counted: boolean;
	readonly whole: boolean;
	/** Is it in so few parts that they are hardly quantities side by side? */
	readonly few: boolean;
	readonly grouped: boolean;
	readonly named: ReturnType<typeof namesNumber>;
	readonly officePhones?: ReadonlySet<string> | undefined;
}

function kindOf(
	digits: string,
	{ counted, whole, few, grouped, named, officePhones }: Known,
): PersonalDataKind | undefined {
	if (isIdCard(digits) && (grouped || few || !counted)) return 'id-card';
	if (/^\d{14,16}[xX*]{2,4}$/.test(digits) && givesBirthAway(digits)) return 'id-card';
	const office = isOfficePhone(digits, { officePhones });
	if (named && whole && isLongEnough(named, digits) && !(named === 'phone' && office)) return named;
	if (counted) return undefined;
	if (isMobilePhone(digits)) return office ? undefined : 'phone';
	if (isBankCard(digits)) return 'bank-card';
	if (digits.length === 15 && whole && isOldIdCard(digits)) return 'id-card';
	if (officePhones && whole && isLandline(digits)) return office ? undefined : 'landline';
	return undefined;
}

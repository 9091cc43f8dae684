import { anyGapCharacters, gapCharacters } from './written-characters.ts';

/** Digits as written: in one piece, or in several that may be one number. */
export interface WrittenNumber {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
	readonly pieces: number;
	readonly firstPiece: number;
	readonly shortestPiece: number;
	/** The last one aside, which may be what was left over. */
	readonly shortestButLast: number;
	/** Is a bracket opened or closed between the pieces, as after an area code? */
	readonly bracketed: boolean;
	/** Are there dots between the pieces? */
	readonly dotted: boolean;
	/** Are other signs between them, such as `、` and `/`? */
	readonly signed: boolean;
	/** Is the same written between all pieces? */
	readonly uniform: boolean;
	/** What stands behind the first piece. */
	readonly between: string;
	/** Could no other digits before or behind belong to it? */
	readonly alone: boolean;
	/** The lengths of the pieces, `3 4 4`. */
	readonly shape: string;
	/** Do a dash and more digits stand directly before or behind it, as in `HT-2025-13-1234`? */
	readonly linkedBefore: boolean;
	readonly linkedBehind: boolean;
	/** Is it written with one or two decimals, or in thousands? */
	readonly decimal: boolean;
	/** Digits directly before or behind it, in the same piece, when it is cut out of a longer one. */
	readonly cutOut: boolean;
}

type Gap = 'none' | 'open' | 'dash' | 'dot' | 'bracket' | 'sign';

/** Digits that stand together. */
export interface Piece {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
	/** What stands between this piece and the next. */
	gap: Gap;
	between: string;
}

const longestNumber = 19;
const fewestDigits = 11;
const idCardLength = 18;

const blanks = /^[\s\p{Z}]+$/u;
const openGap = new RegExp(`^[${gapCharacters}]+$`, 'u');
const dashGap = /^\p{Pd}$/u;
const dotGap = /^[.·．・•]$/u;
const bracketGap = new RegExp(
	`^[${gapCharacters}]*[()[\\]【】「」〔〕{}<>《》][${gapCharacters}]*$`,
	'u',
);
const signGap = new RegExp(`^[${anyGapCharacters}]+$`, 'u');
const checkLetter = new RegExp(`[${anyGapCharacters}]{0,3}[xX](?![A-Za-z0-9])`, 'uy');

/** Is it a middle part of a code whose parts are linked by dashes? A number in one piece stands for itself. */
export function isLinked({ pieces, linkedBefore, linkedBehind }: WrittenNumber): boolean {
	return pieces > 1 && (linkedBefore || linkedBehind);
}

/** As people group the digits of phones, identity numbers and cards. */
export const groupings: ReadonlySet<string> = new Set(
	'3 4 4|3 8|7 4|2 3 4 4|2 11|4 3 4 4|6 8 4|6 4 4 4|10 8|6 12|14 4|17 1|6 6 3|4 4 4 4|4 4 4 4 1|4 4 4 4 2|4 4 4 4 3|6 13'.split(
		'|',
	),
);

/**
 * Are its pieces one number, and not neighbours that chance has put side by side? They are when nothing else
 * stands beside them, or when they are grouped as people do. Signs of a list need both sides free and the
 * same sign all through.
 */
export function isOneNumber({
	pieces,
	alone,
	uniform,
	signed,
	shape,
	between,
	shortestButLast,
}: WrittenNumber): boolean {
	if (pieces === 1) return true;
	if (groupings.has(shape)) return alone || !signed;
	if (!alone) return false;
	if (oneByOne.test(shape)) return uniform || !signed;
	if (signed) return uniform && !ofLists.test(between);
	const linked = uniform && /[\p{Pd}.]/u.test(between);
	return linked || pieces < fewestOfList || shortestButLast > 2;
}

const oneByOne = /^1(?: 1)*$/;
/** Amounts and other small numbers are listed with these. */
const ofLists = /[、，,；;+/]/;
/** So many short pieces side by side are a list. */
const fewestOfList = 5;

/** Is it written a digit at a time, and nothing beside it? */
export function isSpelled({ shape, alone, uniform }: WrittenNumber): boolean {
	return alone && uniform && oneByOne.test(shape);
}

/** The numbers that a text may hold, each way to put neighbouring pieces together. Linear in the text's length. */
export function* findNumbers(text: string): Generator<WrittenNumber> {
	const pieces = piecesOf(text);
	for (const [index, first] of pieces.entries()) {
		yield* cutOut(first);
		const before = pieces[index - 1]?.gap ?? 'none';
		let [digits, shortestPiece, shape] = ['', Number.POSITIVE_INFINITY, ''];
		let [bracketed, dotted, signed, uniform] = [false, false, false, true];
		for (let at = index; at < pieces.length && at < index + longestNumber; at += 1) {
			const piece = pieces[at] as Piece;
			const shortestButLast = shortestPiece;
			digits += piece.digits;
			if (digits.length > longestNumber) break;
			shape += `${shape && ' '}${piece.digits.length}`;
			shortestPiece = Math.min(shortestPiece, piece.digits.length);
			if (digits.length >= fewestDigits) {
				const made = {
					start: first.start,
					pieces: at - index + 1,
					firstPiece: first.digits.length,
					shortestPiece,
					shortestButLast,
					bracketed,
					dotted,
					signed,
					uniform,
					between: first.between,
					alone: isApart(before, signed) && isApart(piece.gap, signed),
					shape,
					linkedBefore: isLink(before),
					linkedBehind: isLink(piece.gap),
					decimal: isDecimal(pieces, index, at),
					cutOut: false,
				};
				const worthwhile = made.alone || made.firstPiece > 2 || groupings.has(shape);
				if (worthwhile) yield { ...made, digits, end: piece.end };
				if (worthwhile && digits.length === idCardLength - 1) {
					const end = endOfCheckLetter(text, piece.end);
					if (end !== undefined) {
						yield { ...made, alone: isApart(before, signed), digits: `${digits}X`, end };
					}
				}
			}
			if (piece.gap === 'none') break;
			bracketed ||= piece.gap === 'bracket';
			dotted ||= piece.gap === 'dot';
			signed ||= piece.gap === 'sign';
			uniform &&= piece.between === first.between;
		}
	}
}

/** The digits of a text, piece by piece, and what stands between them. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	for (const match of text.matchAll(/\d+/g)) {
		const start = match.index;
		const before = pieces.at(-1);
		if (before && start - before.end <= longestBlank) {
			before.between = text.slice(before.end, start);
			before.gap = gapOf(before.between);
		}
		pieces.push({
			digits: match[0],
			start,
			end: start + match[0].length,
			gap: 'none',
			between: '',
		});
	}
	return pieces;
}

const longestGap = 8;
const longestBlank = 40;

function gapOf(between: string): Gap {
	if (between.length > longestGap) return blanks.test(between) ? 'open' : 'none';
	if (dashGap.test(between)) return 'dash';
	if (openGap.test(between)) return 'open';
	if (dotGap.test(between)) return 'dot';
	if (bracketGap.test(between)) return 'bracket';
	return signGap.test(between) ? 'sign' : 'none';
}

/** Signs part what only blanks and dashes hold together. */
function isApart(gap: Gap, signed: boolean): boolean {
	return gap === 'none' || (!signed && (gap === 'sign' || gap === 'bracket'));
}

function isLink(gap: Gap): boolean {
	return gap === 'dash' || gap === 'dot';
}

/** `13800138000.00`, up to the dot or as a whole, and `13,800,138,000`. */
function isDecimal(pieces: readonly Piece[], first: number, last: number): boolean {
	const parts = pieces.slice(first, last + 1);
	const thousands = parts
		.slice(0, -1)
		.every(({ between }, at) => between === ',' && parts[at + 1]?.digits.length === 3);
	if (parts.length > 2 && thousands && (parts[0]?.digits.length ?? 9) <= 3) return true;
	const whole = pieces[first];
	const decimals = pieces[first + 1];
	if (last - first > 1 || whole?.gap !== 'dot' || !decimals) return false;
	return decimals.digits.length <= 2 && decimals.gap !== 'dot';
}

function endOfCheckLetter(text: string, from: number): number | undefined {
	checkLetter.lastIndex = from;
	return checkLetter.test(text) ? checkLetter.lastIndex : undefined;
}

/** Eighteen digits inside a longer piece: an identity number with other digits written to it. */
function* cutOut({ digits, start }: Piece): Generator<WrittenNumber> {
	for (let at = 0; digits.length > idCardLength && at + idCardLength <= digits.length; at += 1) {
		yield {
			digits: digits.slice(at, at + idCardLength),
			start: start + at,
			end: start + at + idCardLength,
			pieces: 1,
			firstPiece: idCardLength,
			shortestPiece: idCardLength,
			shortestButLast: idCardLength,
			bracketed: false,
			dotted: false,
			signed: false,
			uniform: true,
			between: '',
			alone: false,
			shape: String(idCardLength),
			linkedBefore: false,
			linkedBehind: false,
			decimal: false,
			cutOut: true,
		};
	}
}

import { gapCharacters } from './written-characters.ts';

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
	/** Is a bracket closed between the pieces, as after an area code? */
	readonly bracketed: boolean;
	/** Are there dots between the pieces? */
	readonly dotted: boolean;
	/** Do a dash and more digits stand directly before or behind it, as in `HT-2025-13-1234`? */
	readonly linkedBefore: boolean;
	readonly linkedBehind: boolean;
	/** Is it written with one or two decimals? */
	readonly decimal: boolean;
	/** Digits directly before or behind it, in the same piece, when it is cut out of a longer one. */
	readonly cutOut: boolean;
}

type Gap = 'none' | 'open' | 'dash' | 'dot' | 'bracket';

interface Piece {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
	/** What stands between this piece and the next. */
	gap: Gap;
}

const longestNumber = 19;
const fewestDigits = 11;
const idCardLength = 18;

const openGap = new RegExp(`^[${gapCharacters}]{1,6}$`, 'u');
const dashGap = /^\p{Pd}$/u;
const dotGap = /^[.·．・•]$/u;
const bracketGap = new RegExp(`^\\)[${gapCharacters}]{0,2}$`, 'u');
const checkLetter = new RegExp(`[${gapCharacters}.]{0,3}[xX](?![A-Za-z0-9])`, 'uy');

/** Is it a middle part of a code whose parts are linked by dashes? A number in one piece stands for itself. */
export function isLinked({ pieces, linkedBefore, linkedBehind }: WrittenNumber): boolean {
	return pieces > 1 && (linkedBefore || linkedBehind);
}

/** The numbers that a text may hold, each way to put neighbouring pieces together. Linear in the text's length. */
export function* findNumbers(text: string): Generator<WrittenNumber> {
	const pieces = piecesOf(text);
	for (const [index, first] of pieces.entries()) {
		yield* cutOut(first);
		const linkedBefore = isLink(pieces[index - 1]?.gap);
		let [digits, shortestPiece] = ['', Number.POSITIVE_INFINITY];
		let [bracketed, dotted] = [false, false];
		for (let at = index; at < pieces.length && at < index + longestNumber; at += 1) {
			const piece = pieces[at] as Piece;
			const shortestButLast = shortestPiece;
			digits += piece.digits;
			if (digits.length > longestNumber) break;
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
					linkedBefore,
					linkedBehind: isLink(piece.gap),
					decimal: isDecimal(pieces, index, at),
					cutOut: false,
				};
				yield { ...made, digits, end: piece.end };
				if (digits.length === idCardLength - 1) {
					const end = endOfCheckLetter(text, piece.end);
					if (end !== undefined) yield { ...made, digits: `${digits}X`, end };
				}
			}
			if (piece.gap === 'none') break;
			bracketed ||= piece.gap === 'bracket';
			dotted ||= piece.gap === 'dot';
		}
	}
}

function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	for (const match of text.matchAll(/\d+/g)) {
		const start = match.index;
		const before = pieces.at(-1);
		if (before) before.gap = gapOf(text, before.end, start);
		pieces.push({ digits: match[0], start, end: start + match[0].length, gap: 'none' });
	}
	return pieces;
}

const longestGap = 6;

function gapOf(text: string, from: number, to: number): Gap {
	if (to - from > longestGap) return 'none';
	const between = text.slice(from, to);
	if (dashGap.test(between)) return 'dash';
	if (openGap.test(between)) return 'open';
	if (dotGap.test(between)) return 'dot';
	return bracketGap.test(between) ? 'bracket' : 'none';
}

function isLink(gap: Gap | undefined): boolean {
	return gap === 'dash' || gap === 'dot';
}

/** `13800138000.00`, up to the dot or as a whole. */
function isDecimal(pieces: readonly Piece[], first: number, last: number): boolean {
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
			linkedBefore: false,
			linkedBehind: false,
			decimal: false,
			cutOut: true,
		};
	}
}

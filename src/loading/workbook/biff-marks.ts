import type { BiffRecord } from './biff-stream.ts';
import type { UncertainCell } from './workbook.ts';

type TextMark = Extract<UncertainCell['why'], 'struck-out' | 'unseen'>;

/** Record types of [MS-XLS]. */
const [fontType, styleType, beginOfPart] = [0x0031, 0x00e0, 0x0809];
const [severalNumbers, formula] = [0x00bd, 0x0006];
const oneCell = new Set([formula, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e]);
/** Of a style before Excel 97, and since. */
const [oldStyleLength, styleLength] = [16, 20];
/** Indices of white in the palette. */
const white = new Set([1, 9]);
/** For historical reasons no font has this number. */
const missingFont = 4;

/**
 * The cells of an old workbook whose whole text is struck out or white on white, by the place at which their sheet
 * begins. Parts of a text are not looked at.
 * @param view the stream as its writer left it
 */
export function readBiffMarks(
	view: DataView,
	records: Iterable<BiffRecord>,
): ReadonlyMap<number, readonly UncertainCell[]> {
	const marks = new Map<number, UncertainCell[]>();
	const fonts: (TextMark | undefined)[] = [];
	const styles: (TextMark | undefined)[] = [];
	let cells: UncertainCell[] = [];
	for (const { type, at, from, length } of records) {
		if (type === beginOfPart) marks.set(at, (cells = []));
		else if (type === fontType && length >= 6) fonts.push(fontMark(view, from));
		else if (type === styleType && length >= oldStyleLength) {
			styles.push(styleMark(view, { from, length }, fonts));
		} else if (styles.some(Boolean)) {
			for (const { column, style } of stylesIn(view, { type, from, length })) {
				const why = styles[style];
				if (why) cells.push({ line: view.getUint16(from, true) + 1, column, why, text: '' });
			}
		}
	}
	return marks;
}

function fontMark(view: DataView, from: number): TextMark | undefined {
	if ((view.getUint16(from + 2, true) & 0x0008) !== 0) return 'struck-out';
	return white.has(view.getUint16(from + 4, true)) ? 'unseen' : undefined;
}

function styleMark(
	view: DataView,
	{ from, length }: Pick<BiffRecord, 'from' | 'length'>,
	fonts: readonly (TextMark | undefined)[],
): TextMark | undefined {
	const font = view.getUint16(from, true);
	const why = fonts[font > missingFont ? font - 1 : font];
	return why === 'unseen' && isColoured(view, from, length) ? undefined : why;
}

/** Has the style a pattern behind the text, in another colour than white? */
function isColoured(view: DataView, from: number, length: number): boolean {
	if (length < styleLength) {
		const fill = view.getUint32(from + 8, true);
		return ((fill >>> 16) & 0x3f) !== 0 && !white.has(fill & 0x7f);
	}
	const pattern = view.getUint32(from + 14, true) >>> 26;
	return pattern !== 0 && !white.has(view.getUint16(from + 18, true) & 0x7f);
}

function* stylesIn(
	view: DataView,
	{ type, from, length }: Pick<BiffRecord, 'type' | 'from' | 'length'>,
): Generator<{ readonly column: number; readonly style: number }> {
	if (oneCell.has(type) && length >= 6) {
		yield { column: view.getUint16(from + 2, true), style: view.getUint16(from + 4, true) };
	} else if (type === severalNumbers && length >= 6) {
		const first = view.getUint16(from + 2, true);
		for (let at = 0; 4 + 6 * (at + 1) <= length - 2; at += 1) {
			yield { column: first + at, style: view.getUint16(from + 4 + 6 * at, true) };
		}
	}
}

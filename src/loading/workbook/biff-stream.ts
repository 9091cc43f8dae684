import type { ReadingLimits } from '../reading-limits.ts';
import { readBiffMarks } from './biff-marks.ts';
import { refuse, type UncertainCell } from './workbook.ts';

/** The records of an old workbook, made safe for SheetJS, and the code page of its texts before Excel 97. */
export interface BiffStream {
	readonly bytes: Uint8Array;
	/** As `TextDecoder` calls it; none when texts are Unicode. */
	readonly codePage: string | undefined;
	/** Of each sheet in the order of their places in the file, from 0. */
	readonly hiddenColumns: readonly ReadonlySet<number>[];
	/** Of each sheet likewise: struck out, or in white. */
	readonly markedCells: readonly (readonly UncertainCell[])[];
}

/** Record types of [MS-XLS] that a table needs; all others are passed over unread. */
const record = {
	formula: 0x0006,
	endOfPart: 0x000a,
	date1904: 0x0022,
	password: 0x002f,
	continued: 0x003c,
	codePage: 0x0042,
	columnInfo: 0x007d,
	sheet: 0x0085,
	severalNumbers: 0x00bd,
	richText: 0x00d6,
	style: 0x00e0,
	merged: 0x00e5,
	sharedTexts: 0x00fc,
	sharedText: 0x00fd,
	extent: 0x0200,
	number: 0x0203,
	label: 0x0204,
	truthOrError: 0x0205,
	formulaText: 0x0207,
	row: 0x0208,
	packedNumber: 0x027e,
	numberFormat: 0x041e,
	beginOfPart: 0x0809,
} as const;

const kept = new Set<number>(Object.values(record));
const cellTypes = new Set<number>([
	record.formula,
	record.richText,
	record.sharedText,
	record.number,
	record.label,
	record.truthOrError,
	record.packedNumber,
]);

/** XCT, of which SheetJS reads nothing: it passes the record over. */
const passedOver = 0x0059;
const [unicodeVersion, firstVersionHere] = [0x0600, 0x0500];
/** Each begins a search in SheetJS for every character: this many steps take about a second. */
const mostContinuedSteps = 400_000_000;
const mostMergedRecords = 2_000;
const lastColumn = 255;

const codePages: Readonly<Record<number, string>> = {
	936: 'gb18030',
	950: 'big5',
	932: 'shift_jis',
	949: 'euc-kr',
	1252: 'windows-1252',
	// Macintosh: simplified Chinese
	10008: 'gb18030',
};

/**
 * Walks over the records of an old workbook once: refuses a password and too many cells, and lets SheetJS see
 * only what a table consists of. Links, for one, may claim to cover every cell there is.
 * @throws WorkbookRefused
 */
export function filterBiffStream(
	stream: Uint8Array,
	{ cells: mostCells, sheets: mostSheets }: Pick<ReadingLimits, 'cells' | 'sheets'>,
): BiffStream {
	const bytes = stream.slice();
	const view = new DataView(bytes.buffer);
	const [first] = recordsOf(view);
	if (first?.type !== record.beginOfPart || first.length < 4) refuse({ kind: 'damaged' });
	const version = view.getUint16(4, true);
	if (version < firstVersionHere) refuse({ kind: 'damaged' });

	let [cells, merged, continued, sharedTextBytes, page, end] = [0, 0, 0, 0, 936, 0];
	let isKept = false;
	const sheets: number[] = [];
	const hiddenIn = new Map<number, Set<number>>();
	let part = new Set<number>();
	for (const { type, at, from, length } of recordsOf(view)) {
		end = from + length;
		if (type !== record.continued) isKept = kept.has(type) && type !== record.columnInfo;
		if (!isKept) view.setUint16(at, passedOver, true);
		cells += cellsIn(type, length);
		if (type === record.password) refuse({ kind: 'protected' });
		else if (type === record.codePage) page = view.getUint16(from, true);
		else if (type === record.sheet && length >= 4) sheets.push(view.getUint32(from, true));
		else if (type === record.beginOfPart) hiddenIn.set(at, (part = new Set()));
		else if (type === record.columnInfo) addHiddenColumns(part, view, from, length);
		else if (type === record.style) putPlainFormat(view, from + 2);
		else if (type === record.merged) merged += 1;
		else if (type === record.sharedTexts) sharedTextBytes += length;
		else if (type === record.continued && isKept) {
			continued += 1;
			sharedTextBytes += length;
		}
	}
	const steps = continued * sharedTextBytes;
	if (cells > mostCells || merged > mostMergedRecords || steps > mostContinuedSteps) {
		refuse({ kind: 'too-large', limit: { what: 'cells', most: mostCells } });
	}
	if (sheets.length > mostSheets) {
		refuse({ kind: 'too-large', limit: { what: 'sheets', most: mostSheets } });
	}
	const codePage = version < unicodeVersion ? (codePages[page] ?? 'gb18030') : undefined;
	const hiddenColumns = sheets
		.sort((a, b) => a - b)
		.map((place) => hiddenIn.get(place) ?? new Set<number>());
	const asWritten = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	const marks = readBiffMarks(asWritten, recordsOf(asWritten));
	const markedCells = sheets.map((place) => marks.get(place) ?? []);
	return { bytes: bytes.subarray(0, end), codePage, hiddenColumns, markedCells };
}

export interface BiffRecord {
	readonly type: number;
	/** Where it begins, and where its content does. */
	readonly at: number;
	readonly from: number;
	readonly length: number;
}

/** All whole records. */
function* recordsOf(view: DataView): Generator<BiffRecord> {
	for (let at = 0; at + 4 <= view.byteLength;) {
		const length = view.getUint16(at + 2, true);
		const from = at + 4;
		if (from + length > view.byteLength) return;
		yield { type: view.getUint16(at, true), at, from, length };
		at = from + length;
	}
}

function cellsIn(type: number, length: number): number {
	if (type === record.severalNumbers) return Math.floor((length - 6) / 6);
	return cellTypes.has(type) ? 1 : 0;
}

/** Columns that the writer hid, or made so narrow that nothing can be seen. */
function addHiddenColumns(hidden: Set<number>, view: DataView, at: number, length: number): void {
	if (length < 10) return;
	const [first, last, width] = [0, 2, 4].map((offset) => view.getUint16(at + offset, true));
	const isHidden = (view.getUint16(at + 8, true) & 1) === 1 || width === 0;
	if (!isHidden || first === undefined || last === undefined) return;
	for (let column = first; column <= Math.min(last, lastColumn); column += 1) hidden.add(column);
}

function putPlainFormat(view: DataView, at: number): void {
	const known = chineseFormats[view.getUint16(at, true)];
	if (known !== undefined) view.setUint16(at, known, true);
}

/**
 * Number formats that have numbers of their own in the Chinese edition (ECMA-376, part 1, 18.8.30), and which
 * SheetJS does not know: those that show a day, a month, a time, by the formats that do so everywhere.
 */
export const chineseFormats: Readonly<Record<number, number>> = Object.fromEntries([
	...[28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 14]),
	...[27, 36, 50, 52, 57].map((id) => [id, 17]),
	...[32, 33, 34, 35, 55, 56].map((id) => [id, 20]),
]) as Record<number, number>;

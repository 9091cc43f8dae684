import { SSF, type CellObject } from '@e965/xlsx';
import { readFormatMeaning, translateFormat } from './number-format.ts';
import { formatExactNumber, formatPercent, formatScientific } from './number-text.ts';
import { formatSerialDate, type DateSystem } from './serial-date.ts';

/** What a cell says, and whether that is certain. */
export interface CellText {
	readonly text: string;
	/** The format shows another number than the cell holds. */
	readonly scaled: boolean;
}

/** The results of broken formulas by their numbers in files. */
const errors: Readonly<Record<number, string>> = {
	0: '#NULL!',
	7: '#DIV/0!',
	15: '#VALUE!',
	23: '#REF!',
	29: '#NAME?',
	36: '#NUM!',
	42: '#N/A',
};

const { format } = SSF as { readonly format: (code: string, value: number) => string };

/**
 * A cell as text. Texts stand as they are; numbers exactly, at the 15 digits that spreadsheets keep, without
 * grouping or rounding; dates as `2025年3月5日`; what a format adds to a number in words is part of it.
 */
export function formatCell(cell: CellObject, system: DateSystem): CellText {
	const { t: type, v: value } = cell;
	if (type === 's') return certain(withLineFeeds(String(value)));
	if (type === 'b') return certain(value ? 'TRUE' : 'FALSE');
	if (type === 'e') return certain(errors[Number(value)] ?? '#VALUE!');
	if (type !== 'n' || typeof value !== 'number') return certain('');
	return numberText(value, typeof cell.z === 'string' ? cell.z : 'General', system);
}

function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function numberText(value: number, code: string, system: DateSystem): CellText {
	const meaning = readFormatMeaning(code);
	switch (meaning) {
		case 'date':
		case 'month':
		case 'time':
			return certain(formatSerialDate(value, system, meaning, /h/i.test(code)));
		case 'percent':
			return certain(formatPercent(value));
		case 'scientific':
			return certain(formatScientific(value));
		case 'scaled':
			return { text: formatExactNumber(value), scaled: value !== 0 };
		case 'worded':
			return certain(withWords(value, code));
		case 'plain':
			return certain(formatExactNumber(value));
	}
}

function certain(text: string): CellText {
	return { text, scaled: false };
}

/** The words and leading zeros of the format around the exact number. */
function withWords(value: number, code: string): string {
	const exact = formatExactNumber(Math.abs(value));
	const shown = format(translateFormat(code), value).trim();
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(shown)?.[0];
	if (digits === undefined) return formatExactNumber(value);
	const same = formatExactNumber(Number(digits.replaceAll(',', ''))) === exact;
	const number = same && /^0\d/.test(digits) ? digits : exact;
	const text = shown.replace(digits, () => number);
	return value < 0 && !/[-(（]/.test(text) ? `-${text}` : text;
}

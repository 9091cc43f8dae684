/** What a number format makes of a number, as far as its exact text depends on it. */
export type FormatMeaning =
	/** Digits, grouping, signs, colours, a currency sign: the stored number says it all. */
	| 'plain'
	| 'percent'
	| 'scientific'
	/** It shows thousandths or ten-thousandths of what is stored, so that the cell seems to hold another number. */
	| 'scaled'
	/** Words or leading zeros around the digits, which belong to the text: `0000`, `"记-"0`, `0"万元"`. */
	| 'worded'
	| 'date'
	| 'month'
	| 'time';

/** A format of a spreadsheet is no longer than this; anything longer comes from no spreadsheet. */
const longestFormat = 255;

/** Between brackets: colours, conditions, locales. Elapsed hours `[h]` are not among them. */
const bracketed = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const quoted = /"[^"]*"|\\.|!.|_.|\*./g;

/** Reads a number format such as `#,##0.00;[Red]-#,##0.00` or `yyyy"年"m"月"d"日"`. */
export function readFormatMeaning(written: string): FormatMeaning {
	const format = translateFormat(written);
	if (format.length > longestFormat || /^(?:general|@)$/i.test(format)) return 'plain';
	const sections = sectionsOf(format).map((section) => section.replace(bracketed, ''));
	const first = sections[0] ?? '';
	const bare = first.replace(quoted, '');
	if (/General/i.test(bare)) return wordsOf(first) ? 'worded' : 'plain';
	if (/[ymdhse]/i.test(bare.replace(/[0#?.]E[+-]/gi, ''))) return dateMeaning(bare.toLowerCase());
	if (/E[+-]/i.test(bare)) return 'scientific';
	if (bare.includes('%')) return 'percent';
	if (isScaled(first, bare)) return 'scaled';
	return wordsOf(first) || /(?:^|[^0#?.,])0{2,}(?![0#?,]*\.)/.test(bare) ? 'worded' : 'plain';
}

/** Old Chinese editions write `General` in Chinese. */
export function translateFormat(format: string): string {
	return format.replaceAll('G/通用格式', 'General');
}

function dateMeaning(bare: string): FormatMeaning {
	const has = (letter: string) => bare.includes(letter);
	if (has('d')) return 'date';
	if (has('y') || has('e')) return has('m') ? 'month' : 'date';
	return has('h') || has('s') ? 'time' : 'date';
}

/** A comma behind the last digit divides by a thousand; a written point between digits moves the decimals. */
function isScaled(section: string, bare: string): boolean {
	if (/[0#?],+(?![0#?,])/.test(bare)) return true;
	return /[0#?](?:\\\.|!\.|"\.")[0#?]/.test(section);
}

/** What is written around the digits, without currency signs, brackets for red ink and blanks. */
function wordsOf(section: string): boolean {
	const literals = [...section.matchAll(/"([^"]*)"|\\(.)|!(.)/g)].map(
		([, text, escaped, forced]) => text ?? escaped ?? forced ?? '',
	);
	const bare = section.replace(quoted, '').replace(/General/i, '');
	const words = [...literals, bare.replace(/[0#?.,%]/g, '')].join('');
	return /[^\s¥￥$€£()（）+\-−~/]/.test(words);
}

/** Positive; negative; zero; text. A semicolon within quotes parts nothing. */
function sectionsOf(format: string): string[] {
	return (format.match(/(?:"[^"]*"|\\.|!.|[^;])+|;/g) ?? []).filter((part) => part !== ';');
}

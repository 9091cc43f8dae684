import type { UncertainCell } from './workbook.ts';

/** How text stands that nobody can take as it is: struck out, or in white on white. */
export type TextMark = Extract<UncertainCell['why'], 'struck-out' | 'unseen'>;

/** Of the styles of cells and of the shared texts of a workbook, those that are marked. */
export interface MarkedTexts {
	readonly styles: ReadonlyMap<number, TextMark>;
	readonly texts: ReadonlyMap<number, TextMark>;
}

/**
 * Finds the marked styles and texts. SheetJS tells neither.
 * @param styles the text of `styles.xml`, a character a byte; empty without one
 * @param sharedTexts that of `sharedStrings.xml`
 */
export function readMarkedTexts(styles: string, sharedTexts: string): MarkedTexts {
	return { styles: markedStyles(styles), texts: markedTexts(sharedTexts) };
}

/** The cells that are marked, in whole or in part. @param rows the content of `sheetData` */
export function readMarkedCells(rows: string, { styles, texts }: MarkedTexts): UncertainCell[] {
	const found: UncertainCell[] = [];
	const ofRuns = /<(?:\w+:)?(?:strike|color)[ />]/.test(rows);
	if (styles.size === 0 && texts.size === 0 && !ofRuns) return found;
	for (const cell of rows.split(/<(?:\w+:)?c(?=[ />])/).slice(1)) {
		const tag = /^[^>]*/.exec(cell)?.[0] ?? '';
		if (tag.endsWith('/')) continue;
		const style = styles.get(Number(/\bs="(\d{1,6})"/.exec(tag)?.[1] ?? '0'));
		const shared = /\bt="s"/.test(tag)
			? /<(?:\w+:)?v(?:\s[^>]*)?>(\d{1,9})</.exec(cell)?.[1]
			: undefined;
		const why = style ?? (shared === undefined ? markOf(cell) : texts.get(Number(shared)));
		const [, letters, row] = /\br="([A-Z]{1,3})(\d{1,7})"/.exec(tag) ?? [];
		if (!why || letters === undefined) continue;
		found.push({ line: Number(row), column: columnOf(letters), why, text: '' });
	}
	return found;
}

/** `A` is 0, `AA` is 26. */
export function columnOf(letters: string): number {
	return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function markedStyles(styles: string): Map<number, TextMark> {
	const fonts = children(styles, 'fonts', 'font').map(fontMark);
	const coloured = children(styles, 'fills', 'fill').map(isColoured);
	const marked = new Map<number, TextMark>();
	for (const [index, xf] of children(styles, 'cellXfs', 'xf').entries()) {
		const why = fonts[Number(/\bfontId="(\d{1,6})"/.exec(xf)?.[1] ?? '0')];
		const onColour = coloured[Number(/\bfillId="(\d{1,6})"/.exec(xf)?.[1] ?? '0')] === true;
		if (why && !(why === 'unseen' && onColour)) marked.set(index, why);
	}
	return marked;
}

function markedTexts(sharedTexts: string): Map<number, TextMark> {
	const marked = new Map<number, TextMark>();
	if (!/<(?:\w+:)?(?:strike|color)[ />]/.test(sharedTexts)) return marked;
	for (const [index, text] of sharedTexts
		.split(/<(?:\w+:)?si(?=[ />])/)
		.slice(1)
		.entries()) {
		const why = markOf(text);
		if (why) marked.set(index, why);
	}
	return marked;
}

/** Of the runs of a text that say something. */
function markOf(text: string): TextMark | undefined {
	for (const run of text.split(/<(?:\w+:)?r(?=[ />])/).slice(1)) {
		const why = fontMark(run);
		if (why && /<(?:\w+:)?t(?:\s[^>]*)?>\s*[^<\s]/.test(run)) return why;
	}
	return undefined;
}

function fontMark(font: string): TextMark | undefined {
	if (/<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*\/?>/.test(font)) return 'struck-out';
	const colour = /<(?:\w+:)?color\s[^>]*>/.exec(font)?.[0] ?? '';
	return isWhite(colour) ? 'unseen' : undefined;
}

function isColoured(fill: string): boolean {
	if (!/\bpatternType="(?!none")/.test(fill)) return false;
	const colour = /<(?:\w+:)?fgColor\s[^>]*>/.exec(fill)?.[0] ?? '';
	return !isWhite(colour);
}

/** As a colour, as the background of the theme, or as the white of the old palette. */
function isWhite(colour: string): boolean {
	if (/\btint="/.test(colour)) return false;
	return /\brgb="(?:[0-9a-f]{2})?ffffff"|\btheme="0"|\bindexed="(?:1|9)"/i.test(colour);
}

/** The elements of this name within the first element of that. */
function children(xml: string, parent: string, name: string): string[] {
	const from = xml.search(new RegExp(`<(?:\\w+:)?${parent}[ >]`));
	if (from === -1) return [];
	const end = xml.slice(from).search(new RegExp(`</(?:\\w+:)?${parent}>`));
	const inside = xml.slice(from, end === -1 ? undefined : from + end);
	return inside.split(new RegExp(`<(?:\\w+:)?${name}(?=[ />])`)).slice(1);
}

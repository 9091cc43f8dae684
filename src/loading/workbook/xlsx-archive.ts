import { zipSync } from 'fflate';
import type { ReadingLimits } from '../reading-limits.ts';
import { joinBytes, openArchive } from './archive.ts';
import { chineseFormats } from './biff-stream.ts';
import { columnOf, readMarkedCells, readMarkedTexts, type MarkedTexts } from './marked-text.ts';
import { refuse, type OtherFormat, type UncertainCell } from './workbook.ts';

/** What SheetJS is given of a workbook, and what was found on the way. */
export interface SafeXlsx {
	/** A new archive, not compressed, of nothing but tables, texts, number formats and the list of sheets. */
	readonly bytes: Uint8Array;
	/** Of the sheet with this place in the workbook's list and this link; none for a chart, which is no table. */
	facts(index: number, link: string | undefined): SheetFacts | undefined;
}

/** What is read here of a sheet, for SheetJS would not tell or would hang. */
export interface SheetFacts {
	/** From 0. */
	readonly hiddenColumns: ReadonlySet<number>;
	/** From 1. */
	readonly hiddenRows: ReadonlySet<number>;
	readonly unsavedFormulas: readonly UncertainCell[];
	/** Struck out, or in white. */
	readonly markedCells: readonly UncertainCell[];
}

const formats: readonly { readonly name: RegExp; readonly format: OtherFormat }[] = [
	{ name: /^xl\/workbook\.bin$/i, format: 'xlsb' },
	{ name: /^(?:meta-inf\/manifest\.xml|mimetype)$/i, format: 'ods' },
	{ name: /^index\/.*\.iwa$|^index\.zip$/i, format: 'numbers' },
	{ name: /^word\//i, format: 'word' },
	{ name: /^ppt\//i, format: 'slides' },
];

const workbookPart = 'xl/workbook.xml';
const linksPart = 'xl/_rels/workbook.xml.rels';
const textsPart = /^xl\/sharedStrings\.xml$/i;
const stylesPart = /^xl\/styles\.xml$/i;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;

/**
 * Unpacks what a table needs and leaves everything else packed: links to other files, macros, drawings,
 * comments. Of a sheet only its rows and merged ranges go on: its claimed extent, its columns and its links
 * may span every cell there is.
 * @throws WorkbookRefused
 */
export function unpackXlsx(bytes: Uint8Array, limits: ReadingLimits): SafeXlsx {
	const archive = openArchive(bytes, limits);
	const names = new Set(archive.names.map((name) => name.toLowerCase()));
	if (!names.has(workbookPart)) {
		const known = formats.find(({ name }) => archive.names.some((entry) => name.test(entry)));
		refuse({ kind: 'other-format', format: known?.format ?? 'archive' });
	}
	const parts: Record<string, Uint8Array> = {};
	const book = archive.take(workbookPart);
	checkSheetList(byteText(book), limits);
	parts[workbookPart] = book;
	const links = names.has(linksPart) ? archive.take(linksPart) : undefined;
	if (links) parts[linksPart] = links;
	const partOf = sheetParts(links ? byteText(links) : '');
	const sheets = new Map<string, SheetFacts>();
	for (const name of archive.names) {
		if (textsPart.test(name)) parts['xl/sharedStrings.xml'] = archive.take(name);
		else if (stylesPart.test(name)) parts['xl/styles.xml'] = withPlainFormats(archive.take(name));
	}
	const [styles, texts] = ['xl/styles.xml', 'xl/sharedStrings.xml'].map((name) => {
		const part = parts[name];
		return part ? byteText(part) : '';
	});
	const marked = readMarkedTexts(styles ?? '', texts ?? '');
	let cells = 0;
	for (const name of archive.names) {
		if (sheetPart.test(name)) {
			const sheet = safeSheet(archive.take(name), limits.cells - cells, marked);
			cells += sheet.cells;
			if (cells > limits.cells) {
				refuse({ kind: 'too-large', limit: { what: 'cells', most: limits.cells } });
			}
			parts[name] = sheet.bytes;
			sheets.set(name.toLowerCase(), sheet);
		}
	}
	parts['[Content_Types].xml'] = contentTypes(Object.keys(parts));
	return {
		bytes: zipSync(parts, { level: 0, mtime: '1980-01-01' }),
		facts(index, link) {
			const part = partOf.get(link ?? '') ?? `xl/worksheets/sheet${index + 1}.xml`;
			return sheetPart.test(part) ? (sheets.get(part) ?? refuse({ kind: 'damaged' })) : undefined;
		},
	};
}

const chunkBytes = 8192;

/** One character a byte, so that places in the text are places in the bytes. */
function byteText(bytes: Uint8Array): string {
	const chunks: string[] = [];
	for (let at = 0; at < bytes.length; at += chunkBytes) {
		chunks.push(String.fromCharCode(...bytes.subarray(at, at + chunkBytes)));
	}
	return chunks.join('');
}

function textBytes(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A sheet that is listed twice would be read twice, and so on. */
function checkSheetList(book: string, { sheets: most }: ReadingLimits): void {
	const ids = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bid="([^"]*)"/gi)].map(([, id]) => id);
	if (ids.length > most) refuse({ kind: 'too-large', limit: { what: 'sheets', most } });
	if (ids.length === 0 || new Set(ids).size < ids.length) refuse({ kind: 'damaged' });
}

/** Which part each link leads to. Two links to one sheet would have it read twice. */
function sheetParts(links: string): Map<string, string> {
	const parts = new Map<string, string>();
	for (const [tag] of links.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
		const id = /\bId="([^"]*)"/.exec(tag)?.[1] ?? '';
		const target = (/\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '').toLowerCase();
		parts.set(id, `xl/${target.replace(/^\/?(?:xl\/)?/, '')}`);
	}
	const tables = [...parts.values()].filter((part) => sheetPart.test(part));
	return new Set(tables).size < tables.length ? refuse({ kind: 'damaged' }) : parts;
}

/** The number formats of the Chinese edition by those that SheetJS knows, unless the file says what they are. */
function withPlainFormats(bytes: Uint8Array): Uint8Array {
	const text = byteText(bytes);
	const declared = new Set(
		[...text.matchAll(/<(?:\w+:)?numFmt\s[^>]*?\bnumFmtId="(\d+)"/g)].map(([, id]) => id),
	);
	const plain = text.replace(/\bnumFmtId="(\d+)"/g, (whole, id: string) => {
		const known = declared.has(id) ? undefined : chineseFormats[Number(id)];
		return known === undefined ? whole : `numFmtId="${known}"`;
	});
	return plain === text ? bytes : textBytes(plain);
}

const namespace =
	'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const mostMerges = 20_000;

/** @param room counting stops when there are more cells than this */
function safeSheet(
	bytes: Uint8Array,
	room: number,
	marked: MarkedTexts,
): SheetFacts & { readonly bytes: Uint8Array; readonly cells: number } {
	const text = byteText(bytes);
	const rows = element(text, 'sheetData', 0);
	const hiddenColumns = readHiddenColumns(text.slice(0, rows?.from ?? text.length));
	if (!rows) return { bytes: ascii(`<worksheet ${namespace}/>`), cells: 0, ...nothing };
	const content = text.slice(rows.from, rows.to);
	const cells = countOf(/<(?:\w+:)?c[ />]/g, content, room);
	if (cells > room) return { bytes, cells, ...nothing };
	const merges = element(text, 'mergeCells', rows.to);
	const merged = merges ? text.slice(merges.from, merges.to) : '';
	if (countOf(/<(?:\w+:)?mergeCell[ />]/g, merged, mostMerges) > mostMerges) {
		refuse({ kind: 'too-large', limit: { what: 'cells', most: mostMerges } });
	}
	return {
		bytes: joinBytes([
			ascii(`<?xml version="1.0" encoding="UTF-8"?><worksheet ${namespace}>`),
			bytes.subarray(rows.from, rows.to),
			ascii(`${merged}</worksheet>`),
		]),
		cells,
		hiddenColumns,
		hiddenRows: readHiddenRows(content),
		unsavedFormulas: readUnsavedFormulas(content),
		markedCells: readMarkedCells(content, marked),
	};
}

const nothing: SheetFacts = {
	hiddenColumns: new Set(),
	hiddenRows: new Set(),
	unsavedFormulas: [],
	markedCells: [],
};

/** How often the pattern occurs; no further than one more than `most`. */
function countOf(pattern: RegExp, text: string, most: number): number {
	let count = 0;
	while (count <= most && pattern.test(text)) count += 1;
	return count;
}

/** From the first opening tag of this name to its closing tag, both included. */
function element(
	text: string,
	name: string,
	after: number,
): { readonly from: number; readonly to: number } | undefined {
	const opening = new RegExp(`<((?:\\w+:)?${name})(?:\\s[^>]*)?>`, 'g');
	opening.lastIndex = after;
	const found = opening.exec(text);
	if (!found || found[0].endsWith('/>')) return undefined;
	const closing = `</${found[1] ?? name}>`;
	const end = text.indexOf(closing, found.index);
	return end === -1 ? undefined : { from: found.index, to: end + closing.length };
}

const lastColumn = 16_384;

/** Columns that the writer hid, or made so narrow that nothing can be seen. */
function readHiddenColumns(head: string): Set<number> {
	const hidden = new Set<number>();
	for (const [tag] of head.matchAll(/<(?:\w+:)?col\s[^>]*>/g)) {
		if (!/\bhidden="(?:1|true)"|\bwidth="0(?:\.0+)?"/.test(tag)) continue;
		const [first, last] = ['min', 'max'].map((name) => attribute(tag, name));
		if (first === undefined || last === undefined || hidden.size > lastColumn) continue;
		for (let column = first; column <= Math.min(last, lastColumn); column += 1) {
			hidden.add(column - 1);
		}
	}
	return hidden;
}

/** Rows that the writer hid or filtered out. One without a number follows the one before it. */
function readHiddenRows(rows: string): Set<number> {
	const hidden = new Set<number>();
	if (!/\bhidden="(?:1|true)"|\bht="0(?:\.\d+)?"/.test(rows)) return hidden;
	let line = 0;
	for (const [tag] of rows.matchAll(/<(?:\w+:)?row[ />][^>]*>?/g)) {
		line = attribute(tag, 'r') ?? line + 1;
		if (/\bhidden="(?:1|true)"|\bht="0(?:\.\d+)?"/.test(tag)) hidden.add(line);
	}
	return hidden;
}

function attribute(tag: string, name: string): number | undefined {
	const value = new RegExp(`\\b${name}="(\\d{1,7})"`).exec(tag)?.[1];
	return value === undefined ? undefined : Number(value);
}

/** Formulas that a program wrote without calculating them; SheetJS passes them over as empty cells. */
function readUnsavedFormulas(rows: string): UncertainCell[] {
	const found: UncertainCell[] = [];
	if (!/<(?:\w+:)?f[ />]/.test(rows)) return found;
	for (const cell of rows.split(/<(?:\w+:)?c(?=[ />])/).slice(1)) {
		if (!/<(?:\w+:)?f[ />]/.test(cell)) continue;
		const isText = /^[^>]*\bt="str"/.test(cell);
		if (isText ? /<(?:\w+:)?v[ />]/.test(cell) : /<(?:\w+:)?v(?:\s[^>]*)?>[^<]/.test(cell))
			continue;
		const [, letters = 'A', row = '1'] = /^[^>]*\br="([A-Z]{1,3})(\d{1,7})"/.exec(cell) ?? [];
		const formula = /<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)/.exec(cell)?.[1] ?? '';
		const text = `=${utf8(formula)}`;
		found.push({ line: Number(row), column: columnOf(letters), why: 'formula-unsaved', text });
	}
	return found;
}

function utf8(byteWise: string): string {
	return new TextDecoder().decode(textBytes(byteWise));
}

function ascii(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

const contentTypeOf: readonly { readonly part: RegExp; readonly type: string }[] = [
	{ part: /workbook\.xml$/, type: 'sheet.main' },
	{ part: /sharedStrings\.xml$/, type: 'sharedStrings' },
	{ part: /styles\.xml$/, type: 'styles' },
	{ part: sheetPart, type: 'worksheet' },
];

function contentTypes(parts: readonly string[]): Uint8Array {
	const overrides = parts.flatMap((part) => {
		const type = contentTypeOf.find((known) => known.part.test(part))?.type;
		return type
			? `<Override PartName="/${part.replace(/[&<>"]/g, '')}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
			: [];
	});
	return ascii(
		`<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`,
	);
}

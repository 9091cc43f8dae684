import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { officeLimits } from '../reading-limits.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { Workbook, WorkbookSheet } from '../workbook/workbook.ts';

/** The first moment a zip archive can name; it is written in local time, so the same in every time zone. */
const beginning = new Date(1980, 0, 1);

/** The parts of a new workbook that say who wrote it and when. */
const ofTheWriter = 'docProps/';

/** The bytes of {@link copyWorkbook}; `undefined` when the workbook cannot be read, too. */
export function cleanWorkbook(bytes: Uint8Array): Uint8Array | undefined {
	const read = readWorkbook(bytes, officeLimits);
	return 'problem' in read ? undefined : copyWorkbook(read.workbook);
}

/**
 * A new workbook of nothing but what the visible sheets show: their texts and numbers, and which cells are merged.
 * Formulas, hidden sheets, rows and columns, remarks, pictures, links and names are not in it. Equal workbooks give
 * equal bytes.
 * @returns `undefined` when it shows no table, or has names that no workbook may have
 */
export function copyWorkbook({ sheets }: Workbook): Uint8Array | undefined {
	const shown = sheets.filter(({ hidden }) => !hidden);
	if (shown.length === 0) return undefined;
	const book = utils.book_new();
	try {
		for (const sheet of shown) utils.book_append_sheet(book, copySheet(sheet), sheet.name);
		const written = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
		return repack(new Uint8Array(written));
	} catch {
		// SheetJS throws plain errors: two sheets of one name, a name too long.
		return undefined;
	}
}

/** Is something in it hidden from whoever opens it? */
export function hidesCells({ sheets }: Workbook): boolean {
	return sheets.some(
		({ hidden, rows, hiddenRows, hiddenColumns }) =>
			(hidden && rows.length > 0) ||
			rows.some(
				({ line, cells }) =>
					hiddenRows.has(line) ||
					cells.some((cell, column) => cell !== '' && hiddenColumns.has(column)),
			),
	);
}

function copySheet({ rows, merges, hiddenRows, hiddenColumns }: WorkbookSheet): WorkSheet {
	const line = shownPlaces(hiddenRows, 1);
	const column = shownPlaces(hiddenColumns, 0);
	const sheet: WorkSheet = {};
	let [lastLine, lastColumn] = [0, 0];
	for (const row of rows) {
		if (hiddenRows.has(row.line)) continue;
		for (const [at, text] of row.cells.entries()) {
			if (text === '' || hiddenColumns.has(at)) continue;
			const place = { r: line(row.line), c: column(at) };
			sheet[utils.encode_cell(place)] = cellOf(text);
			[lastLine, lastColumn] = [Math.max(lastLine, place.r), Math.max(lastColumn, place.c)];
		}
	}
	sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastLine, c: lastColumn } });
	sheet['!merges'] = merges
		.map((merge) => ({
			s: { r: line(merge.firstLine), c: column(merge.firstColumn) },
			// What is merged ends before whatever follows it.
			e: { r: line(merge.lastLine + 1) - 1, c: column(merge.lastColumn + 1) - 1 },
		}))
		.filter(({ s, e }) => e.r >= s.r && e.c >= s.c && (e.r > s.r || e.c > s.c));
	return sheet;
}

/** Where a line or column stands, from 0, when the hidden ones before it are left out. */
function shownPlaces(hidden: ReadonlySet<number>, first: number): (place: number) => number {
	const left = [...hidden].sort((a, b) => a - b);
	return (place) => {
		let before = 0;
		while (before < left.length && (left[before] ?? place) < place) before += 1;
		return place - first - before;
	};
}

/** Digits that a program keeps exactly. */
const plainNumber = /^-?(?:0|[1-9]\d{0,11})(?:\.(\d{1,4}))?$/;

/** A number stays one, with the places it is shown with; every other text is a text, whatever it begins with. */
function cellOf(text: string): CellObject {
	const [number, places] = plainNumber.exec(text) ?? [];
	if (number === undefined || text === '-0') return { t: 's', v: text, z: '@' };
	return { t: 'n', v: Number(text), z: places ? `0.${'0'.repeat(places.length)}` : '0' };
}

function repack(archive: Uint8Array): Uint8Array {
	const parts = unzipSync(archive, { filter: ({ name }) => !name.startsWith(ofTheWriter) });
	for (const name of ['[Content_Types].xml', '_rels/.rels']) {
		const xml = new TextDecoder().decode(parts[name]);
		const own = xml.replace(/<(?:Override|Relationship)\s[^>]*docProps\/[^>]*>/g, '');
		parts[name] = new TextEncoder().encode(own);
	}
	return zipSync(parts, { mtime: beginning, level: 6 });
}

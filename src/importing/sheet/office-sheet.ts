import type { Bilingual } from '../../domain/bilingual.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Period } from '../../domain/time/period.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import type { Workbook, WorkbookSheet } from '../../loading/workbook/workbook.ts';
import { readOfficePeriod } from '../cells/office-period.ts';
import { cleanRecords } from './clean-records.ts';
import { findHeader } from './find-header.ts';
import type { KnownHeadings } from './known-headings.ts';
import { readSheetRecords } from './sheet-records.ts';

/** The table of an office's file, whatever the file's format. */
export interface OfficeSheet {
	/** Those with content; a workbook's lines are the row numbers that the spreadsheet shows. */
	readonly records: readonly CsvRecord[];
	/** The records of a text file to the letter, before anything invisible was taken out; none of a workbook. */
	readonly asWritten: readonly CsvRecord[];
	/** The sheet of a workbook that was read; none for a text file. */
	readonly name: string | undefined;
	/** Every sheet of the workbook that can be seen, in its order; empty for a text file. */
	readonly names: readonly string[];
	/** What a report must say about the reading: sheets that were left alone. */
	readonly remarks: readonly Bilingual[];
}

/** The sheet, or why there is none; with the names of the sheets to choose from, where that helps. */
export type OfficeSheetRead =
	| { readonly sheet: OfficeSheet }
	| { readonly findings: readonly Finding[]; readonly names?: readonly string[] };

interface SheetChoice {
	readonly file: string;
	/** The sheet that the clerk named. */
	readonly sheet?: string | undefined;
	readonly period?: Period | undefined;
}

/**
 * Chooses the sheet that the clerk named, else the only one that can be seen, else the only one of these with a
 * header row, else the one of them that is named after the period. Hidden sheets are read only by name: nobody has looked at them. Hidden rows and columns of the
 * sheet are refused, for the clerk may have forgotten them or meant to leave them out.
 */
export function chooseSheet(
	{ sheets }: Workbook,
	{ file, sheet: named, period }: SheetChoice,
	known: KnownHeadings,
): OfficeSheetRead {
	const readSheet = rememberSheets(known);
	const visible = sheets.filter(({ hidden }) => !hidden);
	const names = visible.map(({ name }) => name);
	const chosen =
		named === undefined
			? onlyTable(visible, { file, period }, (sheet) =>
					Boolean(findHeader(readSheet(sheet).records, known)),
				)
			: (sheets.find(({ name }) => name.trim() === named.trim()) ?? unknown(named, names, file));
	if ('place' in chosen) return { findings: [chosen], names };
	const findings = [...hiddenContent(chosen, file), ...uncertainCells(chosen, file)];
	if (findings.length > 0) return { findings, names };
	const { records, remarks } = readSheet(chosen);
	const others = leftAlone(sheets.filter((sheet) => sheet !== chosen));
	return {
		sheet: { records, asWritten: [], name: chosen.name, names, remarks: [...remarks, ...others] },
	};
}

/** So many sheets named after months are a book of the year; one of two may be a copy of the other. */
const fewestOfBook = 3;

function onlyTable(
	visible: readonly WorkbookSheet[],
	{ file, period }: SheetChoice,
	hasHeader: (sheet: WorkbookSheet) => boolean,
): WorkbookSheet | Finding {
	const filled = visible.filter(({ rows }) =>
		rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')),
	);
	const [first, ...others] = filled;
	if (!first) return finding('header-missing', { file });
	if (others.length === 0) return first;
	const tables = filled.filter(hasHeader);
	const [table, ...more] = tables;
	if (table && more.length === 0) return table;
	const ofPeriod = tables.filter(({ name }) => {
		const read = readOfficePeriod(name, period?.year);
		return period && 'period' in read && read.period.key === period.key;
	});
	if (ofPeriod[0] && ofPeriod.length === 1 && tables.length >= fewestOfBook) return ofPeriod[0];
	const names = inQuotes((table ? tables : filled).map(({ name }) => name));
	return finding('sheet-unclear', { file }, { names, withHeader: tables.length });
}

type SheetRead = Pick<OfficeSheet, 'records' | 'remarks'>;

/** Cleans and reads each sheet once, when it is first asked for: one is looked at to choose it, and read when chosen. */
function rememberSheets(known: KnownHeadings): (sheet: WorkbookSheet) => SheetRead {
	const sheets = new Map<WorkbookSheet, SheetRead>();
	return (sheet) => {
		let read = sheets.get(sheet);
		if (!read) {
			const { records: rows, remarks } = cleanRecords(sheet.rows);
			read = { records: readSheetRecords({ ...sheet, rows }, known), remarks };
			sheets.set(sheet, read);
		}
		return read;
	};
}

function unknown(named: string, names: readonly string[], file: string): Finding {
	const suggestion = findNearest(named, names);
	return finding(
		'sheet-unknown',
		{ file, cell: named },
		{ names: inQuotes(names), nearest: suggestion },
	);
}

function* hiddenContent(sheet: WorkbookSheet, file: string): Generator<Finding> {
	const filled = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const rows = filled.map(({ line }) => line).filter((line) => sheet.hiddenRows.has(line));
	const [line] = rows;
	if (line !== undefined) {
		yield finding('rows-hidden', { file, line }, { rows: inRanges(rows) });
	}
	const columns = [...sheet.hiddenColumns]
		.filter((column) => filled.some(({ cells }) => (cells[column] ?? '').trim() !== ''))
		.sort((a, b) => a - b);
	if (columns.length > 0) {
		yield finding('columns-hidden', { file }, { columns: columns.map(columnLetters).join('、') });
	}
}

function* uncertainCells({ uncertain }: WorkbookSheet, file: string): Generator<Finding> {
	yield* markedText(uncertain, file);
	for (const { line, column, why, text } of uncertain) {
		if (why === 'struck-out' || why === 'unseen') continue;
		const place = {
			file,
			line,
			column: `${columnLetters(column)}列`,
			position: column,
			cell: text,
		};
		yield finding(why === 'formula-unsaved' ? 'formula-unsaved' : 'number-scaled', place);
	}
}

/** Struck out or written in white: one finding for each row, with its cells. */
function* markedText(uncertain: WorkbookSheet['uncertain'], file: string): Generator<Finding> {
	for (const why of ['struck-out', 'unseen'] as const) {
		const rows = Map.groupBy(
			uncertain.filter((cell) => cell.why === why),
			({ line }) => line,
		);
		for (const [line, cells] of rows) {
			const values = {
				cells: cells.map(({ column }) => `${columnLetters(column)}${line}`).join('、'),
				text: cells.map(({ text }) => text).join(' '),
			};
			yield finding(why === 'unseen' ? 'text-unseen' : 'text-struck-out', { file, line }, values);
		}
	}
}

function leftAlone(others: readonly WorkbookSheet[]): Bilingual[] {
	const names = (hidden: boolean) =>
		inQuotes(others.filter((sheet) => sheet.hidden === hidden).map(({ name }) => name));
	const [visible, hidden] = [names(false), names(true)];
	return [
		...(visible
			? [{ zh: `没有导入的工作表：${visible}。`, en: `Sheets that were not imported: ${visible}.` }]
			: []),
		...(hidden
			? [
					{
						zh: `隐藏的工作表没有导入：${hidden}。`,
						en: `Hidden sheets that were not imported: ${hidden}.`,
					},
				]
			: []),
	];
}

function inQuotes(names: readonly string[]): string {
	return names.map((name) => `“${name}”`).join('');
}

/** `5—8、10`. */
function inRanges(lines: readonly number[]): string {
	const ranges: [number, number][] = [];
	for (const line of lines) {
		const last = ranges.at(-1);
		if (last?.[1] === line - 1) last[1] = line;
		else ranges.push([line, line]);
	}
	return ranges
		.map(([first, last]) => (first === last ? String(first) : `${first}—${last}`))
		.join('、');
}

/** As spreadsheets call a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
	const before = Math.floor(column / 26);
	const letter = String.fromCharCode(65 + (column % 26));
	return before > 0 ? columnLetters(before - 1) + letter : letter;
}

import { finding, type Finding } from '../../domain/findings/findings.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import type { Period } from '../../domain/time/period.ts';
import { decodeText } from '../../loading/decode.ts';
import { readCsv, type CsvRecord } from '../../loading/read-csv.ts';
import { officeLimits, type ReadingLimits } from '../../loading/reading-limits.ts';
import { isWorkbook, readWorkbook } from '../../loading/workbook/read-workbook.ts';
import { cleanRecords } from './clean-records.ts';
import { findHeader } from './find-header.ts';
import type { KnownHeadings } from './known-headings.ts';
import { listTableHeadings } from './table-headings.ts';
import { chooseSheet, type OfficeSheetRead } from './office-sheet.ts';
import { reportFileTooLarge, reportTableTooLarge } from './too-large.ts';
import { reportOtherFormat, reportWorkbookProblem } from './unsupported-file.ts';

export interface OfficeFileOptions {
	/** How messages name the file. */
	readonly file: string;
	/** The sheet that the clerk named; else the only one with a header row. */
	readonly sheet?: string | undefined;
	/** The period that the clerk named: of several tables in a workbook, the one of the sheet named after it. */
	readonly period?: Period | undefined;
	/** The headings by which a header row is known; those of the ledger when left out. */
	readonly headings?: KnownHeadings | undefined;
	readonly limits?: ReadingLimits | undefined;
}

/** What stands between the cells of a line: comma, tab, semicolon, bar. The first is tried first. */
const separators = [',', '\t', ';', '|'] as const;

/** So much of the text, in characters, holds any header there is. */
const headerStretch = 100_000;

/**
 * Reads an office's file into records of exact strings: CSV or text in UTF-8, GB18030 or UTF-16 with its mark, a
 * workbook as XLSX, XLS or ET. The format is told by content, never by the name. Never throws on what the file
 * contains, and touches nothing but the bytes: it runs in a browser too.
 */
export function readOfficeFile(bytes: Uint8Array, options: OfficeFileOptions): OfficeSheetRead {
	const { file, headings = listTableHeadings(ledger), limits = officeLimits } = options;
	const most = isWorkbook(bytes) ? limits.fileBytes : limits.textBytes;
	if (bytes.length > most) return { findings: [reportFileTooLarge(file, bytes.length, most)] };
	if (isWorkbook(bytes)) {
		const read = readWorkbook(bytes, limits);
		if ('problem' in read) return { findings: [reportWorkbookProblem(file, read.problem)] };
		return chooseSheet(read.workbook, options, headings);
	}
	const other = reportOtherFormat(file, bytes);
	if (other) return { findings: [other] };
	return readText(bytes, file, headings, limits);
}

function readText(
	bytes: Uint8Array,
	file: string,
	headings: KnownHeadings,
	limits: ReadingLimits,
): OfficeSheetRead {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		const { damagedAt: offset, encoding } = decoded;
		return { findings: [finding('bytes-undecodable', { file }, { offset, encoding })] };
	}
	const separator = separatorOf(decoded.text, headings);
	if (countOf(separator, decoded.text) + countOf('\n', decoded.text) > limits.cells) {
		return { findings: [reportTableTooLarge(file, { what: 'cells', most: limits.cells })] };
	}
	const { records, brokenQuotes } = readCsv(decoded.text, separator);
	const findings = [
		...brokenQuotes.map((line) => finding('quote-broken', { file, line })),
		...oversized(records, file, limits),
	];
	if (findings.length > 0) return { findings };
	return {
		sheet: { ...cleanRecords(records), asWritten: records, name: undefined, names: [] },
	};
}

/** The first record that is too wide, and the first with a cell that is too long. */
function* oversized(
	records: readonly CsvRecord[],
	file: string,
	{ columns, cellCharacters }: ReadingLimits,
): Generator<Finding> {
	const wide = records.find(({ cells }) => cells.length > columns);
	if (wide) yield reportTableTooLarge(file, { what: 'columns', most: columns, line: wide.line });
	const long = records.find(({ cells }) => cells.some((cell) => cell.length > cellCharacters));
	if (long) {
		yield reportTableTooLarge(file, {
			what: 'cellCharacters',
			most: cellCharacters,
			line: long.line,
		});
	}
}

/** The separator with which the header names most columns. */
function separatorOf(text: string, headings: KnownHeadings): string {
	const stretch = text.slice(0, headerStretch);
	const scores = separators.map(
		(separator) =>
			findHeader(cleanRecords(readCsv(stretch, separator).records).records, headings)?.score ?? 0,
	);
	return separators[scores.indexOf(Math.max(...scores))] ?? ',';
}

function countOf(character: string, text: string): number {
	let [count, from] = [0, text.indexOf(character)];
	while (from !== -1) {
		count += 1;
		from = text.indexOf(character, from + 1);
	}
	return count;
}

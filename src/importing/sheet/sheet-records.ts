import type { CsvRecord } from '../../loading/read-csv.ts';
import type { MergedRange, WorkbookSheet } from '../../loading/workbook/workbook.ts';
import { findHeader, isHeaderLike, type Header } from './find-header.ts';
import type { KnownHeadings } from './known-headings.ts';

/**
 * The rows of a sheet as records, lines numbered as the spreadsheet does. Merged cells mean what a clerk means
 * by them: a heading over several columns belongs to each of them; a date, voucher or word that spans rows of
 * the table stands in each of these rows. An amount that spans rows stands once, for it was paid once.
 */
export function readSheetRecords(sheet: WorkbookSheet, known: KnownHeadings): CsvRecord[] {
	const records = sheet.rows
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
		.map(({ line, cells }) => ({ line, cells: [...cells] }));
	spreadHeadings(records, sheet.merges, known);
	const header = findHeader(records, known);
	if (!header) return records;
	spreadDown(records, sheet.merges, header, known);
	// In a sheet every row is as wide as the table; empty cells at its end are not saved.
	for (const record of records.slice(header.bodyFrom)) put(record, header.headings.length - 1);
	return records;
}

interface OpenRecord extends CsvRecord {
	readonly cells: string[];
}

/** `收入` merged over `项目` and `金额`: to be read together with the row below. */
function spreadHeadings(
	records: readonly OpenRecord[],
	merges: readonly MergedRange[],
	known: KnownHeadings,
): void {
	for (const [index, upper] of records.entries()) {
		const lower = records[index + 1];
		if (!lower || !isHeaderLike(upper, known)) continue;
		for (const { firstLine, lastLine, firstColumn, lastColumn } of merges) {
			if (lastColumn === firstColumn || firstLine !== upper.line || lastLine !== upper.line)
				continue;
			const heading = upper.cells[firstColumn] ?? '';
			for (let column = firstColumn + 1; column <= lastColumn; column += 1) {
				if ((lower.cells[column] ?? '').trim() !== '') put(upper, column, heading);
			}
		}
		return;
	}
}

/** Below the header, what is merged down one column stands in every row that has something else. */
function spreadDown(
	records: readonly OpenRecord[],
	merges: readonly MergedRange[],
	header: Header,
	known: KnownHeadings,
): void {
	const body = records.slice(header.bodyFrom);
	const first = body[0]?.line ?? Infinity;
	const places = new Map(body.map(({ line }, index) => [line, index]));
	const filledTo = new Map<number, number>();
	for (const { firstLine, lastLine, firstColumn: column, lastColumn } of merges.toSorted(
		(a, b) => a.firstLine - b.firstLine,
	)) {
		const from = places.get(firstLine);
		if (column !== lastColumn || firstLine < first || from === undefined) continue;
		// Ranges of a sound file do not overlap; those of another are not gone through again and again.
		if (firstLine <= (filledTo.get(column) ?? 0)) continue;
		filledTo.set(column, lastLine);
		const text = body[from]?.cells[column] ?? '';
		if (text.trim() === '' || isCounted(header.headings[column] ?? '', text, known)) continue;
		for (const record of body.slice(from + 1)) {
			if (record.line > lastLine) break;
			put(record, column, text);
		}
	}
}

/** Under a heading that nobody knows, a number may be an amount. */
function isCounted(heading: string, text: string, known: KnownHeadings): boolean {
	const field = known.fieldOf(heading);
	return field === undefined ? /^[^\p{L}]*\d[^\p{L}]*$/u.test(text) : known.isCounted(field);
}

function put({ cells }: OpenRecord, column: number, text = cells[column] ?? ''): void {
	while (cells.length < column) cells.push('');
	cells[column] = text;
}

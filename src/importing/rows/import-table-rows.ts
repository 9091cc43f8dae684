import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Column } from '../../domain/schema/table.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { isHeaderLike, repeatsHeader, type Header } from '../sheet/find-header.ts';
import { isNumber } from '../sheet/import-table-headings.ts';
import { readCell, type TableLayout } from '../sheet/import-table-layout.ts';
import type { KnownHeadings } from '../sheet/known-headings.ts';
import { compact, saysNothing } from '../cells/office-text.ts';
import { readTotalLabel } from './total-label.ts';

/** What a record is: a row of the table, or one that stands around the rows. */
export type TableRowKind =
	'entry' | 'title' | 'repeated' | 'total' | 'cumulative' | 'section' | 'note' | 'blank';

export interface TableRecord {
	readonly kind: TableRowKind;
	/** `合计`, `支出小计` … of a total; otherwise empty. */
	readonly label: string;
	readonly record: CsvRecord;
}

const noteStart =
	/^[\p{Script=Han}()、/]{1,24}:|签[字章名]|盖章|^第?\d+页|^共\d+页|^\(?以下(?:空白|无正文)|^注\d*[:.、]?|^(?:备注|说明)$/u;
const sectionTitle = /^\(?[一二三四五六七八九十]{1,3}[)、.]/;

/** Says of every record of the file but the header what it is, in the order of the file. */
export function sortTableRecords(
	records: readonly CsvRecord[],
	header: Header,
	layout: TableLayout,
	known: KnownHeadings,
): { readonly sorted: readonly TableRecord[]; readonly findings: readonly Finding[] } {
	const { file } = layout;
	const sorted: TableRecord[] = [];
	const findings: Finding[] = [];
	const secondHeader = ({ line }: CsvRecord) =>
		findings.push(finding('header-second', { file, line }, { firstLine: header.line }));

	const titles = records.slice(0, header.bodyFrom - header.records.length);
	for (const record of titles) {
		if (isHeaderLike(record, known)) secondHeader(record);
		else if (isWhole(record, layout)) findings.push(unclear(file, record));
		else sorted.push({ kind: 'title', label: '', record });
	}
	let afterNote = false;
	for (const record of records.slice(header.bodyFrom)) {
		const repeated =
			repeatsHeader(record, header) ||
			titles.some((title) => contentOf(title) === contentOf(record));
		if (repeated) sorted.push({ kind: 'repeated', label: '', record });
		else if (isHeaderLike(record, known)) secondHeader(record);
		else {
			const { kind, label } = kindOf(record, layout, afterNote);
			if (kind === 'unclear') findings.push(unclear(file, record));
			else sorted.push({ kind, label, record });
			const problem = kind === 'entry' || kind === 'total' ? raggedness(record, layout) : undefined;
			if (problem) findings.push(problem);
			afterNote = kind === 'note';
		}
	}
	return { sorted, findings };
}

function kindOf(
	record: CsvRecord,
	layout: TableLayout,
	afterNote: boolean,
): { readonly kind: TableRowKind | 'unclear'; readonly label: string } {
	const filled = record.cells
		.filter((_, index) => index !== layout.serial)
		.map(compact)
		.filter(Boolean);
	const plain = (kind: TableRowKind | 'unclear') => ({ kind, label: '' });
	if (filled.every(saysNothing)) return plain('blank');
	const label = totalOf(record, layout);
	if (label) return { kind: label.includes('累计') ? 'cumulative' : 'total', label };
	const required = layout.columns.filter(({ column }) => column.required);
	const present = required.filter(({ index }) => !saysNothing(readCell(record, index)));
	if (filled.every((text) => noteStart.test(text))) return plain('note');
	if (present.length * 2 > required.length) return plain('entry');
	const numbers = layout.columns.some(
		({ column, index }) => isNumber(column) && /\d/.test(readCell(record, index)),
	);
	if (!numbers && (afterNote || noteStart.test(filled[0] ?? ''))) return plain('note');
	if (filled.length === 1) return plain(sectionTitle.test(filled[0] ?? '') ? 'section' : 'unclear');
	return plain('entry');
}

/** Does every column that must be filled say something? */
function isWhole(record: CsvRecord, { columns }: TableLayout): boolean {
	return columns.every(
		({ column, index }) => !column.required || !saysNothing(readCell(record, index)),
	);
}

/**
 * The label of a total row. It counts only where the row does not stand as a row of its own: a project may
 * be called 合计, and must not vanish.
 */
function totalOf(record: CsvRecord, layout: TableLayout): string {
	const first = record.cells.findIndex((cell) => compact(cell) !== '');
	const words = layout.columns.filter(({ column }) => !isNumber(column));
	const labelled = [first, ...words.map(({ index }) => index)].find(
		(index) => readTotalLabel(readCell(record, index)) !== undefined,
	);
	if (labelled === undefined) return '';
	const stands = words
		.filter(({ column }) => column.required)
		.every(({ column, index }) => isReadable(column, readCell(record, index)));
	return stands && words.some(({ index }) => index === labelled)
		? ''
		: (readTotalLabel(readCell(record, labelled)) ?? '');
}

function isReadable({ type }: Column, cell: string): boolean {
	return cell !== '' && type.read(cell) !== undefined;
}

function unclear(file: string, { line, cells }: CsvRecord): Finding {
	const cell = cells.find((text) => text.trim() !== '')?.trim() ?? '';
	return finding('row-unclear', { file, line, cell });
}

function contentOf({ cells }: CsvRecord): string {
	return cells.filter((cell) => cell.trim() !== '').join('\n');
}

/** Content behind the last heading or under a blank one. Cells that are missing at the end are empty. */
function raggedness(
	{ line, cells }: CsvRecord,
	{ file, headings }: TableLayout,
): Finding | undefined {
	const stray = cells.findIndex((cell, index) => cell.trim() !== '' && !headings[index]);
	if (stray === -1) return undefined;
	if (stray < headings.length) {
		return finding('heading-blank', { file, line }, { number: stray + 1 });
	}
	const found = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
	const expected = headings.findLastIndex(Boolean) + 1;
	return finding('row-ragged', { file, line }, { found, expected });
}

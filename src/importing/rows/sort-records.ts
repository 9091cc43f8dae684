import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { isHeaderLike, repeatsHeader, type Header } from '../sheet/find-header.ts';
import { listTableHeadings } from '../sheet/table-headings.ts';
import type { TableLayout } from '../sheet/table-layout.ts';
import { classifyRow, isWhole, type RowKind } from './row-kind.ts';

export interface SortedRecord {
	readonly kind: Exclude<RowKind, 'unclear'> | 'title' | 'repeated';
	/** `合计`, `上月结余` … of a row that states something; otherwise empty. */
	readonly label: string;
	readonly record: CsvRecord;
	/** False for a row with a wrong number of cells: its content must not be read. */
	readonly sound: boolean;
}

/** Says of every record of the file but the header what it is, in the order of the file. */
export function sortRecords(
	records: readonly CsvRecord[],
	header: Header,
	layout: TableLayout,
): { readonly sorted: readonly SortedRecord[]; readonly findings: readonly Finding[] } {
	const sorted: SortedRecord[] = [];
	const findings: Finding[] = [];
	const { file, profile } = layout;
	const known = listTableHeadings(profile.table);
	const add = (kind: SortedRecord['kind'], record: CsvRecord, label = '', sound = true) =>
		sorted.push({ kind, label, record, sound });
	const unclear = ({ line, cells }: CsvRecord) => {
		const cell = cells.find((text) => text.trim() !== '')?.trim() ?? '';
		findings.push(finding('row-unclear', { file, line, cell }));
	};
	const secondHeader = ({ line }: CsvRecord) =>
		findings.push(finding('header-second', { file, line }, { firstLine: header.line }));

	const titles = records.slice(0, header.bodyFrom - header.records.length);
	const titleTexts = new Set(titles.map(contentOf));
	for (const record of titles) {
		if (isHeaderLike(record, known)) secondHeader(record);
		else if (isWhole(record, layout)) unclear(record);
		else add('title', record);
	}
	let afterNote = false;
	const body = records.slice(header.bodyFrom);
	const tail = body.slice(body.findLastIndex((record) => !isRemark(record)) + 1);
	for (const record of body) {
		if (repeatsHeader(record, header)) add('repeated', record);
		else if (isHeaderLike(record, known)) secondHeader(record);
		else if (titleTexts.has(contentOf(record))) add('repeated', record);
		else {
			const { kind: own, label } = classifyRow(record, layout, afterNote);
			const kind = own === 'unclear' && tail.includes(record) ? 'note' : own;
			afterNote = kind === 'note';
			if (kind === 'unclear') unclear(record);
			else {
				const problem = raggedness(kind, record, layout);
				if (problem) findings.push(problem);
				if (!problem || kind === 'entry') add(kind, record, label, !problem);
			}
		}
	}
	return { sorted, findings };
}

/** The shortest sentence that stands below a table: 已经审核无误. */
const shortestRemark = 6;

/** A sentence in one cell that tells of no number and of nothing left out, or nothing: below a table that is no row of it. */
function isRemark({ cells }: CsvRecord): boolean {
	const [only, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (only === undefined) return true;
	if (others.length > 0 || only.length < shortestRemark) return false;
	return !/[\d\p{N}元块角分笔另未漏补一二两三四五六七八九十百千万亿整〇零壹贰叁肆伍陆柒捌玖拾佰仟]/u.test(
		only,
	);
}

function contentOf({ cells }: CsvRecord): string {
	return cells.filter((cell) => cell.trim() !== '').join('\n');
}

/**
 * Content behind the last heading or under a blank one; too few cells, in a payment. In a register cells that
 * are missing at the end are empty.
 */
function raggedness(
	kind: RowKind,
	{ line, cells }: CsvRecord,
	{ file, headings, profile }: TableLayout,
): Finding | undefined {
	if (kind === 'note' || kind === 'section' || kind === 'blank') return undefined;
	const expected = headings.findLastIndex(Boolean) + 1;
	const last = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
	const stray = cells.findIndex((cell, index) => cell.trim() !== '' && !headings[index]);
	if (stray !== -1 && stray < headings.length) {
		return finding('heading-blank', { file, line }, { number: stray + 1 });
	}
	const short = profile.payments && kind === 'entry' && cells.length < expected;
	if (stray === -1 && !short) return undefined;
	return finding('row-ragged', { file, line }, { found: short ? cells.length : last, expected });
}

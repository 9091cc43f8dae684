import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { isHeaderLike, repeatsHeader, type Header } from '../sheet/find-header.ts';
import type { LedgerLayout } from '../sheet/ledger-layout.ts';
import { hasAmount, isDate, classifyRow, type KnownRow, type RowKind } from './row-kind.ts';

export interface SortedRecord {
	readonly kind: Exclude<RowKind, 'unclear'> | 'title' | 'repeated';
	readonly label: string;
	readonly record: CsvRecord;
	/** False for a payment with a wrong number of cells: its content must not be read. */
	readonly sound: boolean;
}

/** Says of every record of the file but the header what it is, in the order of the file. */
export function sortRecords(
	records: readonly CsvRecord[],
	header: Header,
	layout: LedgerLayout,
): { readonly sorted: readonly SortedRecord[]; readonly findings: readonly Finding[] } {
	const sorted: SortedRecord[] = [];
	const findings: Finding[] = [];
	const { file } = layout;
	const add = (kind: SortedRecord['kind'], record: CsvRecord, label = '', sound = true) =>
		sorted.push({ kind, label, record, sound });
	const unclear = ({ line, cells }: CsvRecord) => {
		const cell = cells.find((text) => text.trim() !== '')?.trim() ?? '';
		findings.push(finding('row-unclear', { file, line, cell }));
	};
	const secondHeader = ({ line }: CsvRecord) =>
		findings.push(finding('header-second', { file, line }, { firstLine: header.line }));

	const titles = records.slice(0, header.bodyFrom - header.records.length);
	for (const record of titles) {
		if (isHeaderLike(record)) secondHeader(record);
		else if (isDate(layout.cell(record, 'date')) && hasAmount(record, layout)) unclear(record);
		else add('title', record);
	}
	let afterNote = false;
	for (const record of records.slice(header.bodyFrom)) {
		if (repeatsHeader(record, header)) add('repeated', record);
		else if (isHeaderLike(record)) secondHeader(record);
		else if (titles.some((title) => sameContent(title, record))) add('repeated', record);
		else {
			const known: KnownRow = classifyRow(record, layout, afterNote);
			afterNote = known.kind === 'note';
			if (known.kind === 'unclear') unclear(record);
			else {
				const problem = raggedness(known, record, layout);
				if (problem) findings.push(problem);
				if (!problem || known.kind === 'entry') add(known.kind, record, known.label, !problem);
			}
		}
	}
	return { sorted, findings };
}

function sameContent(a: CsvRecord, b: CsvRecord): boolean {
	const content = ({ cells }: CsvRecord) => cells.filter((cell) => cell.trim() !== '').join('\n');
	return content(a) === content(b);
}

/** Content behind the last heading or under a blank one; too few cells, in a payment. */
function raggedness(
	{ kind }: KnownRow,
	{ line, cells }: CsvRecord,
	{ file, headings }: LedgerLayout,
): Finding | undefined {
	if (kind === 'note' || kind === 'section') return undefined;
	const expected = headings.findLastIndex(Boolean) + 1;
	const last = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
	const stray = cells.findIndex((cell, index) => cell.trim() !== '' && !headings[index]);
	if (stray !== -1 && stray < headings.length) {
		return finding('heading-blank', { file, line }, { number: stray + 1 });
	}
	const short = kind === 'entry' && cells.length < expected;
	if (stray === -1 && !short) return undefined;
	return finding('row-ragged', { file, line }, { found: short ? cells.length : last, expected });
}

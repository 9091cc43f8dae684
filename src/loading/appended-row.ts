import type { Table } from '../domain/schema/table.ts';
import { decodeText } from './decode.ts';
import { matchHeadings } from './match-headings.ts';
import { readCsv } from './read-csv.ts';
import { formatCsv } from './write-csv.ts';

/**
 * A row as the text to put after the last byte of a table's file: under the file's own headings, in its own
 * order and with its own line ends. What stands in the file is left to the byte.
 * @param bytes of a file that reads without a finding
 * @param cells by field; a column that is not named stays empty
 * @returns `undefined` when the file is not in UTF-8, to which alone text can be added
 */
export function formatAppendedRow(
	table: Table,
	bytes: Uint8Array,
	cells: Readonly<Record<string, string>>,
): string | undefined {
	const decoded = decodeText(bytes);
	if (!('text' in decoded) || decoded.encoding !== 'UTF-8') return undefined;
	const [header = { line: 1, cells: [] }] = readCsv(decoded.text).records;
	const { columns } = matchHeadings(table, header.cells, { file: '', line: header.line });
	const row = header.cells.map((_, at) => {
		const field = columns.find(({ index }) => index === at)?.field;
		return field === undefined ? '' : (cells[field] ?? '');
	});
	const lineFeed = bytes.indexOf(0x0a);
	const lineEnd = lineFeed > 0 && bytes[lineFeed - 1] === 0x0d ? '\r\n' : '\n';
	const ended = bytes.length === 0 || bytes.at(-1) === 0x0a;
	const line = formatCsv([row]).slice(1, -1);
	return `${ended ? '' : lineEnd}${line}${lineEnd}`;
}

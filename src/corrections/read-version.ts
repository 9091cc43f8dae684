import type { Row, Table } from '../domain/schema/table.ts';
import { decodeText } from '../loading/decode.ts';
import { listAcceptedHeadings, foldHeading } from '../loading/match-headings.ts';
import { readCsv } from '../loading/read-csv.ts';
import { readTable } from '../loading/read-table.ts';
import { formatCsv } from '../loading/write-csv.ts';

/**
 * The rows of a file as it was once; `undefined` when some of it cannot be read. Columns that the table no
 * longer has are left out: they were right at the time.
 */
export function readVersion(
	table: Table,
	file: string,
	bytes: Uint8Array | undefined,
): readonly Row<Table>[] | undefined {
	if (!bytes) return undefined;
	const read = readTable(table, file, bytes, 'passed');
	if (read.complete) return read.rows;
	if (read.findings.every(({ kind }) => kind !== 'heading-unknown')) return undefined;
	const again = readTable(table, file, withKnownColumns(table, bytes), 'passed');
	return again.complete ? again.rows : undefined;
}

function withKnownColumns(table: Table, bytes: Uint8Array): Uint8Array {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) return bytes;
	const [header, ...body] = readCsv(decoded.text).records;
	if (!header || body.some(({ cells }) => cells.length !== header.cells.length)) return bytes;
	const accepted = listAcceptedHeadings(table);
	const known = header.cells.map((heading) => accepted.has(foldHeading(heading)));
	const records = [header, ...body].map(({ cells }) => cells.filter((_, at) => known[at]));
	return new TextEncoder().encode(formatCsv(records));
}

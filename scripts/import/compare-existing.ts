import { readFileSync, statSync } from 'node:fs';
import { keyHeadings, type Table } from '../../src/domain/schema/table.ts';
import { decodeText } from '../../src/loading/decode.ts';
import { readCsv } from '../../src/loading/read-csv.ts';
import { formatDifference } from '../../src/reporting/difference-report.ts';
import { compareTables } from '../../src/reporting/table-difference.ts';

/** How the file that is to be written stands to the one that is there. */
export type Existing =
	| { readonly state: 'absent' | 'same' }
	/** With the difference as lines to show. */
	| { readonly state: 'different'; readonly difference: readonly string[] };

/** @param csv the text that is to be written, of these cells */
export function compareWithExisting(
	file: string,
	table: Table,
	{ csv, cells }: { readonly csv: string; readonly cells: readonly (readonly string[])[] },
): Existing {
	if (!statSync(file, { throwIfNoEntry: false })) return { state: 'absent' };
	const bytes = readFileSync(file);
	if (bytes.equals(Buffer.from(csv))) return { state: 'same' };
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		return { state: 'different', difference: ['原来的文件编码已损坏，没法逐行比较。'] };
	}
	const before = readCsv(decoded.text).records.map((record) => record.cells);
	const difference = compareTables(before, cells, keyHeadings(table));
	return { state: 'different', difference: formatDifference(difference) };
}

import { eraseText, isErasable, numberErased } from '../../src/domain/rows/erased-texts.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { decodeText } from '../../src/loading/decode.ts';
import { matchHeadings } from '../../src/loading/match-headings.ts';
import { readCsv } from '../../src/loading/read-csv.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';

/** A text that a row held. */
export interface ErasedCell {
	/** As the file calls its column. */
	readonly heading: string;
	readonly text: string;
	/** Does an official sign there, who signs other rows too? */
	readonly signs: boolean;
}

export interface RewrittenRow {
	/** The whole file, in UTF-8, with the line ends that it had. */
	readonly text: string;
	readonly cells: readonly ErasedCell[];
	/** The files that the row named. */
	readonly files: readonly string[];
}

const byteOrderMark = '\uFEFF';

/**
 * A table's file without the texts of one row, and without the files that it names. The other rows stay as they
 * are written.
 * @param line on which the row begins
 */
export function rewriteRow(
	table: Table,
	bytes: Uint8Array,
	line: number,
): RewrittenRow | undefined {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) return undefined;
	const { records } = readCsv(decoded.text);
	const [header] = records;
	const record = records.find((each) => each.line === line);
	if (!header || !record) return undefined;
	const { columns } = matchHeadings(table, header.cells, { file: '', line: header.line });
	const cells: ErasedCell[] = [];
	const files: string[] = [];
	const namesText = columns.some(
		({ column, index }) => column.type.namesText && record.cells[index]?.trim() !== '',
	);
	const erased = record.cells.map((cell, at) => {
		const written = cell.trim();
		const matched = columns.find(({ index }) => index === at);
		if (!matched || (written === '' && !(namesText && matched.field === 'body'))) return cell;
		const { column, field, heading } = matched;
		const { type } = column;
		if (type.namesText || type.listsFiles) {
			files.push(...written.split(/[；;]/).map((name) => name.trim()));
			return '';
		}
		if (!isErasable(table, field)) return cell;
		const now = eraseText(column, written);
		if (written !== '' && now !== written)
			cells.push({ heading, text: written, signs: column.person === 'named' });
		return now;
	});
	const others = records.filter((each) => each !== header && each !== record);
	tellApart(
		erased,
		others.map((each) => each.cells),
		columns.filter(({ field }) => table.key.includes(field)).map(({ index }) => index),
		columns.filter(({ field }) => isErasable(table, field)).map(({ index }) => index),
	);
	const lines = decoded.text.split('\n');
	const height = record.cells.join('').split('\n').length;
	lines.splice(line - 1, height, formatCsv([erased]).slice(byteOrderMark.length, -1));
	const lineEnd = bytes.includes(0x0d) ? '\r\n' : '\n';
	return { text: `${byteOrderMark}${lines.join('\n').replaceAll('\n', lineEnd)}`, cells, files };
}

/** Numbers the name in the key of an erased row where another row has the same key now. Changes `row`. */
function tellApart(
	row: string[],
	others: readonly (readonly string[])[],
	key: readonly number[],
	erasable: readonly number[],
): void {
	const at = key.find((index) => erasable.includes(index));
	const erased = at === undefined ? undefined : row[at];
	if (at === undefined || erased === undefined) return;
	const keyOf = (cells: readonly string[]) => key.map((index) => cells[index]?.trim()).join('\n');
	const taken = new Set(others.map(keyOf));
	for (let number = 2; taken.has(keyOf(row)); number += 1) row[at] = numberErased(erased, number);
}

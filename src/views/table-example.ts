import Papa from 'papaparse';
import type { Table } from '../domain/schema/table.ts';

/**
 * Rows of a table as its file has them: under all its headings, in their order.
 * @param rows cells by heading
 * @throws Error when a cell is under no heading of the table, or is not written as the table wants it
 */
export function writeTableExample(
	{ name, columns }: Table,
	rows: readonly Readonly<Record<string, string>>[],
): string {
	const declared = Object.values(columns);
	for (const [heading, cell] of rows.flatMap((row) => Object.entries(row))) {
		const column = declared.find((each) => each.heading === heading);
		if (column?.type.read(cell) === undefined) {
			throw new Error(`Not an example of ${name}: ${heading} ${cell}`);
		}
	}
	const headings = declared.map(({ heading }) => heading);
	const cells = rows.map((row) => headings.map((heading) => row[heading] ?? ''));
	return `${Papa.unparse([headings, ...cells], { newline: '\n' })}\n`;
}

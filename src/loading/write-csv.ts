import Papa from 'papaparse';

/** Excel and WPS read a UTF-8 CSV as Chinese only when it starts with this mark. */
const byteOrderMark = '\uFEFF';

/**
 * Writes rows as the CSV of `data/`: UTF-8 with a byte order mark, LF line ends, quotes where needed.
 * Cells are written to the letter; a file for readers goes through `formatDownloadCsv`.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
	return `${byteOrderMark}${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;
}

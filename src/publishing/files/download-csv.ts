import { formatCsv } from '../../loading/write-csv.ts';

/** What Excel and WPS take for the start of a formula, after the white space they skip. */
const formulaStart = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r|]/u;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** Puts an apostrophe before a cell that a spreadsheet would run as a formula; numbers stay numbers. */
export function neutraliseFormula(cell: string): string {
	return formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** Writes rows as a CSV for download: the form of {@link formatCsv}, and no cell can act as a formula. */
export function formatDownloadCsv(rows: readonly (readonly string[])[]): string {
	return formatCsv(rows.map((row) => row.map(neutraliseFormula)));
}

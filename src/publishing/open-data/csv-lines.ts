import type { OpenValue } from '../../open-data/open-column.ts';
import type { OpenTable } from '../../open-data/open-table.ts';
import { neutraliseFormula } from '../files/download-csv.ts';

/** The first line of a table's CSV. */
export function csvHead({ columns }: OpenTable): string {
	return `${columns.map(({ name }) => name).join(',')}\n`;
}

/** A line of CSV. No cell can act as a formula, and none ends its line. */
export function csvLine(values: readonly OpenValue[]): string {
	let line = '';
	for (const [at, value] of values.entries()) {
		if (at > 0) line += ',';
		if (typeof value === 'number') line += String(value);
		else if (value !== undefined) line += quoted(neutraliseFormula(value));
	}
	return `${line}\n`;
}

function quoted(cell: string): string {
	return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import { makePrintable } from './printable.ts';

/** A table for a terminal: columns in line, a rule below the headings. Chinese characters take two places. */
export function formatTextTable(
	headings: readonly string[],
	rows: readonly (readonly string[])[],
): readonly string[] {
	const lines = [headings, ...rows].map((cells) => cells.map(makePrintable));
	const widths = headings.map((_, at) => Math.max(...lines.map((cells) => width(cells[at] ?? ''))));
	const [first = [], ...others] = lines;
	const rule = widths.map((columns) => '-'.repeat(columns)).join('  ');
	return [lineOf(first, widths), rule, ...others.map((cells) => lineOf(cells, widths))];
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
	return widths
		.map((columns, at) => (cells[at] ?? '') + ' '.repeat(columns - width(cells[at] ?? '')))
		.join('  ')
		.trimEnd();
}

function width(text: string): number {
	return [...text].reduce((sum, one) => sum + (one > '\u2E7F' ? 2 : 1), 0);
}

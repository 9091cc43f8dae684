/** A Markdown table. Bars within cells are escaped, and a line break becomes a space. */
export function formatMarkdownTable(
	headings: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	return [headings, headings.map(() => '---'), ...rows].map(tableLine).join('\n');
}

function tableLine(cells: readonly string[]): string {
	const safe = cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' '));
	return `| ${safe.join(' | ')} |`;
}

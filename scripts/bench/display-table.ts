/** Characters that take two columns of a terminal: Chinese, and the punctuation and forms that go with it. */
const wide =
	/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

export function displayWidth(text: string): number {
	return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** Rows as lines with aligned columns: the first to the left, numbers to the right. The first row is a heading. */
export function formatTable(rows: readonly (readonly string[])[]): string {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, column) =>
		Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
	);
	const lines = rows.map((row) =>
		widths
			.map((width, column) => {
				const cell = row[column] ?? '';
				const space = ' '.repeat(width - displayWidth(cell));
				return column === 0 ? cell + space : space + cell;
			})
			.join('  ')
			.trimEnd(),
	);
	const rule = '─'.repeat(widths.reduce((sum, width) => sum + width, 2 * (columns - 1)));
	return [lines[0] ?? '', rule, ...lines.slice(1)].map((line) => `${line}\n`).join('');
}

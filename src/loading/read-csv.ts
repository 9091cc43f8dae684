import Papa from 'papaparse';

/** A record of a CSV file: its cells as written, and the line it begins on, from 1. */
export interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

export interface CsvRecords {
	readonly records: readonly CsvRecord[];
	/** Lines on which a record begins whose double quotes are not closed, or are followed by more text. */
	readonly brokenQuotes: readonly number[];
}

/**
 * Splits the whole text of a CSV file into records of raw strings. Nothing is typed, renamed or dropped
 * but lines without any content.
 * @param text decoded, with LF line ends
 */
export function readCsv(text: string, delimiter = ','): CsvRecords {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		header: false,
		dynamicTyping: false,
		skipEmptyLines: false,
	});
	const records: CsvRecord[] = [];
	const firstLines: number[] = [];
	let line = 1;
	for (const cells of data) {
		firstLines.push(line);
		if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
		line += 1;
		for (const cell of cells) line += lineBreaks(cell);
	}
	const brokenQuotes = errors
		.filter((error) => error.type === 'Quotes')
		.map((error) => firstLines[error.row ?? 0] ?? 1);
	return { records, brokenQuotes: [...new Set(brokenQuotes)] };
}

function lineBreaks(cell: string): number {
	let [breaks, from] = [0, cell.indexOf('\n')];
	while (from !== -1) {
		breaks += 1;
		from = cell.indexOf('\n', from + 1);
	}
	return breaks;
}

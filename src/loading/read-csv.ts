import Papa from 'papaparse';

/** A record of a CSV file: its cells as written, and the line it begins on, from 1. */
export interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

export interface CsvRecords {
	readonly records: readonly CsvRecord[];
	/**
	 * Lines on which a record begins whose double quotes are not closed, or are followed by more text; and those on
	 * which a quote opens that swallows the records below it.
	 */
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
	const folded: CsvRecord[] = [];
	const widths = new Map<number, number>();
	const firstLines: number[] = [];
	let line = 1;
	for (const cells of data) {
		firstLines.push(line);
		if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
		widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
		let breaks = 0;
		for (const cell of cells) breaks += lineBreaks(cell);
		if (breaks > 0) folded.push({ line, cells });
		line += 1 + breaks;
	}
	const brokenQuotes = errors
		.filter((error) => error.type === 'Quotes')
		.map((error) => firstLines[error.row ?? 0] ?? 1);
	const columns = mostFrequent(widths);
	const shapes = folded.length > 0 ? shapesOf(records) : [];
	const swallowing = folded.flatMap((record) =>
		swallowedFrom(record, { columns, delimiter, shapes }),
	);
	const lines = [...new Set([...brokenQuotes, ...swallowing])].sort((a, b) => a - b);
	return { records, brokenQuotes: lines };
}

/** A stray quote needs this many separators around it to make records of a table look like one cell. */
const fewestColumns = 3;

/** How the other records of the file look. */
interface OtherRecords {
	readonly columns: number;
	readonly delimiter: string;
	/** Of each column, the shapes of its cells. */
	readonly shapes: readonly ReadonlySet<string>[];
}

/**
 * The lines on which a quote opens that should not: a second one further down closes it, and what stands between
 * looks like the end of one record, whole records, and the beginning of another.
 */
function swallowedFrom(
	{ line, cells }: CsvRecord,
	{ columns, delimiter, shapes }: OtherRecords,
): readonly number[] {
	if (columns < fewestColumns) return [];
	const found: number[] = [];
	let opens = line;
	for (const [index, cell] of cells.entries()) {
		const [first = '', ...inner] = cell.split('\n');
		const last = inner.at(-1);
		if (last !== undefined) {
			const separators = (text: string) => text.split(delimiter).length - 1;
			const begins = (text: string) => {
				const own = text.split(delimiter);
				const at = own.findIndex((part) => part.trim() !== '');
				return at !== -1 && shapes[at]?.has(shapeOf(own[at] ?? '')) === true;
			};
			const whole = inner.some((text) => separators(text) >= columns - 1 && begins(text));
			const before = index + separators(first) >= columns - 1;
			const behind = separators(last) + cells.length - 1 - index >= columns - 1;
			const cut = before && behind && separators(last) > 0 && begins(last);
			if (whole || cut) found.push(opens);
		}
		opens += inner.length;
	}
	return found;
}

/** Cells of so many columns tell what a record begins with. */
const tellingColumns = 4;

function shapesOf(records: readonly CsvRecord[]): readonly ReadonlySet<string>[] {
	return Array.from({ length: tellingColumns }, (_, at) => {
		const filled = records.map(({ cells }) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
		return new Set(filled.map(shapeOf));
	});
}

/** `2025-03-05` is `9-9-9`, 记-12 is `x-9`: what a cell looks like, whatever it says. */
function shapeOf(cell: string): string {
	return cell
		.trim()
		.replace(/\d+/g, '9')
		.replace(/\p{L}+/gu, 'x');
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
	let [best, most] = [0, 0];
	for (const [width, count] of counts) {
		if (count > most || (count === most && width > best)) [best, most] = [width, count];
	}
	return best;
}

function lineBreaks(cell: string): number {
	let [breaks, from] = [0, cell.indexOf('\n')];
	while (from !== -1) {
		breaks += 1;
		from = cell.indexOf('\n', from + 1);
	}
	return breaks;
}

import type { Bilingual } from '../domain/bilingual.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import type { Place } from '../domain/schema/table.ts';

/**
 * How much of `data/` is read. A village's month has some hundred rows, its largest register some thousand, its
 * longest text some pages; what goes beyond is damaged, bloated or an attack. Within the limits a file is read or
 * refused within a second and 256 MB.
 */
export const dataLimits = {
	/** Of attachments, and of the history that a folder carries. */
	fileBytes: 50_000_000,
	/** Of a table. */
	tableBytes: 5_000_000,
	tableLines: 100_000,
	tableCells: 1_000_000,
	columns: 200,
	/** Of one cell; the limit of spreadsheets themselves. */
	cellCharacters: 32_767,
	/** Of portal.yaml and import-mapping.yaml. */
	settingsBytes: 64_000,
	/** Of a text file: about twenty-five sheets of paper. Parsing takes longer than its length grows. */
	noticeCharacters: 20_000,
	/** Stars and underscores, each of which may belong to any other. */
	noticeMarks: 2_000,
	/** Of one folder. */
	filesInFolder: 20_000,
} as const;

/** What is counted, as findings call it. */
const counted = {
	bytes: { zh: '文件的字节数', en: 'Bytes in the file' },
	lines: { zh: '文件的行数', en: 'Lines in the file' },
	cells: { zh: '文件的格数', en: 'Cells in the file' },
	columns: { zh: '列数', en: 'Columns' },
	cell: { zh: '这一格的字数', en: 'Characters in the cell' },
	characters: { zh: '文件的字数', en: 'Characters in the file' },
	marks: { zh: '“*”和“_”的个数', en: '“*” and “_” in the file' },
	files: { zh: '文件夹里的文件数', en: 'Files in the folder' },
} as const satisfies Record<string, Bilingual>;

/** The finding that there is more of something than is read; nothing where there is not. */
export function findExcess(
	place: Place,
	what: keyof typeof counted,
	found: number,
	limit: number,
): Finding | undefined {
	return found > limit
		? finding('limit-exceeded', place, { what: counted[what], found, limit })
		: undefined;
}

/** The largest file of a kind, by its path below the data folder. */
export function maximumBytes(file: string): number {
	if (/^(?:portal|import-mapping)\.yaml$/.test(file)) return dataLimits.settingsBytes;
	const isAttachment = /^villages\/[^/]+\/attachments\//.test(file);
	return !isAttachment && /\.(?:csv|md)$/i.test(file)
		? dataLimits.tableBytes
		: dataLimits.fileBytes;
}

/**
 * Is a table's text more than is split into cells? Counted before it is split, which takes far more memory: as many
 * cells as there may be, with the commas in texts.
 */
export function findTextExcess(file: string, text: string): Finding | undefined {
	let [lines, cells] = [1, 1];
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charCodeAt(at);
		if (character === lineFeed) lines += 1;
		if (character === lineFeed || character === comma) cells += 1;
	}
	return (
		findExcess({ file }, 'lines', lines, dataLimits.tableLines) ??
		findExcess({ file }, 'cells', cells, dataLimits.tableCells)
	);
}

const lineFeed = 0x0a;
const comma = 0x2c;

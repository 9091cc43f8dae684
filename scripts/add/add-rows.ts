import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keyHeadings, type Table } from '../../src/domain/schema/table.ts';
import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import { appendRows, type AppendedRows } from '../../src/importing/append-rows.ts';
import { nameTidy } from '../../src/inspecting/name-tidy.ts';
import { decodeText } from '../../src/loading/decode.ts';
import { openFolder } from '../../src/loading/open-folder.ts';
import { readCsv } from '../../src/loading/read-csv.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { formatDifference } from '../../src/reporting/difference-report.ts';
import { compareTables } from '../../src/reporting/table-difference.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';
import { Refusal } from '../refusal.ts';
import { writeWhole } from '../write-whole.ts';

type Cells = readonly string[];

/** Which file of the data folder, and whether it may be written. */
export interface RowsTarget {
	readonly table: Table;
	readonly data: string;
	/** Its path below the data folder. */
	readonly file: string;
	readonly dryRun: boolean;
}

/** Has the table one file to which rows can be added? The others have one for each period, year or batch. */
export function isRegister({ scope }: Table): boolean {
	return scope === 'county' || scope === 'village';
}

/**
 * Adds strict rows, headings first, to those of a register; gives the lines to show.
 * @throws Refusal where the file or the rows stand against it: nothing is written then
 */
export function addRows(
	{ table, data, file, dryRun }: RowsTarget,
	old: readonly Cells[],
	rows: readonly Cells[],
): readonly string[] {
	const place = path.join(data, file);
	const appended = appendRows(table, old, rows);
	mustAgree(table, place, appended);
	const already =
		appended.same > 0 ? [`有 ${appended.same} 行表里已经有了，一字不差，没有再加。`] : [];
	const trial = dryRun ? '试运行，没有写任何文件。' : '';
	if (appended.added === 0) return [`${trial}${place} 没有变化。`, ...already];
	const csv = formatCsv(appended.cells);
	const { findings, complete } = readTable(table, file, new TextEncoder().encode(csv), 'passed');
	if (!complete) throw new Refusal(formatAsText(findings, 'zh').trimEnd());
	const rewritten = existsSync(place) && !csv.startsWith(readFileSync(place, 'utf8').trimEnd());
	if (!dryRun) writeWhole(place, csv);
	return [
		`${trial}${dryRun ? '会' : '已'}在 ${place} 后面加 ${appended.added} 行。`,
		...formatDifference(compareTables(old, appended.cells, keyHeadings(table))),
		...already,
		...(rewritten ? ['原来的行内容不变，编码、引号和换行改成了规范的写法。'] : []),
	];
}

/**
 * The rows of a register as they are written, headings first; of one that is not there yet, the headings alone.
 * @throws Refusal for a file with errors
 */
export function readRows({ table, data, file }: Omit<RowsTarget, 'dryRun'>): readonly Cells[] {
	const place = path.join(data, file);
	if (!existsSync(place)) return writeTableCells(table, []);
	const bytes = readFileSync(place);
	const { findings, complete } = readTable(table, file, bytes, 'passed');
	const decoded = decodeText(bytes);
	if (complete && 'text' in decoded) return readCsv(decoded.text).records.map(({ cells }) => cells);
	throw new Refusal(
		`${place} 里有错误，要先改好才能加行：\n${formatAsText(nameTidy(openFolder(data), findings), 'zh').trimEnd()}`,
	);
}

/** A row that stands there with other content is nobody's to choose but the office's: both are shown. */
function mustAgree(table: Table, place: string, { conflict }: AppendedRows): void {
	const count = conflict.after.length - 1;
	if (count === 0) return;
	throw new Refusal(
		[
			`${place} 里已经有其中 ${count} 行，内容不一样。要改原来的行，请直接改文件；要加的是另一行，请换一个编号。`,
			...formatConflict(table, conflict),
		].join('\n'),
	);
}

/** The two versions of each row that stands there with other content. */
export function formatConflict(
	table: Table,
	{ before, after, numbers }: AppendedRows['conflict'],
): readonly string[] {
	const difference = compareTables(before, after, keyHeadings(table));
	const changed = difference.changed.map((one) => ({
		...one,
		number: numbers[one.number - 1] ?? one.number,
	}));
	return formatDifference({ ...difference, changed });
}

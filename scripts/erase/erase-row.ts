import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findNearest } from '../../src/domain/nearest.ts';
import { writeRow, type RowRef } from '../../src/domain/rows/row-ref.ts';
import { tableFile, type Row, type Table } from '../../src/domain/schema/table.ts';
import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import { erased } from '../../src/domain/tables/erased.ts';
import { villageTables } from '../../src/domain/tables/index.ts';
import type { Village } from '../../src/domain/tables/villages.ts';
import type { IsoDate } from '../../src/domain/time/calendar-date.ts';
import { formatAppendedRow } from '../../src/loading/appended-row.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { openVillage } from '../../src/loading/village.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { listAttachmentsByRow } from '../../src/village/attachment-lists.ts';
import { disclosuresOf, type TableFile, type VillageDataset } from '../../src/village/dataset.ts';
import { Refusal } from '../refusal.ts';
import { writeWhole } from '../write-whole.ts';
import { rewriteRow, type ErasedCell } from './rewrite-row.ts';

export interface Erasure {
	readonly village: Village;
	readonly row: RowRef;
	/** Of which kind it is, as the table writes it. */
	readonly what: string;
	readonly by: string;
	readonly date: IsoDate;
}

export interface ErasedRow {
	/** The file that the row is in, and the one that says so, as paths. */
	readonly file: string;
	readonly register: string;
	readonly cells: readonly ErasedCell[];
	/** The files of the row that were deleted, as paths, and what the texts among them said. */
	readonly deleted: readonly string[];
	readonly notices: readonly string[];
}

/**
 * Takes the texts of a row out of its file, deletes the files that it alone names, and registers that, without a
 * word of what it said.
 * @throws Refusal when there is no such row, or its file cannot be rewritten
 */
export function eraseRow({ village, row: ref, what, by, date }: Erasure, data: string): ErasedRow {
	const { register: county } = loadCounty(data);
	const dataset = openVillage(data, village, county);
	const table = (villageTables as Readonly<Record<string, Table>>)[ref.table] as Table;
	const row = findRow(dataset, table, ref);
	const file = path.join(data, row.at.file);
	const rewritten = rewriteRow(table, readFileSync(file), row.at.line);
	if (!rewritten) throw new Refusal(`${file} 读不出来，先运行 npm run check。`);
	const register = path.join(data, 'villages', village.id, tableFile(erased));
	// A name that told the row from others may be what was erased: the register must not tell it.
	const read = readTable(table, row.at.file, Buffer.from(rewritten.text), 'passed');
	const now = read.rows.find(({ at }) => at.line === row.at.line)?.ref ?? ref;
	const registered = registration(register, { row: writeRow(now), what, by, date }, dataset);
	const others = filesOfOthers(dataset, row);
	const folder = path.join(data, 'villages', village.id);
	const deleted = rewritten.files
		.filter((name) => !others.has(name))
		.map((name) => path.join(folder, name.startsWith('notices/') ? name : `attachments/${name}`))
		.filter((each) => existsSync(each));
	const notices = deleted
		.filter((each) => each.endsWith('.md'))
		.map((each) => readFileSync(each, 'utf8'));
	// First what hides the texts, so that they are hidden whatever happens to the rest.
	if (registered !== undefined) writeWhole(register, registered);
	writeWhole(file, rewritten.text);
	for (const each of deleted) rmSync(each);
	return { file, register, cells: rewritten.cells, deleted, notices };
}

function findRow(dataset: VillageDataset, table: Table, ref: RowRef): Row<Table> {
	const files = dataset.files[table.name as keyof typeof dataset.files];
	const rows = (files as readonly TableFile<never>[]).flatMap(
		(file) => file.rows as readonly Row<Table>[],
	);
	const written = writeRow(ref);
	const row = rows.find((each) => writeRow(each.ref) === written);
	if (row) return row;
	const nearest = findNearest(
		written,
		rows.map((each) => writeRow(each.ref)),
	);
	throw new Refusal(
		`${dataset.village.name}没有“${written}”这一行，或者它所在的文件有错误。${nearest && `是不是“${nearest}”？`}`,
	);
}

/** The register with one more row; nothing where it has it. */
function registration(
	file: string,
	cells: Readonly<Record<'row' | 'what' | 'by' | 'date', string>>,
	{ erased: known }: VillageDataset,
): string | undefined {
	if (known.some(({ row }) => writeRow(row) === cells.row)) return undefined;
	const bytes = existsSync(file)
		? readFileSync(file)
		: Buffer.from(formatCsv(writeTableCells(erased, [])));
	const added = formatAppendedRow(erased, bytes, cells);
	if (added === undefined) throw new Refusal(`${file} 不是 UTF-8，请另存为“CSV UTF-8”。`);
	return `${bytes.toString('utf8')}${added}`;
}

/** The names of the files that other rows of the village name too. */
function filesOfOthers(dataset: VillageDataset, row: Row<Table>): ReadonlySet<string> {
	const own = writeRow(row.ref);
	const attached = [...listAttachmentsByRow(dataset)]
		.filter((each) => writeRow(each.row.ref) !== own)
		.flatMap(({ names }) => names);
	const texts = [...disclosuresOf(dataset)].flatMap(({ disclosure }) =>
		writeRow(disclosure.ref) === own ? [] : (disclosure.bodyFile ?? []),
	);
	return new Set([...attached, ...texts]);
}

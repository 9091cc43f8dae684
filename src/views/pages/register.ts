import { hintTables, rowSubject } from '../../domain/hints/hint-subject.ts';
import { compareText } from '../../domain/order.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import { subjectTables } from '../../domain/schema/record-subject.ts';
import type { CellKind } from '../../domain/schema/cell-type.ts';
import type { Column, Row, Table } from '../../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../../domain/tables/index.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { aroundRecord, type AroundRecord, type RecordContext } from '../around-record.ts';
import { attachmentLinks, type AttachmentLink } from '../disclosure-facts.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { tableRowPath } from '../paths.ts';
import { isNumber } from '../plain-cell.ts';
import { rowDay, rowKey, rowLabel, writtenCell } from '../plain-row.ts';
import { tablesOf, type RecordRegister, type Register } from '../registers.ts';
import { recordsAbout, type RecordsAbout } from '../subject-links.ts';
import type { VillageView } from '../village-view.ts';

/** A cell as pages that are drawn from a declaration show it. */
export interface PlainCell {
	readonly heading: string;
	readonly kind: CellKind;
	/** The value of an amount, a quantity or a count; of the others what is written. */
	readonly value: string | number | undefined;
	/** The page of the row that a reference names. */
	readonly path?: string;
}

export interface PlainRow extends Marked {
	readonly key: string;
	/** What it is called. */
	readonly label: string;
	/** The page of its own, where it has one. */
	readonly path: string | undefined;
	/** In the order of the headings of its table. */
	readonly cells: readonly PlainCell[];
	readonly records: RecordsAbout;
}

/** One table of a register, the newest row first. */
export interface PlainTable {
	readonly name: VillageTableName;
	readonly title: Bilingual;
	/** Of the column by which the rows are called. */
	readonly labelHeading: string;
	readonly headings: readonly Pick<PlainCell, 'heading' | 'kind'>[];
	readonly rows: readonly PlainRow[];
}

/** The tables of a register, with as many columns as stand beside one another: rows with pages tell the rest there. */
export function plainTables(
	dataset: VillageDataset,
	register: Register,
	marks: HintMarks,
): PlainTable[] {
	return tablesOf(register).map((name) => {
		const table: Table = villageTables[name];
		const rows = newestFirst(table, rowsOf(dataset, name));
		const shown = Object.entries(table.columns).filter(
			([field, column]) =>
				isInList(table, field, column) &&
				rows.some((row) => writtenCell(table, row, field) !== undefined),
		);
		const [called = table.key[0] ?? ''] = table.label === undefined ? table.key : [table.label];
		return {
			name,
			title: table.title,
			labelHeading: table.columns[called]?.heading ?? '',
			headings: shown.map(([, { heading, type }]) => ({ heading, kind: type.kind })),
			rows: rows.map((row) => plainRow({ dataset, marks }, table, row, shown)),
		};
	});
}

/** Everything that the page of one row shows. */
export interface PlainRecord extends Omit<PlainRow, 'records'>, AroundRecord {
	readonly attachments: readonly AttachmentLink[];
}

/**
 * A row of a register whose rows have pages.
 * @throws RangeError when it is not there
 */
export function plainRecord(
	village: VillageView,
	register: RecordRegister,
	id: string,
	context: RecordContext,
): PlainRecord {
	const { dataset, marks } = village;
	for (const name of tablesOf(register)) {
		const table: Table = villageTables[name];
		const row = rowsOf(dataset, name).find((each) => rowKey(table, each) === id);
		if (!row) continue;
		const columns = Object.entries(table.columns);
		const listed = columns
			.filter(([, { type }]) => type.listsFiles)
			.flatMap(([field]) => (row as Readonly<Record<string, unknown>>)[field] ?? []);
		return {
			...plainRow(
				{ dataset, marks },
				table,
				row,
				columns.filter(([, { type }]) => !type.listsFiles),
			),
			attachments: attachmentLinks(listed as string[], dataset),
			...aroundRecord(village, register, id, context),
		};
	}
	throw new RangeError(`No ${register} ${id} in ${dataset.village.id}`);
}

function plainRow(
	{ dataset, marks }: { readonly dataset: VillageDataset; readonly marks: HintMarks },
	table: Table,
	row: Row<Table>,
	columns: readonly (readonly [string, Column])[],
): PlainRow {
	const key = rowKey(table, row);
	const { page } = table;
	const hinted = hintTables.find((name) => name === table.name);
	const subject = subjectTables.find((name) => name === table.name);
	return {
		key,
		label: rowLabel(table, row),
		path: page?.rows === 'pages' ? tableRowPath(dataset.village.id, page, key) : undefined,
		cells: columns.map(([field, column]) => plainCell(dataset, table, row, field, column)),
		marks: hinted ? marksOf(marks, rowSubject(hinted, key)) : [],
		records: subject ? recordsAbout(dataset, subject, key) : { comments: [], supervision: [] },
	};
}

function plainCell(
	dataset: VillageDataset,
	table: Table,
	row: Row<Table>,
	field: string,
	{ heading, type }: Column,
): PlainCell {
	const written = writtenCell(table, row, field);
	const { kind, refersTo = [] } = type;
	if (isNumber(kind)) {
		const value = (row as unknown as Readonly<Record<string, number | undefined>>)[field];
		return { heading, kind, value };
	}
	const named = written === undefined ? undefined : namedRow(dataset, refersTo, written);
	return { heading, kind, value: named?.label ?? written, ...(named && { path: named.path }) };
}

/** The row of the village that a reference names, where it has a page. */
function namedRow(dataset: VillageDataset, tables: readonly string[], id: string) {
	for (const name of tables) {
		if (!(name in villageTables)) continue;
		const table: Table = villageTables[name as VillageTableName];
		const rows: readonly Row<Table>[] = rowsOf(dataset, name as VillageTableName);
		const row = rows.find((each) => rowKey(table, each) === id);
		if (!row || !table.page) continue;
		return { label: rowLabel(table, row), path: tableRowPath(dataset.village.id, table.page, id) };
	}
	return undefined;
}

function isInList({ label, page }: Table, field: string, { type }: Column): boolean {
	if (field === label || type.kind === 'id' || type.listsFiles) return false;
	return page?.rows !== 'pages' || type.kind !== 'text';
}

function newestFirst(table: Table, rows: readonly Row<Table>[]): readonly Row<Table>[] {
	return rows.toSorted((a, b) => compareText(rowDay(table, b) ?? '', rowDay(table, a) ?? ''));
}

import type { CellChange, Correction } from './correction.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { writeIssue } from '../domain/rows/row-ref.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { isContinuation } from './living-cells.ts';
import { compareRows, writeCell, type RowChange } from './row-changes.ts';
import { isMeasure, showChange } from './shown-change.ts';
import {
	findIdentity,
	isPublishedTogether,
	openRows,
	type ChangedTable,
	type Identity,
	type VillageCommit,
} from './village-commit.ts';

/** A correction without its reason and without the days since which the old values stood. */
export interface Draft extends Identity, Pick<Correction, 'kind' | 'cells'> {
	readonly table: VillageTableName;
	readonly rows?: number;
	/** What earlier corrections must no longer show: words of the file, of the row, or of these fields. */
	readonly hides: 'file' | 'row' | readonly string[];
}

/** The corrections that a commit makes to one file. A draft without cells is not shown; it only hides earlier words. */
export function draftTableCorrections(
	changed: ChangedTable,
	village: string,
	register: CountyRegister,
): Draft[] {
	const { table } = changed;
	const open = (rows: readonly Row<Table>[] | undefined) => rows && openRows(table, rows, register);
	const [before, after] = [open(changed.before), open(changed.after)];
	if (!before) return [];
	if (!after) return before.length > 0 ? [withdrawal(changed, before.length)] : [];
	const identify = (row: Row<Table>) => findIdentity(changed, row, village, register);
	const known = new Set(before.map((row) => identify(row).issue));
	const own = { table: table.name as VillageTableName };
	return compareRows(table, before, after).flatMap((change): Draft[] => {
		const row = change.after ?? change.before;
		if (!row) return [];
		const identity = { ...own, ...identify(row) };
		if (!change.before) {
			const late =
				isPublishedTogether(table) && (changed.name !== undefined || known.has(identity.issue));
			const cells = measures(table, row, 'after', register);
			return late ? [{ ...identity, kind: 'added', cells, hides: [] }] : [];
		}
		if (!change.after) {
			const cells = measures(table, row, 'before', register);
			return [{ ...identity, kind: 'removed', cells, hides: 'row' }];
		}
		const cells = change.fields.flatMap((field) => cellChange(table, field, change, register));
		const hides = cells.filter(({ withheld }) => withheld).map(({ field }) => field);
		const was = identify(change.before);
		return [
			{ ...identity, kind: 'changed', cells: selectCorrections(table, cells, change), hides },
			// A row whose name was erased: what was told of it under its former key.
			...(was.row === identity.row
				? []
				: [{ ...own, ...was, kind: 'changed' as const, cells: [], hides: 'row' as const }]),
		];
	});
}

function withdrawal({ table, name }: ChangedTable, rows: number): Draft {
	const issue = writeIssue({ table: table.name, key: name });
	const period = table.scope === 'batch' ? undefined : name;
	return {
		table: table.name as VillageTableName,
		kind: 'withdrawn',
		issue,
		row: issue,
		name: undefined,
		period,
		obligation: undefined,
		cells: [],
		rows,
		hides: 'file',
	};
}

/** Of a row that is in one version only: numbers, dates and choices. Its words may be why it is gone. */
function measures(
	table: Table,
	row: Row<Table>,
	side: 'before' | 'after',
	register: CountyRegister,
): CellChange[] {
	return Object.entries(table.columns)
		.filter(([field, column]) => isMeasure(column) && !identifying.has(field))
		.flatMap(([field, column]) => {
			const value = writeCell(table, row, field);
			if (value === undefined) return [];
			const { before } = showChange(field, column, { before: value, after: undefined }, register);
			return before === undefined ? [] : [{ field, [side]: before }];
		});
}

const identifying = new Set(['id', 'obligation', 'number']);

function cellChange(
	table: Table,
	field: string,
	{ before, after }: RowChange,
	register: CountyRegister,
): CellChange[] {
	const column = table.columns[field];
	if (!column || !before || !after) return [];
	const versions = {
		before: writeCell(table, before, field),
		after: writeCell(table, after, field),
	};
	return [showChange(field, column, versions, register)];
}

/** The changed cells that are corrections. The reason of a correction is none where there is another. */
function selectCorrections(
	table: Table,
	cells: readonly CellChange[],
	{ before }: RowChange,
): CellChange[] {
	const own = cells.filter(({ field }) => {
		const wasEmpty = before !== undefined && writeCell(table, before, field) === undefined;
		return !isContinuation(table, field, wasEmpty);
	});
	const others = own.filter(({ field, after }) => field !== 'correction' || after === undefined);
	return others.length > 0 ? others : own;
}

/** The disclosures whose text file or attachment was replaced under the same name. */
export function draftReplacements(
	{ village, replaced, registers }: VillageCommit,
	register: CountyRegister,
): Draft[] {
	if (replaced.length === 0) return [];
	return [...registers.after].flatMap(([name, rows]) => {
		const table = villageTables[name as VillageTableName] as Table;
		const before = new Map(registers.before.get(name)?.map((row) => [row.id, row]));
		return rows.flatMap((row): Draft[] => {
			const old = before.get(row.id);
			const fields = [
				...(isReplaced(row.bodyFile) && old?.bodyFile === row.bodyFile ? ['bodyFile'] : []),
				...(row.attachments?.some(
					(each) => isReplaced(`attachments/${each}`) && old?.attachments?.includes(each),
				)
					? ['attachments']
					: []),
			];
			if (fields.length === 0) return [];
			const identity = findIdentity({ table, name: undefined }, row, village, register);
			const own = { ...identity, table: name as VillageTableName };
			return [{ ...own, kind: 'replaced', cells: fields.map((field) => ({ field })), hides: [] }];
		});
	});
	function isReplaced(name: string | undefined): boolean {
		return name !== undefined && replaced.includes(name);
	}
}

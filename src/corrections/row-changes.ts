import { isErasable, isErased } from '../domain/rows/erased-texts.ts';
import type { Row, Table } from '../domain/schema/table.ts';

/** A row in two versions of a file; absent in the one that lacks it. */
export interface RowChange {
	readonly before: Row<Table> | undefined;
	readonly after: Row<Table> | undefined;
	/** The fields that say something else. Empty for a row that is in one version only. */
	readonly fields: readonly string[];
}

/**
 * How the rows of two versions differ. Rows with the same key, such as those of one voucher, are matched when
 * they are the same, then in their order. The order of rows and columns, and white space, are no difference.
 */
export function compareRows(
	table: Table,
	before: readonly Row<Table>[],
	after: readonly Row<Table>[],
): RowChange[] {
	const [old, own] = [before, after].map((rows) =>
		Map.groupBy(rows, (row) => identifyRow(table, row)),
	);
	const keys = new Set([...(own?.keys() ?? []), ...(old?.keys() ?? [])]);
	const changes = [...keys].flatMap((key) => [
		...matchRows(table, old?.get(key) ?? [], own?.get(key) ?? []),
	]);
	return table.key.some((field) => isErasable(table, field)) ? joinErased(table, changes) : changes;
}

/** A row whose name was erased has another key since, and is the row that it was. */
function joinErased(table: Table, changes: readonly RowChange[]): RowChange[] {
	const gone = changes.filter(({ after }) => !after);
	const joined = new Set<RowChange>();
	const told = changes.map((change): RowChange => {
		const { before, after } = change;
		if (before || !after || !hasErasedKey(table, after)) return change;
		const was = gone.find((each) => !joined.has(each) && isSameButTexts(table, each.before, after));
		if (!was?.before) return change;
		joined.add(was);
		return { before: was.before, after, fields: changedFields(table, was.before, after) };
	});
	return told.filter((change) => !joined.has(change));
}

function hasErasedKey(table: Table, row: Row<Table>): boolean {
	return table.key.some(
		(field) => isErasable(table, field) && isErased(writeCell(table, row, field) ?? ''),
	);
}

function isSameButTexts(table: Table, before: Row<Table> | undefined, after: Row<Table>): boolean {
	return (
		before !== undefined &&
		changedFields(table, before, after).every((field) => isErasable(table, field))
	);
}

function* matchRows(
	table: Table,
	before: readonly Row<Table>[],
	after: readonly Row<Table>[],
): Generator<RowChange> {
	const unmatched = [...before];
	const rest = after.filter((row) => {
		const at = unmatched.findIndex((old) => changedFields(table, old, row).length === 0);
		if (at !== -1) unmatched.splice(at, 1);
		return at === -1;
	});
	for (let at = 0; at < Math.max(unmatched.length, rest.length); at += 1) {
		const [old, own] = [unmatched[at], rest[at]];
		yield { before: old, after: own, fields: old && own ? changedFields(table, old, own) : [] };
	}
}

function changedFields(table: Table, before: Row<Table>, after: Row<Table>): string[] {
	return Object.keys(table.columns).filter(
		(field) => comparable(table, before, field) !== comparable(table, after, field),
	);
}

function comparable(table: Table, row: Row<Table>, field: string): string {
	return (writeCell(table, row, field) ?? '').replace(/\s+/g, '');
}

/** A cell in the strict form of its table; `undefined` when it is empty. */
export function writeCell(table: Table, row: Row<Table>, field: string): string | undefined {
	const value = (row as unknown as Readonly<Record<string, unknown>>)[field];
	return value === undefined ? undefined : table.columns[field]?.type.write(value);
}

/** The key of a row: its fields in lower case, one a line. */
export function identifyRow(table: Table, row: Row<Table>): string {
	return table.key.map((field) => comparable(table, row, field).toLowerCase()).join('\n');
}

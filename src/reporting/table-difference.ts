import daff from 'daff';

type Cells = readonly string[];

/** A row that is in one version only; `number` is its place among the rows of that version, from 1. */
export interface LoneRow {
	readonly number: number;
	/** By heading, those that say something. */
	readonly cells: ReadonlyMap<string, string>;
}

export interface ChangedCell {
	/** The row's place in the version before, from 1. */
	readonly number: number;
	/** What tells the row: its key, or its first cells. */
	readonly key: string;
	readonly heading: string;
	readonly before: string;
	readonly after: string;
}

/** How two versions of a table differ. */
export interface TableDifference {
	readonly added: readonly LoneRow[];
	readonly removed: readonly LoneRow[];
	readonly changed: readonly ChangedCell[];
	/** Columns that only one version has. */
	readonly addedColumns: readonly string[];
	readonly removedColumns: readonly string[];
}

/**
 * Compares two versions of a table, headings first. Columns are matched by heading, rows by what they say in
 * the key columns, or where they resemble each other most.
 * @param keys headings; of them those that both versions have are used
 */
export function compareTables(
	before: readonly Cells[],
	after: readonly Cells[],
	keys: readonly string[],
): TableDifference {
	const [headingsBefore = [], headingsAfter = []] = [before[0], after[0]];
	const headings = [
		...headingsAfter,
		...headingsBefore.filter((heading) => !headingsAfter.includes(heading)),
	];
	const [old, own] = [before, after].map((table) => arranged(table, headings));
	const usable = keys.filter((key) => headingsBefore.includes(key) && headingsAfter.includes(key));
	const added: LoneRow[] = [];
	const removed: LoneRow[] = [];
	const changed: ChangedCell[] = [];
	for (const [left, right] of alignedRows(old ?? [], own ?? [], headings, usable)) {
		const [rowBefore, rowAfter] = [old?.[left], own?.[right]];
		if (!rowBefore && rowAfter)
			added.push({ number: right + 1, cells: spoken(headings, rowAfter) });
		else if (!rowAfter && rowBefore) {
			removed.push({ number: left + 1, cells: spoken(headings, rowBefore) });
		} else if (rowBefore && rowAfter) {
			const key = keyOf(headings, rowBefore, usable);
			for (const [at, heading] of headings.entries()) {
				const [was, is] = [rowBefore[at] ?? '', rowAfter[at] ?? ''];
				if (was !== is) changed.push({ number: left + 1, key, heading, before: was, after: is });
			}
		}
	}
	return {
		added,
		removed,
		changed,
		addedColumns: headingsAfter.filter((heading) => !headingsBefore.includes(heading)),
		removedColumns: headingsBefore.filter((heading) => !headingsAfter.includes(heading)),
	};
}

/** The rows below the headings, with their cells in the order of `headings`. */
function arranged([own = [], ...rows]: readonly Cells[], headings: Cells): Cells[] {
	const places = headings.map((heading) => own.indexOf(heading));
	return rows.map((row) => places.map((at) => row[at] ?? ''));
}

/** Which row became which: numbers from 0, -1 for a row without a counterpart. */
function alignedRows(
	before: readonly Cells[],
	after: readonly Cells[],
	headings: Cells,
	keys: Cells,
): (readonly [number, number])[] {
	const flags = new daff.CompareFlags();
	for (const key of keys) flags.addPrimaryKey(key);
	const [old, own] = [before, after].map((rows) => new daff.TableView([headings, ...rows]));
	if (!old || !own) return [];
	return daff
		.compareTables(old, own, flags)
		.align()
		.toOrder()
		.getList()
		.map(({ l, r }) => [l - 1, r - 1] as const)
		.filter(([left, right]) => left >= 0 || right >= 0);
}

function spoken(headings: Cells, row: Cells): ReadonlyMap<string, string> {
	return new Map(
		headings
			.map((heading, at) => [heading, row[at] ?? ''] as const)
			.filter(([, cell]) => cell !== ''),
	);
}

function keyOf(headings: Cells, row: Cells, keys: Cells): string {
	const own = keys.map((key) => row[headings.indexOf(key)] ?? '').filter(Boolean);
	return own.length > 0 ? own.join(' ') : row.filter(Boolean).slice(0, 2).join(' ');
}

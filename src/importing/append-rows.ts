import { toHalfWidth } from '../domain/schema/half-width.ts';
import type { Column, Table } from '../domain/schema/table.ts';
import { matchHeadings } from '../loading/match-headings.ts';

type Cells = readonly string[];

/** A table of strict cells, headings first, and what became of the rows that were to be added to it. */
export interface AppendedRows {
	/** The old rows to the letter, then the new ones, in the columns of both. */
	readonly cells: readonly Cells[];
	/** How many rows are new. */
	readonly added: number;
	/** How many of the rows to be added stand there already, word for word. */
	readonly same: number;
	/** Those that stand there with other content: the old rows and the new, headings first. */
	readonly conflict: {
		readonly before: readonly Cells[];
		readonly after: readonly Cells[];
		/** Which rows of the old table they are, from 1. */
		readonly numbers: readonly number[];
	};
	/** How many old rows are not among those to be added. */
	readonly others: number;
}

/**
 * Adds rows to a table, both in strict form with their headings. Rows are told apart by the key of the table; where
 * that is no id, by their dates too, for an office can be held twice.
 */
export function appendRows(
	table: Table,
	old: readonly Cells[],
	own: readonly Cells[],
): AppendedRows {
	const [before, after] = [placesOf(table, old), placesOf(table, own)];
	const columns = [
		...before,
		...after.filter(({ field }) => !before.some((one) => one.field === field)),
	];
	const [headings = [], ...oldRows] = old;
	const written = [...headings, ...columns.slice(before.length).map(({ heading }) => heading)];
	const key = keyOf(table);
	const read = (rows: readonly Cells[], places: readonly Place[]) =>
		rows.map((row) => ({ row, values: valuesOf(row, places) }));
	const [existing, rows] = [read(oldRows, before), read(own.slice(1), after)];
	const byKey = Map.groupBy(existing, ({ values }) => named(values, key));
	const arranged = (values: ReadonlyMap<string, string>) =>
		columns.map(({ field }) => values.get(field) ?? '');
	const added: Cells[] = [];
	const seen = new Set<(typeof existing)[number]>();
	const conflict: { before: Cells[]; after: Cells[]; numbers: number[] } = {
		...{ before: [], after: [], numbers: [] },
	};
	let same = 0;
	for (const { values } of rows) {
		const fellows = byKey.get(named(values, key)) ?? [];
		const twin = fellows.find((one) => isSame(one.values, values));
		const rival = twin ?? fellows[0];
		if (rival) seen.add(rival);
		if (twin) same += 1;
		else if (rival) {
			conflict.numbers.push(existing.indexOf(rival) + 1);
			conflict.before.push(arranged(rival.values));
			conflict.after.push(arranged(values));
		} else added.push(inOrder(values, headings.length, before, columns.slice(before.length)));
	}
	const filled = oldRows.map((row) => [...row, ...written.slice(headings.length).map(() => '')]);
	const labels = columns.map(({ heading }) => heading);
	return {
		cells: [written, ...filled, ...added],
		...{ added: added.length, same, others: existing.length - seen.size },
		conflict: {
			before: [labels, ...conflict.before],
			after: [labels, ...conflict.after],
			numbers: conflict.numbers,
		},
	};
}

interface Place {
	readonly field: string;
	readonly column: Column;
	readonly heading: string;
	readonly index: number;
}

function placesOf(table: Table, [headings = []]: readonly Cells[]): readonly Place[] {
	return matchHeadings(table, headings, { file: '', line: 1 }).columns;
}

function keyOf({ key, columns }: Table): readonly string[] {
	const [only] = key;
	if (key.length === 1 && only !== undefined && columns[only]?.type.kind === 'id') return key;
	const dates = Object.keys(columns).filter(
		(field) => columns[field]?.type.kind === 'date' && columns[field].required,
	);
	return [...new Set([...key, ...dates])];
}

/** By field, in the one form that the program writes. */
function valuesOf(row: Cells, places: readonly Place[]): ReadonlyMap<string, string> {
	return new Map(
		places.flatMap(({ field, column: { type }, index }) => {
			const cell = (row[index] ?? '').trim();
			if (cell === '') return [];
			const value = type.read(type.foldWidth ? toHalfWidth(cell) : cell);
			return [[field, value === undefined ? cell : type.write(value)]];
		}),
	);
}

/** What tells a row; ids are the same in capitals. */
function named(values: ReadonlyMap<string, string>, key: readonly string[]): string {
	return JSON.stringify(key.map((field) => (values.get(field) ?? '').toLowerCase()));
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
	return one.size === other.size && [...one].every(([field, cell]) => other.get(field) === cell);
}

/** In the order of the file, which may have columns without a heading. */
function inOrder(
	values: ReadonlyMap<string, string>,
	width: number,
	places: readonly Place[],
	more: readonly Place[],
): Cells {
	const cells = Array.from({ length: width }, () => '');
	for (const { field, index } of places) cells[index] = values.get(field) ?? '';
	return [...cells, ...more.map(({ field }) => values.get(field) ?? '')];
}

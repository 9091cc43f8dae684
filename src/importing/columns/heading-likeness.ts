import type { Columns } from '../../domain/schema/table.ts';
import {
	compareWords,
	likeness,
	readColumnName,
	readHeadingWords,
	type HeadingWords,
} from './heading-words.ts';
import { moreHeadings } from './more-headings.ts';

/** A table's name, and its columns with those that only offices have. */
export interface NamedColumns {
	readonly name: string;
	readonly columns: Columns;
	/** What offices call its columns, beyond the aliases, by field. */
	readonly names: Readonly<Record<string, readonly string[]>>;
}

interface Names {
	readonly sure: readonly HeadingWords[];
	readonly maybe: readonly HeadingWords[];
}

/** Why a row was changed since it was published: no office's table tells. */
const notOffices = 'correction';

const namesByColumns = new WeakMap<Columns, ReadonlyMap<string, Names>>();

/** By field, the names by which a table's columns go. */
function namesOf({
	name: table,
	columns,
	names: others,
}: NamedColumns): ReadonlyMap<string, Names> {
	const known = namesByColumns.get(columns);
	if (known) return known;
	const more = moreHeadings[table] ?? {};
	const read = (own: readonly string[]) => own.flatMap((name) => readColumnName(name, table));
	const names = new Map(
		Object.entries(columns).map(([field, { heading, aliases, type }]): [string, Names] => {
			if (field === notOffices) return [field, { sure: [], maybe: [] }];
			const known = [heading, field, ...aliases, ...(others[field] ?? [])];
			const sure = [...known, ...(more[field]?.sure ?? [])];
			// 任期开始 is also 任期开始日期.
			const dated = type.kind === 'date' ? sure.map((name) => `${name}日期`) : [];
			return [field, { sure: read([...sure, ...dated]), maybe: read(more[field]?.maybe ?? []) }];
		}),
	);
	namesByColumns.set(columns, names);
	return names;
}

/** By field, how surely the words of a heading mean the column: see `likeness`. */
export function rateHeading(heading: string, table: NamedColumns): ReadonlyMap<string, number> {
	const names = namesOf(table);
	const readings = readHeadingWords(heading, table.name);
	const isAmbiguous = [...names.values()].some(({ maybe }) =>
		maybe.some(({ folded }) => folded === readings[0]?.folded),
	);
	const most = isAmbiguous ? likeness.maybe : likeness.same;
	return new Map([...names].map(([field, own]) => [field, rate(readings, own, most)] as const));
}

/** The field that the words of a heading most surely mean, if they mean one. */
export function likelyField(heading: string, table: NamedColumns): string | undefined {
	const [best] = [...rateHeading(heading, table)].sort(([, a], [, b]) => b - a);
	return best && best[1] >= likeness.endsWith ? best[0] : undefined;
}

/**
 * Of a heading that joins several names (`收款人/单位`) the first reading, the whole, counts in full.
 * @param most for anything but the very name: of a heading that may mean one column, none is taken for likeness
 */
function rate(readings: readonly HeadingWords[], { sure, maybe }: Names, most: number): number {
	const values = readings.flatMap((reading, at) => {
		const weight = at === 0 ? 1 : likeness.maybe;
		return [
			...sure
				.map((name) => weight * compareWords(reading, name))
				.map((value) => (value === likeness.same ? value : Math.min(value, most))),
			...maybe.map((name) => (reading.folded === name.folded ? likeness.maybe : likeness.none)),
		];
	});
	return Math.max(likeness.none, ...values);
}

import { text, type CellKind } from '../../domain/schema/cell-type.ts';
import { optional, type Column, type Columns, type Table } from '../../domain/schema/table.ts';
import { officeHeadings } from '../../domain/tables/office-columns.ts';
import { foldHeading } from '../../loading/match-headings.ts';
import { splitHeadingUnit } from '../cells/amount-unit.ts';
import { likelyField } from '../columns/heading-likeness.ts';
import type { KnownHeadings } from './known-headings.ts';
import { profileOf } from './table-profile.ts';

/** A column that any table of an office may have, and that no table of `data/` has. */
const anywhere = (heading: string, aliases: readonly string[] = []) =>
	optional(heading, text(), { doc: { zh: '不导入。', en: 'Not imported.' }, aliases });

/** A declared field is named `field`; a column that any office's table may have, `office:serial`. */
const officeFields: Columns = {
	'office:serial': anywhere(officeHeadings.serial, ['行次', '行号', 'NO', 'NO.', 'No.']),
	'office:year': anywhere(officeHeadings.year),
	'office:month': anywhere(officeHeadings.month, ['月份']),
	'office:day': anywhere(officeHeadings.day),
};

const numberKinds: readonly CellKind[] = ['amount', 'quantity', 'count'];

/** Does the column hold amounts, quantities or counts, which a total row sums up? */
export function isNumber({ type }: Column): boolean {
	return numberKinds.includes(type.kind);
}

export function isAmount({ type }: Column): boolean {
	return type.kind === 'amount';
}

/** The columns that an office's table may have, and the headings by which they are known. */
export interface OfficeColumns extends KnownHeadings {
	readonly columns: Columns;
}

/** Whatever is longer, white space and all, names no column. */
const longestHeading = 200;

const columnsByTable = new WeakMap<Table, OfficeColumns>();

/**
 * The columns of a table as offices have them, and their headings as offices write them: the Chinese one, the
 * English field, the aliases, an amount's with any unit of money, all with or without the mark of a required column.
 */
export function listTableHeadings(table: Table): OfficeColumns {
	const before = columnsByTable.get(table);
	if (before) return before;
	const { names, officeColumns } = profileOf(table);
	const columns: Columns = { ...table.columns, ...officeColumns, ...officeFields };
	const accepted = new Map<string, string>();
	const accept = (name: string, field: string) => {
		if (!accepted.has(name)) accepted.set(name, field);
	};
	const entries = Object.entries(columns).flatMap(([field, column]) =>
		[column.heading, field, ...column.aliases, ...(names[field] ?? [])].map((name) => ({
			name,
			field,
			column,
		})),
	);
	for (const { name, field } of entries) accept(foldHeading(name), field);
	for (const { name, field, column } of entries) {
		if (isAmount(column)) accept(splitHeadingUnit(name).name, field);
	}
	const listed: OfficeColumns = {
		columns,
		fieldOf: (heading) => {
			if (heading.length > longestHeading) return undefined;
			const plain = stripHeading(heading);
			const field = accepted.get(plain);
			if (field !== undefined) return field;
			const withoutUnit = accepted.get(splitHeadingUnit(plain).name);
			const column = withoutUnit === undefined ? undefined : columns[withoutUnit];
			return column && isAmount(column) ? withoutUnit : undefined;
		},
		likelyFieldOf: (heading) => likelyField(heading, { name: table.name, columns, names }),
		isCounted: (field) => {
			const column = columns[field];
			return column !== undefined && isNumber(column);
		},
	};
	columnsByTable.set(table, listed);
	return listed;
}

/** Without white space and without what marks a required column: `*村名`, `村名（必填）`, `村名：`. */
export function stripHeading(heading: string): string {
	return foldHeading(heading)
		.replace(/^\*+|(?<![*:])[*:]+$/g, '')
		.replace(/\(必填\)$/, '');
}

import type { CellKind } from '../../domain/schema/cell-type.ts';
import type { Column, Table } from '../../domain/schema/table.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { listAcceptedHeadings, foldHeading } from '../../loading/match-headings.ts';
import { splitHeadingUnit } from '../cells/amount-unit.ts';
import type { KnownHeadings } from './known-headings.ts';
import { ledgerHeadings } from '../rows/office-ledger.ts';

/** Columns of offices' tables that `data/` does not have, under the names they go by. */
const officeOnly = {
	serial: ['序号', '行次', '行号', 'NO', 'NO.', 'No.'],
	year: ['年'],
	month: ['月'],
	day: ['日'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type OfficeOnlyField = keyof typeof officeOnly;

const numberKinds: readonly CellKind[] = ['amount', 'quantity', 'count'];

/** Does the column hold amounts, quantities or counts, which a total row sums up? */
export function isNumber({ type }: Column): boolean {
	return numberKinds.includes(type.kind);
}

export function isAmount({ type }: Column): boolean {
	return type.kind === 'amount';
}

/** A declared field is named `field`; a column that only offices have, `office:serial`. */
export const matchTableField = (field: OfficeOnlyField) => `office:${field}`;

/**
 * The headings of a table as offices write it: the Chinese one, the English field, the aliases, an amount's
 * with any unit of money, all with or without the mark of a required column.
 */
export function listTableHeadings(table: Table): KnownHeadings {
	if (table.name === ledger.name) return ledgerHeadings;
	const accepted = new Map(listAcceptedHeadings(table));
	for (const [field, column] of Object.entries(table.columns)) {
		if (!isAmount(column)) continue;
		for (const name of [column.heading, ...column.aliases]) {
			const bare = splitHeadingUnit(name).name;
			if (!accepted.has(bare)) accepted.set(bare, field);
		}
	}
	for (const [field, names] of Object.entries(officeOnly)) {
		for (const name of names) {
			const plain = foldHeading(name);
			if (!accepted.has(plain)) accepted.set(plain, matchTableField(field as OfficeOnlyField));
		}
	}
	const isAmountField = (field: string | undefined) => {
		const column = field === undefined ? undefined : table.columns[field];
		return column !== undefined && isAmount(column);
	};
	return {
		fieldOf: (heading) => {
			const plain = stripHeading(heading);
			const field = accepted.get(plain);
			if (field !== undefined) return field;
			const withoutUnit = accepted.get(splitHeadingUnit(plain).name);
			return isAmountField(withoutUnit) ? withoutUnit : undefined;
		},
		isCounted: (field) => {
			const column = table.columns[field];
			return column !== undefined && isNumber(column);
		},
	};
}

/** Without white space and without what marks a required column: `*村名`, `村名（必填）`, `村名：`. */
export function stripHeading(heading: string): string {
	return foldHeading(heading)
		.replace(/^\*+|[*:]+$/g, '')
		.replace(/\(必填\)$/, '');
}

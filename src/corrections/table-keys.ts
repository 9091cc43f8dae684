import type { Table } from '../domain/schema/table.ts';

/** What tells the rows of a table apart where they have no id, by field. */
const keyFields: Readonly<Record<string, readonly string[]>> = {
	ledger: ['entity', 'voucher'],
	balances: ['entity', 'period', 'account', 'label'],
	budget: ['direction', 'category'],
	officials: ['name', 'body', 'role'],
	distributions: ['year'],
	answers: ['hint', 'row'],
	'reported-figures': ['entity', 'period', 'item'],
	'subsidy-lists': ['number', 'name'],
};

/** The fields by which the rows of two versions of a table are matched. */
export function keyFieldsOf({ name, columns }: Table): readonly string[] {
	return columns['id'] ? ['id'] : (keyFields[name] ?? []);
}

/** Their headings. */
export function keyHeadings(table: Table): readonly string[] {
	return keyFieldsOf(table).flatMap((field) => table.columns[field]?.heading ?? []);
}

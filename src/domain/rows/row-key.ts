import { categoryById } from '../money/categories.ts';
import { entityName } from '../money/entity.ts';
import type { Table } from '../schema/table.ts';
import { answers } from '../tables/answers.ts';
import { balances, type Balance } from '../tables/balances.ts';
import type { BudgetLine } from '../tables/budget.ts';
import type { LedgerRow } from '../tables/ledger.ts';
import type { Official } from '../tables/officials.ts';
import type { ReportedFigure } from '../tables/reported-figures.ts';
import type { RowRef } from './row-ref.ts';

/** The cells of a row by field, as read. */
type Cells = Readonly<Record<string, unknown>>;

/**
 * The keys that are not the cells of {@link Table.key} as they are written, by table. Answers and addresses are
 * written with them: they are permanent. `file` is what the row's file is named after.
 */
const keys: Readonly<Record<string, (row: never, file: string) => string>> = {
	// White space and the mark before an ordinal would not survive in an address.
	ledger: ({ voucher }: LedgerRow) => voucher.replace(/[\s~]+/g, '-'),
	balances: ({ period, entity = 'collective', account, label }: Balance) => {
		const written = balances.columns.account.type.write(account);
		return joined(period.key, entityName(entity), written, label);
	},
	budget: ({ category }: BudgetLine, file) => joined(file, categoryById(category).name),
	officials: ({ name }: Official) => name,
	// With whose it is, where it is not all of the village's.
	'reported-figures': ({ period, item, entity }: ReportedFigure) =>
		joined(period.key, item, entity && entityName(entity)),
};

/** A reference is written on one line. */
const lineBreak = /\s*[\n\u2028\u2029]\s*/g;

/**
 * No key may look like another one with its ordinal. Those of answers end in the ordinals of the rows that they are about, and no
 * two of them are alike.
 */
const ordinalMark = /~(?=\d+$)/;

function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined).join('/');
}

/**
 * What tells a row from the other rows of its table: its id, or what stands for one: `2025/办公费` in a budget,
 * `2025-03/集体经济组织/库存现金` among the balances. A key that does not name the file is unique in it alone.
 * @param file what the row's file is named after
 */
function keyOf(table: Table, row: Cells, file: string): string {
	if (table.columns['id']) return String(row['id']);
	const own = keys[table.name]?.(row as never, file) ?? writtenKey(table, row, file);
	const onOneLine = own.replace(lineBreak, ' ');
	return table.name === answers.name ? onOneLine : onOneLine.replace(ordinalMark, '-');
}

/** The cells of the key, after the name of the file where the table has several. */
function writtenKey({ scope, key, columns }: Table, row: Cells, file: string): string {
	const cells = key.map((field) =>
		row[field] === undefined ? undefined : columns[field]?.type.write(row[field]),
	);
	return scope === 'village' || scope === 'county' ? joined(...cells) : joined(file, ...cells);
}

/**
 * Refers to the rows of one file, asked in their order: from the second row with the same key on, its ordinal is
 * part of the key. `记-3-12`, then `记-3-12~2`.
 * @param path of the file
 */
export function makeRowReferrer(table: Table, path: string): (row: Cells) => RowRef {
	const file = /([^/]*?)(?:\.csv)?$/.exec(path)?.[1] ?? '';
	const own = table.name === 'ledger' ? { table: table.name, period: file } : { table: table.name };
	const seen = new Map<string, number>();
	return (row) => {
		const key = keyOf(table, row, file);
		const time = (seen.get(key) ?? 0) + 1;
		seen.set(key, time);
		return { ...own, key: time === 1 ? key : `${key}~${time}` };
	};
}

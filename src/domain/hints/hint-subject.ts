import { text, type CellType } from '../schema/cell-type.ts';
import { parseReference, writeReference, writeRow, type RowRef } from '../rows/row-ref.ts';
import { plainTables, selectTablesTaking } from '../tables/plain-tables.ts';
import { supervision } from '../tables/supervision.ts';

/**
 * What a hint is about, as `answers.csv` names it and as pages address it: a written reference, permanent for as
 * long as the row is. `ledger:2025-03:记-3-12` a row of a ledger (`记-3-12~2` the second row of that voucher),
 * `contracts:HT2024-07` a row of a table by its id, `distributions:2024` by its year, `officials:周百灵` by its
 * name; `budget:2025/维修费`, `balances:2025-03/集体经济组织/库存现金` and `reported-figures:2025-03/expense` by
 * what tells the rows of these tables apart; `year:2025` a year of the village, `village` the village as a whole.
 */
export type HintSubject = string;

const tables = { ...plainTables, supervision } as const;

/** The tables, beside the ledger, whose rows hints may be about. */
export const hintTables = selectTablesTaking('hints', tables);

export type HintTable = (typeof hintTables)[number];

export type HintReference = Exclude<ReturnType<typeof parseReference>, { kind: 'id' } | undefined>;

export const villageSubject: HintSubject = writeReference({ kind: 'village' });

export function yearSubject(year: number): HintSubject {
	return writeReference({ kind: 'year', year });
}

/** @param key the row's id, or what stands for one in a table without ids */
export function rowSubject(table: HintTable, key: string): HintSubject {
	return writeRow({ table, key });
}

/** The row itself, as a hint names it. */
export function subjectOf({ ref }: { readonly ref: RowRef }): HintSubject {
	return writeRow(ref);
}

/**
 * The tables whose rows are figures of a period, and so shown on the page of the period; their keys begin with it:
 * `2025-03`, `2025/办公费`.
 */
const figureTables: readonly string[] = hintTables.filter(
	(name) => tables[name].page === undefined,
);

/** Is it a figure, which rows make up together? */
export function isFigure(subject: HintSubject): boolean {
	const reference = parseHintSubject(subject);
	return reference?.kind === 'row' && figureTables.includes(reference.row.table);
}

/** Is it a year's, or a row of figures of the period? */
export function isFigureOf(subject: HintSubject, period: string): boolean {
	// Most hints are about ledger rows, and every page of a ledger asks.
	if (subject.startsWith('ledger:')) return false;
	const reference = parseHintSubject(subject);
	if (reference?.kind === 'year') return String(reference.year) === period;
	return reference?.kind === 'row' && isFigureIn(reference.row, period);
}

/** Is it a figure of the period? */
export function isFigureIn({ table, key }: RowRef, period: string): boolean {
	if (!figureTables.includes(table)) return false;
	return key.startsWith(period) && !/^[\d-]/.test(key.slice(period.length));
}

/** What a hint may be about; `undefined` for anything else that is written. */
export function parseHintSubject(text: string): HintReference | undefined {
	const reference = parseReference(text);
	if (!reference || reference.kind === 'id') return undefined;
	if (reference.kind !== 'row') return reference;
	const { table, key } = reference.row;
	const named: readonly string[] = hintTables;
	return (table === 'ledger' ? !/\s/.test(key) : named.includes(table)) ? reference : undefined;
}

/** The cell 针对编号 of `answers.csv`. */
export function hintSubject(): CellType<HintSubject> {
	return {
		kind: 'hint-subject',
		name: { zh: '提示针对编号', en: 'hint subject' },
		howToWrite: {
			zh: '请照提示旁边的编号抄写，例如 ledger:2025-03:记-3-12 或 contracts:HT2024-07。',
			en: 'Copy it from beside the hint, for example ledger:2025-03:记-3-12 or contracts:HT2024-07.',
		},
		example: 'ledger:2025-03:记-3-12',
		read: (cell) => (parseHintSubject(cell) ? text().read(cell) : undefined),
		write: (subject) => subject,
	};
}

import { text, type CellType } from '../schema/cell-type.ts';
import { plainTables, tablesTaking } from '../tables/plain-tables.ts';
import { supervision } from '../tables/supervision.ts';
import { parsePeriod } from '../time/period.ts';

/**
 * What a hint is about, as `answers.csv` names it and as pages address it; permanent for as long as the row is:
 * `ledger:2025-03:记-3-12` a row of a ledger (`记-3-12~2` the second row of that voucher),
 * `contracts:HT2024-07` a row of a table by its id, `distributions:2024` by its year, `officials:周百灵` by its
 * name; `budget:2025/维修费`, `balances:2025-03/集体经济组织/库存现金` and `reported-figures:2025-03/expense` by
 * what tells the rows of these tables apart; `year:2025` a year of the village, `village` the village as a whole.
 */
export type HintSubject = string;

const tables = { ...plainTables, supervision } as const;

/** The tables, beside the ledger, whose rows hints may be about. */
export const hintTables = tablesTaking('hints', tables);

export type HintTable = (typeof hintTables)[number];

export type ParsedHintSubject =
	| { readonly kind: 'ledger'; readonly period: string; readonly row: string }
	| { readonly kind: 'row'; readonly table: HintTable; readonly key: string }
	| { readonly kind: 'year'; readonly year: number }
	| { readonly kind: 'village' };

export const villageSubject: HintSubject = 'village';

export function yearSubject(year: number): HintSubject {
	return `year:${year}`;
}

/** @param key the row's id, or what stands for one in a table without ids */
export function rowSubject(table: HintTable, key: string): HintSubject {
	return `${table}:${key}`;
}

/** @param anchor the row's, as `rowAnchors` gives it */
export function ledgerSubject(period: string, anchor: string): HintSubject {
	return `ledger:${period}:${anchor.slice('v-'.length)}`;
}

/**
 * The tables whose rows are figures of a period, and so shown on the page of the period; their keys begin with it:
 * `2025-03`, `2025/办公费`.
 */
const figureTables = hintTables.filter((name) => tables[name].page === undefined);

/** Is it a figure, which rows make up together? */
export function isFigure(subject: HintSubject): boolean {
	const parsed = parseHintSubject(subject);
	return parsed?.kind === 'row' && figureTables.includes(parsed.table);
}

/** Is it a year's, or a row of figures of the period? */
export function isFigureOf(subject: HintSubject, period: string): boolean {
	// Most hints are about ledger rows, and every page of a ledger asks.
	if (subject.startsWith('ledger:')) return false;
	const parsed = parseHintSubject(subject);
	if (parsed?.kind === 'year') return String(parsed.year) === period;
	if (parsed?.kind !== 'row' || !figureTables.includes(parsed.table)) return false;
	return parsed.key.startsWith(period) && !/^[\d-]/.test(parsed.key.slice(period.length));
}

const ledgerForm = /^ledger:([^:]+):(\S+)$/;
const rowForm = /^([a-z-]+):(\S(?:.*\S)?)$/;

/** Takes a subject apart; anything else gives `undefined`. */
export function parseHintSubject(text: string): ParsedHintSubject | undefined {
	if (text === villageSubject) return { kind: 'village' };
	const [, period, row] = ledgerForm.exec(text) ?? [];
	if (period !== undefined && row !== undefined) {
		return parsePeriod(period) ? { kind: 'ledger', period, row } : undefined;
	}
	const [, named, key = ''] = rowForm.exec(text) ?? [];
	if (named === 'year')
		return /^\d{4}$/.test(key) ? { kind: 'year', year: Number(key) } : undefined;
	const table = hintTables.find((name) => name === named);
	return table && { kind: 'row', table, key };
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

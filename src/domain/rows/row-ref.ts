import { id } from '../schema/cell-type.ts';
import { parsePeriod } from '../time/period.ts';

/** Names a row of a village for as long as the row is there, whatever rows come or go before it. */
export interface RowRef {
	/** The name of its table. */
	readonly table: string;
	/** Of a row of a ledger, the key of the ledger's period. */
	readonly period?: string | undefined;
	/** What tells it from the other rows of its table, or of its ledger: see `keyOf`. */
	readonly key: string;
}

/**
 * What a written reference names: `ledger:2025-03:记-3-12` and `contracts:HT2024-07` a row, `HT2024-07` a row by its
 * id alone, whichever table has it, `year:2025` a year of the village, `village` the village as a whole.
 */
export type Reference =
	| { readonly kind: 'row'; readonly row: RowRef }
	| { readonly kind: 'id'; readonly id: string }
	| { readonly kind: 'year'; readonly year: number }
	| { readonly kind: 'village' };

/** A row as answers, comments and hints write it. */
export function writeRow({ table, period, key }: RowRef): string {
	return period === undefined ? `${table}:${key}` : `${table}:${period}:${key}`;
}

export function writeReference(reference: Reference): string {
	switch (reference.kind) {
		case 'row':
			return writeRow(reference.row);
		case 'id':
			return reference.id;
		case 'year':
			return `year:${reference.year}`;
		case 'village':
			return 'village';
	}
}

const ledgerForm = /^ledger:([^:]+):(\S(?:.*\S)?)$/;
const rowForm = /^([a-z-]+):(\S(?:.*\S)?)$/;
const idCell = id();

/**
 * The inverse of {@link writeReference}; anything else gives `undefined`. Whether there is such a table, and whether
 * it may be named where the reference stands, is for those who ask to say.
 */
export function parseReference(text: string): Reference | undefined {
	if (text === 'village') return { kind: 'village' };
	if (idCell.read(text) !== undefined) return { kind: 'id', id: text };
	const [, table, key] = rowForm.exec(text) ?? [];
	if (table === undefined || key === undefined) return undefined;
	if (table === 'year') {
		return /^\d{4}$/.test(key) ? { kind: 'year', year: Number(key) } : undefined;
	}
	if (table !== 'ledger') return { kind: 'row', row: { table, key } };
	const [, period, voucher] = ledgerForm.exec(text) ?? [];
	if (period === undefined || voucher === undefined || !parsePeriod(period)) return undefined;
	return { kind: 'row', row: { table, period, key: voucher } };
}

/** What was published as one: a file, the balances of a period, or a row. */
export interface IssueRef {
	/** The name of the table. */
	readonly table: string;
	/** The name of the file, the period or the id of the row; absent for a table that is one file. */
	readonly key?: string | undefined;
}

/** An issue as the log of corrections names it: `ledger/2025-03`, `finance/CW2025-03`, `balances`. */
export function writeIssue({ table, key }: IssueRef): string {
	return key === undefined ? table : `${table}/${key}`;
}

/** The inverse of {@link writeIssue}. */
export function parseIssue(issue: string): IssueRef {
	const end = issue.indexOf('/');
	return end === -1 ? { table: issue } : { table: issue.slice(0, end), key: issue.slice(end + 1) };
}

/** Is an issue the other one, or a part of the file that the other one is? */
export function isWithin(issue: string, other: string): boolean {
	return issue === other || issue.startsWith(`${other}/`);
}

/**
 * The permanent id of a row's element on the page that lists it: `v-记-3-12` in a ledger, `row-ZC001` in a register.
 * Search, comments and citations point at it.
 */
export function anchorOf({ table, key }: RowRef): string {
	return table === 'ledger' ? `v-${key}` : registerRowAnchor(key);
}

/** The same for the row of a register, by its key. No other element's id begins like this. */
export function registerRowAnchor(key: string): string {
	return `row-${key}`;
}

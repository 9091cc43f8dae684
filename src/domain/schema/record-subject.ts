import type { Bilingual } from '../bilingual.ts';
import type { CellType } from './cell-type.ts';
import { plainTables, tablesTaking } from '../tables/plain-tables.ts';
import { parsePeriod } from '../time/period.ts';

/** The tables whose rows a comment or a supervision record may be about, beside the ledger. */
export const subjectTables = tablesTaking('comments', plainTables);

export type SubjectTable = (typeof subjectTables)[number];

const nouns = (language: keyof Bilingual) => [
	...new Set(subjectTables.map((name) => plainTables[name].noun?.[language] ?? name)),
];

/** What a row of these tables is, in words: `公开登记、决议、项目`. */
export const subjectNouns: Bilingual = { zh: nouns('zh').join('、'), en: nouns('en').join(', ') };

/** What a comment or a supervision record is about: a row by its id, or the rows of a voucher in a ledger. */
export type RecordSubject =
	| {
			readonly kind: 'row';
			readonly id: string;
			/** Named where two tables use the same id. */
			readonly table?: SubjectTable;
	  }
	| { readonly kind: 'voucher'; readonly period: string; readonly voucher: string };

const rowForm = /^(?:([a-z-]+):)?([A-Za-z0-9][A-Za-z0-9_-]{0,63})$/;
const voucherForm = /^ledger:([^:]+):(\S.*)$/;

/** Reads `JY2025-03`, `decisions:JY2025-03` or `ledger:2025-03:记-3-12`; anything else gives `undefined`. */
export function parseRecordSubject(text: string): RecordSubject | undefined {
	const [, period, voucher] = voucherForm.exec(text) ?? [];
	if (period !== undefined && voucher !== undefined) {
		return parsePeriod(period) ? { kind: 'voucher', period, voucher } : undefined;
	}
	const [, named, id] = rowForm.exec(text) ?? [];
	if (id === undefined) return undefined;
	if (named === undefined) return { kind: 'row', id };
	const table = subjectTables.find((one) => one === named);
	return table && { kind: 'row', table, id };
}

/** The inverse of {@link parseRecordSubject}. */
export function formatRecordSubject(subject: RecordSubject): string {
	if (subject.kind === 'voucher') return `ledger:${subject.period}:${subject.voucher}`;
	return subject.table ? `${subject.table}:${subject.id}` : subject.id;
}

/** The cell 针对编号 of `comments.csv` and `supervision.csv`. */
export function recordSubject(): CellType<RecordSubject> {
	return {
		kind: 'record-subject',
		name: { zh: '针对编号', en: 'record subject' },
		howToWrite: {
			zh: `请写${subjectNouns.zh.replace(/、(?=[^、]*$)/, '或')}的编号，例如 JY2025-03；针对某一笔收支的，写成 ledger:2025-03:记-3-12（期间和凭证号）。两张表的编号相同时，前面写明表名，例如 decisions:JY2025-03。`,
			en: `Write the id of a ${subjectNouns.en.replace(/, (?=[^,]*$)/, ' or ')}, for example JY2025-03; for a ledger row write ledger:2025-03:记-3-12 (period and voucher). Where two tables use the same id, name the table: decisions:JY2025-03.`,
		},
		example: 'ledger:2025-03:记-3-12',
		read: parseRecordSubject,
		write: formatRecordSubject,
	};
}

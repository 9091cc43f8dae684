import type { Bilingual } from '../bilingual.ts';
import { parseReference, writeReference, type Reference } from '../rows/row-ref.ts';
import { plainTables, selectTablesTaking } from '../tables/plain-tables.ts';
import { id, type CellType } from './cell-type.ts';

/** The tables whose rows a comment or a supervision record may be about, beside the ledger. */
export const subjectTables = selectTablesTaking('comments', plainTables);

export type SubjectTable = (typeof subjectTables)[number];

const nouns = (language: keyof Bilingual) => [
	...new Set(subjectTables.map((name) => plainTables[name].noun?.[language] ?? name)),
];

/** What a row of these tables is, in words: `公开登记、决议、项目`. */
export const subjectNouns: Bilingual = { zh: nouns('zh').join('、'), en: nouns('en').join(', ') };

/**
 * What a comment or a supervision record is about: a row, by its id alone where no other table uses the same; of a
 * ledger, all the rows of a voucher, whose number is the key.
 */
export type RecordSubject = Extract<Reference, { readonly kind: 'row' | 'id' }>;

/** Reads `JY2025-03`, `decisions:JY2025-03` or `ledger:2025-03:记-3-12`; anything else gives `undefined`. */
export function parseRecordSubject(text: string): RecordSubject | undefined {
	const reference = parseReference(text);
	if (reference?.kind === 'id') return reference;
	if (reference?.kind !== 'row') return undefined;
	const { table, key } = reference.row;
	const named: readonly string[] = subjectTables;
	const isNamed = table === 'ledger' || (named.includes(table) && id().read(key) !== undefined);
	return isNamed ? reference : undefined;
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
		write: writeReference,
	};
}

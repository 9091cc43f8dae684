import type { Bilingual } from '../../bilingual.ts';
import { error } from '../finding-kind.ts';

/** Which limit of reading a table exceeds. `most` is the limit as written; `sheet` is empty where it is all of the file. */
export type TooLargeFor =
	| 'unpackedBytes'
	| 'archiveEntries'
	| 'sheets'
	| 'cells'
	| 'columns'
	| 'characters'
	| 'cellCharacters'
	| 'seconds'
	| 'memory';

/** Why income and expense cannot be told apart. */
export type AmountColumns = 'debit-credit' | 'both-layouts' | 'no-amounts';

/** What a spreadsheet made of a cell. */
export type SpreadsheetDamage =
	| 'scientific'
	| 'narrow-column'
	| 'broken-formula'
	| 'voucher-as-date'
	| 'id-as-date'
	| 'text-as-date'
	| 'zeros-lost'
	| 'digits-lost'
	| 'decimals-lost';

/** An office’s own table that is to be imported. */
export const importKinds = {
	'format-unsupported': error<{ what: Bilingual; wayOut: Bilingual }>(),
	'workbook-protected': error(),
	'workbook-damaged': error(),
	'table-too-large': error<{ what: TooLargeFor; most: string; sheet: string }>(),
	'sheet-unclear': error<{ names: string; withHeader: number }>(),
	'sheet-unknown': error<{ names: string; nearest: string }>(),
	'rows-hidden': error<{ rows: string }>(),
	'columns-hidden': error<{ columns: string }>(),
	'text-struck-out': error<{ cells: string; text: string }>(),
	'text-unseen': error<{ cells: string; text: string }>(),
	'formula-unsaved': error(),
	'number-scaled': error(),
	'header-missing': error<{ headings?: string }>(),
	'header-second': error<{ firstLine: number }>(),
	'column-unclear': error<{ choices: string; samples: string }>(),
	'column-missing': error<{ heading: string; otherwise?: Bilingual }>(),
	'amount-columns-unclear': error<{ problem: AmountColumns }>(),
	'unit-unclear': error<{ problem: Bilingual }>(),
	'row-unclear': error(),
	'cell-damaged': error<{ how: SpreadsheetDamage }>(),
	'total-mismatch': error<{ label: string; expected: string; unit?: Bilingual }>(),
	'stated-balance': error<{ expected: string }>(),
	'period-unclear': error<{ first: string; other: string }>(),
	'period-absent': error<{ table: Bilingual }>(),
	'period-other-year': error<{ title: string; period: string }>(),
	'title-other': error<{ said: string; asked: string }>(),
	'rows-absent': error(),
} as const;

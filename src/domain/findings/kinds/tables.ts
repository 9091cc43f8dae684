import type { Bilingual } from '../../bilingual.ts';
import { error } from '../finding-kind.ts';
import type { SpreadsheetDamage } from './importing.ts';

/** A table: its bytes, headings, rows and cells. */
export const tableKinds = {
	'bytes-undecodable': error<{ offset: number; encoding: string }>(),
	'quote-broken': error(),
	'heading-unknown': error<{ nearest: string }>(),
	'heading-missing': error<{ heading: string }>(),
	'heading-repeated': error<{ heading: string }>(),
	'heading-blank': error<{ number: number }>(),
	'row-ragged': error<{ found: number; expected: number }>(),
	'cell-unreadable': error<{ type: Bilingual; howToWrite: Bilingual }>(),
	'choice-unknown': error<{ type: Bilingual; howToWrite: Bilingual; nearest: string }>(),
	'cell-missing': error<{ howToWrite: Bilingual }>(),
	'id-repeated': error<{ firstLine: number }>(),
	'cell-spoilt': error<{ how: SpreadsheetDamage }>(),
	'saved-by-spreadsheet': error<{ file: string; count: number; others: number }>(),
	'reference-dangling': error<{ table: string; tableTitle: Bilingual }>(),
} as const;

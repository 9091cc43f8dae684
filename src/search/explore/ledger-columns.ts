import type { Bilingual } from '../../domain/bilingual.ts';
import type { CellKind } from '../../domain/schema/cell-type.ts';
import { ledger } from '../../domain/tables/ledger.ts';

/** How a column is kept: words, a day, or whole fen. */
export type KeptKind = 'text' | 'day' | 'fen';

/** A column of the county's ledger files. Names and kinds are permanent: programs of others read them. */
export interface LedgerColumn {
	readonly name: string;
	readonly kind: KeptKind;
	/** Has every row something here? */
	readonly required: boolean;
	readonly doc: Bilingual;
}

function text(name: string, zh: string, en: string, required = true): LedgerColumn {
	return { name, kind: 'text', required, doc: { zh, en } };
}

/** Where a row stands on the site. */
const placeColumns: readonly LedgerColumn[] = [
	text('village', '村编号，12位。', 'The id of the village, twelve digits.'),
	text('villageName', '村名。', 'The name of the village.'),
	text('township', '乡镇编号。', 'The id of the township.'),
	text('townshipName', '乡镇名称。', 'The name of the township.'),
	text(
		'period',
		'收支明细的期间，例如 2025-03 或 2025-Q1。',
		'The period of the ledger, for example 2025-03 or 2025-Q1.',
	),
	text(
		'ref',
		'这一行的编号，长期不变，例如 ledger:2025-03:记-3-12；提示和意见用的也是它。',
		'What names the row for good, for example ledger:2025-03:记-3-12, as hints and comments do.',
	),
];

/** What the site works out of a row. */
const foundColumns: readonly LedgerColumn[] = [
	text(
		'organisation',
		'对方写明是单位的，它的编号，名称写法一致的相同；个人和没有写明的为空。',
		'The id of the other party where it is marked as an organisation, the same for one name everywhere; empty for persons and where nothing is said.',
		false,
	),
	text(
		'hints',
		'标在这一行旁边的提示的编号，用“;”隔开。',
		'The ids of the hint rules that stand beside the row, separated by ";".',
		false,
	),
];

const keptKinds: Partial<Record<CellKind, KeptKind>> = { amount: 'fen', date: 'day' };

/** The columns of the ledger as its declaration has them; amounts in fen. */
const ownColumns = Object.entries(ledger.columns).map(([field, column]): LedgerColumn => {
	const kind = keptKinds[column.type.kind] ?? 'text';
	const doc =
		kind === 'fen'
			? { zh: `${column.doc.zh}单位是分。`, en: `${column.doc.en} In fen.` }
			: column.doc;
	return { name: kind === 'fen' ? `${field}Fen` : field, kind, required: column.required, doc };
});

/** The columns that a list of rows shows, which stand together so that they come in few requests. */
const shownFirst = ['date', 'voucher', 'category', 'summary', 'incomeFen', 'expenseFen'];
const shown = [...shownFirst, 'counterparty', 'counterpartyType'];

/** All columns, in the order of the files. */
export const ledgerColumns: readonly LedgerColumn[] = [
	...placeColumns,
	...shown.flatMap((name) => ownColumns.filter((column) => column.name === name)),
	...foundColumns,
	...ownColumns.filter(({ name }) => !shown.includes(name)),
];

import type { Bilingual } from '../domain/bilingual.ts';
import { formatQuantity, type Quantity } from '../domain/money/quantity.ts';
import { writeRow } from '../domain/rows/row-ref.ts';
import type { CellKind } from '../domain/schema/cell-type.ts';
import type { Column, Row, Table } from '../domain/schema/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { ledgerColumns } from '../search/explore/ledger-columns.ts';
import type { HintMarks } from '../views/hint-marks.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { ledgerCell } from './ledger-cells.ts';

/** How a column is kept: words, a day, whole fen, a whole number, a decimal number, or a calendar year. */
export type OpenKind = 'text' | 'day' | 'fen' | 'whole' | 'decimal' | 'year';

/** A village as its rows are written. */
export interface OpenVillage {
	readonly dataset: VillageDataset;
	readonly marks: HintMarks;
}

/** A row with the village that it is of; rows of the county's own tables have none. */
export interface OpenRow {
	readonly row: Row<Table>;
	readonly village?: OpenVillage;
}

export type OpenValue = string | number | undefined;

/** A column of a table for the programs of others. Names and kinds are permanent. */
export interface OpenColumn {
	readonly name: string;
	readonly kind: OpenKind;
	/** Has every row something here? */
	readonly required: boolean;
	readonly doc: Bilingual;
	/** The words that may stand here, where they are few and declared. */
	readonly words?: readonly string[];
	/** Never below zero. */
	readonly neverNegative?: boolean;
	readonly cell: (placed: OpenRow) => OpenValue;
}

/** The columns of a table of the villages. */
export function villageColumns(declared: Table): OpenColumn[] {
	return declared.name === ledger.name
		? ledgerTable()
		: [...placeOf(declared), ...ownColumns(declared)];
}

/** The ledger has the columns of its Parquet files. */
function ledgerTable(): OpenColumn[] {
	return ledgerColumns.map(({ name, kind, required, doc }) => {
		const own = (ledger.columns as Readonly<Record<string, Column>>)[name];
		return {
			...{ name, kind, required, doc },
			...(own && factsOf(own)),
			cell: ledgerCell(name) as OpenColumn['cell'],
		};
	});
}

/** Where a row of a village stands: which village, which of several files, and what names the row for good. */
function placeOf({ scope }: Table): OpenColumn[] {
	const text = { kind: 'text', required: true } as const;
	const file = { cell: ({ row }: OpenRow) => fileName(row.at.file) };
	const ofFile = {
		period: { zh: '属于哪个期间的文件。', en: 'The period of its file.' },
		year: { zh: '属于哪一年的文件。', en: 'The year of its file.' },
		batch: { zh: '属于哪一批的名单。', en: 'The batch whose list it is in.' },
	};
	return [
		{
			...{ name: 'village', ...text },
			doc: { zh: '村编号，12位。', en: 'The id of the village, twelve digits.' },
			cell: ({ village }) => village?.dataset.village.id,
		},
		...(scope in ofFile
			? [{ name: scope, ...text, doc: ofFile[scope as keyof typeof ofFile], ...file }]
			: []),
		{
			...{ name: 'ref', ...text },
			doc: {
				zh: '这一行的编号，长期不变；提示和意见用的也是它。',
				en: 'What names the row for good, as hints and comments do.',
			},
			cell: ({ row }) => writeRow(row.ref),
		},
	];
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/, '');
}

const keptKinds: Partial<Record<CellKind, OpenKind>> = {
	amount: 'fen',
	date: 'day',
	count: 'whole',
	year: 'year',
	quantity: 'decimal',
};

/** The columns as the table declares them. Amounts are whole hundredths, and named so. */
export function ownColumns(declared: Table): OpenColumn[] {
	return Object.entries(declared.columns).map(([field, column]) => {
		const kind = keptKinds[column.type.kind] ?? 'text';
		const { required, doc } = column;
		return {
			...{ name: kind === 'fen' ? `${field}Fen` : field, kind, required },
			doc: kind === 'fen' ? inHundredths(doc) : doc,
			...factsOf(column),
			cell: ({ row }) => keep(column, kind, (row as unknown as Record<string, unknown>)[field]),
		};
	});
}

function inHundredths({ zh, en }: Bilingual): Bilingual {
	return {
		zh: `${zh}这里写成整数，是原数的100倍：金额的单位是分。`,
		en: `${en} Here a whole number, a hundred times as much: amounts are in fen.`,
	};
}

function factsOf({ type, neverNegative }: Column) {
	return {
		...(type.words && { words: type.words }),
		...(neverNegative && { neverNegative }),
	};
}

function keep({ type }: Column, kind: OpenKind, value: unknown): OpenValue {
	if (value === undefined) return undefined;
	switch (kind) {
		case 'fen':
		case 'whole':
		case 'year':
			return value as number;
		case 'decimal':
			return Number(formatQuantity(value as Quantity));
		default:
			return type.write(value);
	}
}

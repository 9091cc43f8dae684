import type { Texts } from '../../texts/index.ts';
import type { ShownColumn } from '../data-table.ts';
import { assetColumns, resourceColumns } from './capitals.ts';
import { contractColumns } from './contracts.ts';
import { debtColumns } from './debts.ts';
import { decisionColumns } from './decisions.ts';
import { ledgerColumns } from './ledger.ts';
import { moneyColumns } from './money-rows.ts';
import { officialColumns } from './officials.ts';
import { projectColumns } from './projects.ts';
import { subsidyColumns } from './subsidies.ts';
import { supervisionColumns } from './supervision.ts';

/** What a style sheet needs of a column. */
export type ColumnHeading = Pick<ShownColumn<never>, 'heading' | 'rowHeading' | 'unlabelled'>;

/** The tables whose headings are the same on every page, so that a style sheet can hold them. */
export const tablesByName = {
	ledger: (texts) => ledgerColumns(texts, '', false),
	'money-rows': (texts) => moneyColumns(texts, ''),
	contracts: (texts) => contractColumns(texts, ''),
	decisions: (texts) => decisionColumns(texts, ''),
	projects: (texts) => projectColumns(texts, ''),
	debts: (texts) => debtColumns(texts, ''),
	assets: (texts) => assetColumns(texts, ''),
	resources: (texts) => resourceColumns(texts, ''),
	subsidies: (texts) => subsidyColumns(texts, ''),
	supervision: (texts) => supervisionColumns(texts, ''),
	officials: (texts) => officialColumns(texts, ''),
} as const satisfies Readonly<Record<string, (texts: Texts) => readonly ColumnHeading[]>>;

export type TableName = keyof typeof tablesByName;

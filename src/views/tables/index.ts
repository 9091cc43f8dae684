import type { Texts } from '../../texts/index.ts';
import { shownColumns, type ShownColumn } from '../data-table.ts';
import { accountColumns, entityColumns } from './accounts.ts';
import { eventColumns, townshipCountColumns } from './calendar.ts';
import { assetColumns, resourceColumns } from './capitals.ts';
import { bidColumns } from './bids.ts';
import { catalogueColumns } from './catalogue.ts';
import { categoryColumns } from './categories.ts';
import { commentCountColumns, overdueAnswerColumns } from './comments.ts';
import { contractColumns } from './contracts.ts';
import { debtColumns } from './debts.ts';
import { decisionColumns } from './decisions.ts';
import { disclosureColumns } from './disclosures.ts';
import { appraisalColumns, dutyColumns } from './duties.ts';
import { feeColumns } from './fees.ts';
import { followedRowColumns } from './followed-rows.ts';
import { fundSourceColumns } from './fund-sources.ts';
import { townshipFundColumns, villageFundColumns } from './fund-totals.ts';
import { groupLeaderColumns } from './group-leaders.ts';
import { handoverColumns, voucherHandoverColumns } from './handovers.ts';
import { hintSumsColumns, ruleColumns } from './hints.ts';
import { ledgerColumns } from './ledger.ts';
import { moneyColumns } from './money-rows.ts';
import { officialColumns } from './officials.ts';
import {
	payeeColumns,
	paymentColumns,
	signedContractColumns,
	wonProjectColumns,
} from './payees.ts';
import { projectColumns } from './projects.ts';
import {
	countyProblemColumns,
	inspectionGapColumns,
	rectificationCountColumns,
} from './rectifications.ts';
import { standardColumns } from './standards.ts';
import { subsidyColumns } from './subsidies.ts';
import { supervisionColumns } from './supervision.ts';
import { templateColumns } from './templates.ts';
import { townshipVillageColumns } from './township-villages.ts';

/** What a style sheet needs of a column. */
export type ColumnHeading = Pick<
	ShownColumn<never>,
	'heading' | 'rowHeading' | 'unlabelled' | 'short' | 'none' | 'alone'
>;

/** The tables whose headings are the same on every page, so that a style sheet can hold them. */
export const tablesByName = {
	ledger: (texts) => ledgerColumns(texts, '', false),
	'fund-sources': fundSourceColumns,
	'township-funds': townshipFundColumns,
	'village-funds': villageFundColumns,
	'fund-rows': (texts) => followedRowColumns(texts, '', texts.funds.leftInYuan),
	'debt-rows': (texts) => followedRowColumns(texts, '', texts.debts.leftInYuan),
	'money-rows': (texts) => moneyColumns(texts, ''),
	contracts: (texts) => contractColumns(texts, ''),
	decisions: (texts) => decisionColumns(texts, ''),
	projects: (texts) => projectColumns(texts, ''),
	bids: bidColumns,
	debts: (texts) => debtColumns(texts, ''),
	fees: (texts) => feeColumns(texts, ''),
	assets: (texts) => assetColumns(texts, ''),
	resources: (texts) => resourceColumns(texts, ''),
	standards: standardColumns,
	subsidies: (texts) => subsidyColumns(texts, ''),
	supervision: (texts) => supervisionColumns(texts, ''),
	officials: (texts) => officialColumns(texts, ''),
	'group-leaders': (texts) => groupLeaderColumns(texts, ''),
	handovers: (texts) => handoverColumns(texts, ''),
	'voucher-handovers': (texts) => voucherHandoverColumns(texts, ''),
	disclosures: (texts) => disclosureColumns(texts, ''),
	entities: entityColumns,
	accounts: (texts) => accountColumns(texts, false),
	'township-villages': townshipVillageColumns,
	events: eventColumns,
	'township-counts': townshipCountColumns,
	'hint-sums': (texts) => hintSumsColumns(texts, '', false),
	'hint-sums-of-townships': (texts) => hintSumsColumns(texts, '', true),
	rules: ruleColumns,
	'rectification-counts': (texts) => rectificationCountColumns(texts, ''),
	'comment-counts': commentCountColumns,
	'overdue-answers': overdueAnswerColumns,
	duties: (texts) => dutyColumns(texts, ''),
	appraisals: appraisalColumns,
	'county-problems': countyProblemColumns,
	'inspection-gaps': inspectionGapColumns,
	payees: (texts) => shownColumns(payeeColumns(texts, '')),
	payments: paymentColumns,
	'signed-contracts': signedContractColumns,
	'won-projects': wonProjectColumns,
	catalogue: catalogueColumns,
	categories: categoryColumns,
	templates: templateColumns,
} as const satisfies Readonly<Record<string, (texts: Texts) => readonly ColumnHeading[]>>;

export type TableName = keyof typeof tablesByName;

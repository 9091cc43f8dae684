import { affairTable } from '../../domain/obligations/affair.ts';
import { compareText } from '../../domain/order.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import {
	categories,
	categoryById,
	isLoan,
	type CategoryId,
	type Direction,
} from '../../domain/money/categories.ts';
import { subjectOf } from '../../domain/hints/hint-subject.ts';
import { entityName, entityOf, type Entity } from '../../domain/money/entity.ts';
import { flowOf, loanFlowOf, type Flow, type LoanFlow } from '../../domain/money/flow.ts';
import type { Quantity } from '../../domain/money/quantity.ts';
import { divideByHeads, sumFen } from '../../domain/money/money.ts';
import { identifyPaidPayee } from '../../domain/payees/payee.ts';
import { monthsOf, sameLastYear, type Period } from '../../domain/time/period.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { anchorOf, writeIssue } from '../../domain/rows/row-ref.ts';
import type { Balance } from '../../domain/tables/balances.ts';
import type { Disclosure } from '../../domain/tables/disclosures.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import {
	disclosuresOf,
	rowsOf,
	type TableFile,
	type VillageDataset,
} from '../../village/dataset.ts';
import { listSilentEntities } from '../../village/silent-entities.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { findTownshipMedians, type TownshipMedian } from '../../summary/township-median.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import { aroundIssues, type AroundRecord } from '../around-record.ts';
import {
	attachmentLinks,
	disclosureFacts,
	type AttachmentLink,
	type DisclosureFacts,
} from '../disclosure-facts.ts';
import { compareCategories, type CategoryComparisons } from '../category-comparison.ts';
import { figureMarks, marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { sumBySource, type FundSource, type SourceTotal } from '../fund-sources.ts';
import { ledgerNeighbours, type LedgerNeighbours } from '../ledger-neighbours.ts';
import { payeeLink } from '../payee-link.ts';
import { listSigners, type Signer } from '../signers.ts';
import { standardLink, type StandardLink } from '../standard-link.ts';
import { recordsAbout, recordsAboutVoucher, type RecordsAbout } from '../subject-links.ts';
import { supervisionOfLedger } from '../supervised-periods.ts';
import { tieLinks, type Tie } from '../ties.ts';
import type { VillageView } from '../village-view.ts';
import { firstCommitted } from './corrections.ts';

export interface CategoryTotal {
	readonly category: CategoryId;
	readonly name: string;
	readonly fen: number;
	readonly rows: number;
}

export interface LedgerLine extends Marked {
	readonly anchor: string;
	readonly date: IsoDate;
	readonly voucher: string;
	readonly category: string;
	/** Lent, borrowed or paid back: no income and no expense. */
	readonly isLoan: boolean;
	readonly summary: string;
	readonly incomeFen: number | undefined;
	readonly expenseFen: number | undefined;
	readonly counterparty: string | undefined;
	/** The page of the organisation that was paid. */
	readonly payee: string | undefined;
	readonly handler: string | undefined;
	readonly witness: string | undefined;
	readonly approver: string | undefined;
	readonly reviewer: string | undefined;
	readonly voucherType: LedgerRow['voucherType'];
	readonly fundSource: FundSource | undefined;
	readonly entity: string;
	/** Images of the voucher and other files. */
	readonly files: readonly AttachmentLink[];
	/** The standard that it was paid by, and for how much. */
	readonly standard: StandardLink | undefined;
	readonly quantity: Quantity | undefined;
	readonly note: string | undefined;
	/** What it rests on and belongs to. */
	readonly ties: readonly Tie[];
	/** The comments and supervision records about its voucher, on the first row of the voucher. */
	readonly records: RecordsAbout | undefined;
}

/** An entity's money in the period. Opening and closing are absent where its balances are not disclosed. */
export interface EntityFlow extends Flow {
	readonly entity: Entity;
	readonly name: string;
	readonly openingFen: number | undefined;
	readonly closingFen: number | undefined;
	readonly loans: LoanFlow;
	/** It owes its rows of the period, and neither ledger nor balances have any. */
	readonly silent: boolean;
}

/** What the ledger of a period and what was disclosed with it say. */
export interface LedgerFacts extends Flow {
	readonly period: Period;
	/** By date; of one day in the order of the file. */
	readonly rows: readonly LedgerLine[];
	readonly openingFen: number | undefined;
	readonly closingFen: number | undefined;
	readonly largestExpense:
		{ readonly summary: string; readonly fen: number; readonly anchor: string } | undefined;
	readonly expensePerHouseholdFen: number | undefined;
	/** The same period one year before, where it was disclosed. */
	readonly lastYear:
		| (Flow & { readonly period: string; readonly expensePerHouseholdFen: number | undefined })
		| undefined;
	/** What was lent, borrowed and paid back, which stands in no sum of income and expense. */
	readonly loans: LoanFlow;
	readonly sources: readonly SourceTotal[];
	readonly income: readonly CategoryTotal[];
	readonly expense: readonly CategoryTotal[];
	readonly entities: readonly EntityFlow[];
	readonly accounts: readonly Balance[];
	/** When it was disclosed and who answers for it; absent when `finance.csv` has no row for it. */
	readonly registration: DisclosureFacts | undefined;
	readonly previous: string | undefined;
	readonly next: string | undefined;
}

export interface LedgerPage extends LedgerFacts, Marked, AroundRecord {
	/** The day of its first commit, where the history reaches back that far. */
	readonly firstCommitted: IsoDate | undefined;
	/** Who signed for the payments, as far as they are in office. */
	readonly signers: readonly Signer[];
	readonly neighbours: LedgerNeighbours;
	/** What the township's villages spent a household in the period. */
	readonly median: TownshipMedian | undefined;
	readonly compared: CategoryComparisons;
}

/** What the page of a ledger is made from. */
export interface LedgerView extends VillageView {
	readonly summary: Pick<VillageSummary, 'dueLedger' | 'township' | 'ledgers' | 'households'>;
}

/**
 * Everything the page of one ledger shows: the marks are those of its figures; the comments are about its disclosure,
 * the supervision records about that and about the books of the period.
 */
export function ledgerPage(
	village: LedgerView,
	key: string,
	context: PortalContext,
	{ townships }: Pick<CountySummary, 'townships'>,
): LedgerPage {
	const { dataset, summary } = village;
	const facts = ledgerFacts(dataset, key, context, village.marks);
	const { registration, period } = facts;
	const township = townships.find(({ id }) => id === summary.township);
	const medians = township && findTownshipMedians(township, monthsOf(period));
	const own = dataset.files.ledger.find((each) => each.period?.key === key)?.rows ?? [];
	const issue = writeIssue({ table: 'ledger', key });
	const registered = registration && writeIssue({ table: 'finance', key: registration.id });
	return {
		...facts,
		...aroundIssues(
			village,
			recordsOf(dataset, period, context),
			[issue, ...(registered === undefined ? [] : [registered])],
			context,
		),
		marks: figureMarks(village.marks, key),
		firstCommitted: firstCommitted(village.corrections, issue),
		signers: listSigners(dataset, own, period),
		neighbours: ledgerNeighbours(dataset, period, summary.dueLedger, context),
		median: medians?.expense,
		compared: compareCategories(summary, monthsOf(period), township),
	};
}

/** @throws RangeError when there is no ledger of the period */
export function ledgerFacts(
	dataset: VillageDataset,
	periodKey: string,
	context: PortalContext,
	marks: HintMarks,
): LedgerFacts {
	const ledgers = dataset.files.ledger;
	const position = ledgers.findIndex(({ period }) => period?.key === periodKey);
	const ledger = ledgers[position];
	if (!ledger?.period) throw new RangeError(`No ledger ${periodKey} in ${dataset.village.id}`);
	const { period } = ledger;
	const { households } = dataset.village;
	const accounts = rowsOf(dataset, 'balances').filter((row) => row.period.key === periodKey);
	const flow = flowOf(ledger.rows);
	return {
		period,
		...flow,
		rows: ledger.rows
			.toSorted((a, b) => compareText(a.date, b.date))
			.map((row) => ({
				...line(row, dataset, context),
				marks: marksOf(marks, subjectOf(row)),
			})),
		openingFen: sumOf(accounts, 'opening'),
		closingFen: sumOf(accounts, 'closing'),
		largestExpense: largestExpense(ledger.rows),
		expensePerHouseholdFen: divideByHeads(flow.expenseFen, households),
		loans: loanFlowOf(ledger.rows),
		sources: sumBySource(ledger.rows),
		lastYear: lastYear(ledgers, period, households),
		income: totalsByCategory(ledger.rows, 'income'),
		expense: totalsByCategory(ledger.rows, 'expense'),
		entities: entityFlows(ledger.rows, accounts, listSilentEntities(dataset, 'ledger', period)),
		accounts,
		registration: registrationOf(dataset, periodKey, context),
		previous: ledgers[position - 1]?.period?.key,
		next: ledgers[position + 1]?.period?.key,
	};
}

/** The row of `finance.csv` that says a ledger was disclosed. */
export function ledgerRegistration(
	dataset: VillageDataset,
	periodKey: string,
	{ register }: PortalContext,
): Disclosure | undefined {
	return rowsOf(dataset, 'finance').find(
		({ obligation, period }) =>
			period.key === periodKey && register.catalogue.get(obligation)?.table === 'ledger',
	);
}

function registrationOf(dataset: VillageDataset, periodKey: string, context: PortalContext) {
	const disclosure = ledgerRegistration(dataset, periodKey, context);
	return disclosure && disclosureFacts('finance', disclosure, dataset, context);
}

function recordsOf(dataset: VillageDataset, period: Period, context: PortalContext): RecordsAbout {
	const about = [...disclosuresOf(dataset)]
		.filter(
			({ disclosure }) =>
				disclosure.period.key === period.key &&
				context.register.catalogue.get(disclosure.obligation)?.table === 'ledger',
		)
		.map(({ affair, disclosure }) => recordsAbout(dataset, affairTable[affair], disclosure.id));
	return {
		comments: about.flatMap(({ comments }) => comments),
		supervision: [
			...new Set([
				...about.flatMap(({ supervision }) => supervision),
				...supervisionOfLedger(dataset, period),
			]),
		],
	};
}

/** Totals of one side by category without loans, largest first; of equal ones in the standard list's order. */
export function totalsByCategory(rows: readonly LedgerRow[], side: Direction): CategoryTotal[] {
	const own = rows.filter((row) => row[side] !== undefined && !isLoan(row));
	return [...Map.groupBy(own, ({ category }) => category)]
		.map(([category, each]) => ({
			category,
			name: categoryById(category).name,
			fen: sumFen(each.map((row) => row[side] ?? 0)),
			rows: each.length,
		}))
		.sort((a, b) => b.fen - a.fen || standardOrder(a.category) - standardOrder(b.category));
}

function standardOrder(id: CategoryId): number {
	return categories.findIndex((category) => category.id === id);
}

function line(
	row: LedgerRow,
	dataset: VillageDataset,
	{ register }: Pick<PortalContext, 'register'>,
): Omit<LedgerLine, 'marks'> {
	const { period = '', key } = row.ref;
	return {
		...row,
		anchor: anchorOf(row.ref),
		category: categoryById(row.category).name,
		isLoan: isLoan(row),
		incomeFen: row.income,
		expenseFen: row.expense,
		payee: payeeLink(identifyPaidPayee(row)),
		entity: entityName(entityOf(row)),
		files: attachmentLinks(row.attachments, dataset),
		standard: standardLink(dataset, register, row.standard),
		ties: tieLinks(dataset, row),
		records: key.includes('~') ? undefined : recordsAboutVoucher(dataset, period, row.voucher),
	};
}

function largestExpense(rows: readonly LedgerRow[]) {
	let largest: LedgerRow | undefined;
	for (const row of rows) {
		if (!isLoan(row) && (row.expense ?? 0) > (largest?.expense ?? 0)) largest = row;
	}
	if (!largest) return undefined;
	const { summary, expense = 0, ref } = largest;
	return { summary, fen: expense, anchor: anchorOf(ref) };
}

function lastYear(
	ledgers: readonly TableFile<'ledger'>[],
	period: Period,
	households: number | undefined,
) {
	const key = sameLastYear(period);
	const before = ledgers.find((ledger) => ledger.period?.key === key);
	if (!before || key === undefined) return undefined;
	const flow = flowOf(before.rows);
	return {
		period: key,
		...flow,
		expensePerHouseholdFen: divideByHeads(flow.expenseFen, households),
	};
}

/** @param silent the entities that owe rows of the period and have none */
function entityFlows(
	rows: readonly LedgerRow[],
	accounts: readonly Balance[],
	silent: readonly Entity[],
): EntityFlow[] {
	const entities = new Set([...[...rows, ...accounts].map(entityOf), ...silent]);
	return [...entities].map((entity) => {
		const own = accounts.filter((account) => entityOf(account) === entity);
		const ownRows = rows.filter((row) => entityOf(row) === entity);
		return {
			entity,
			name: entityName(entity),
			...flowOf(ownRows),
			loans: loanFlowOf(ownRows),
			openingFen: sumOf(own, 'opening'),
			closingFen: sumOf(own, 'closing'),
			silent: silent.includes(entity),
		};
	});
}

function sumOf(accounts: readonly Balance[], field: 'opening' | 'closing'): number | undefined {
	return accounts.length === 0 ? undefined : sumFen(accounts.map((account) => account[field]));
}

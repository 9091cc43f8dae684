import { parseQuantity, type Quantity } from '../../../src/domain/money/quantity.ts';
import { isoDate } from '../../../src/domain/time/calendar-date.ts';
import { appraisals } from '../../../src/domain/tables/appraisals.ts';
import { assets } from '../../../src/domain/tables/assets.ts';
import { bids } from '../../../src/domain/tables/bids.ts';
import { comments } from '../../../src/domain/tables/comments.ts';
import { contracts } from '../../../src/domain/tables/contracts.ts';
import { debts } from '../../../src/domain/tables/debts.ts';
import { decisions } from '../../../src/domain/tables/decisions.ts';
import { distributions } from '../../../src/domain/tables/distributions.ts';
import { duties } from '../../../src/domain/tables/duties.ts';
import { entities } from '../../../src/domain/tables/entities.ts';
import { fees } from '../../../src/domain/tables/fees.ts';
import { homesteads } from '../../../src/domain/tables/homesteads.ts';
import { inspections } from '../../../src/domain/tables/inspections.ts';
import { funds } from '../../../src/domain/tables/funds.ts';
import type { LedgerRow } from '../../../src/domain/tables/ledger.ts';
import { projects } from '../../../src/domain/tables/projects.ts';
import { rectifications } from '../../../src/domain/tables/rectifications.ts';
import { reportedFigures } from '../../../src/domain/tables/reported-figures.ts';
import { handovers } from '../../../src/domain/tables/handovers.ts';
import { resources } from '../../../src/domain/tables/resources.ts';
import { standards } from '../../../src/domain/tables/standards.ts';
import { subsidies } from '../../../src/domain/tables/subsidies.ts';
import { subsidyLists } from '../../../src/domain/tables/subsidy-lists.ts';
import { supervision } from '../../../src/domain/tables/supervision.ts';
import { voucherHandovers } from '../../../src/domain/tables/voucher-handovers.ts';
import { tableFile, type Table } from '../../../src/domain/schema/table.ts';
import { endOfSpan, yearOf, type Span } from '../calendar.ts';
import { writeTable, type Cells } from '../csv-table.ts';
import { numberDisclosures } from '../disclosures/files.ts';
import { seenOn, type Published } from '../disclosures/publish.ts';
import type { ClosedPeriod, Entry } from '../ledger/book.ts';
import type { DemoOfficial } from '../officials.ts';
import { spendingOf } from '../plans/spending.ts';
import { worksOf } from '../plans/works.ts';
import type { DemoFile, DemoVillage } from '../village.ts';
import { makeAssetRegister } from './assets.ts';
import { bidRows } from './bids.ts';
import { commentRows } from './comments.ts';
import { numberContracts, contractRows } from './contracts.ts';
import { makeDebtRegister } from './debts.ts';
import { makeDecisionRegister } from './decisions.ts';
import { distributionRows } from './distributions.ts';
import { appraisalRows, dutyRows } from './duties.ts';
import { entityRows } from './entities.ts';
import { feeRows } from './fees.ts';
import { homesteadRows } from './homesteads.ts';
import { makeInspectionRegister } from './inspections.ts';
import { makeFundRegister } from './funds.ts';
import { numberProjects, projectRows } from './projects.ts';
import { makeRectificationRegister } from './rectifications.ts';
import { reportedFigureRows } from './reported-figures.ts';
import { handoverRows, voucherHandoverRows } from './handovers.ts';
import { makeResourceRegister } from './resources.ts';
import type { RegisterSource } from './source.ts';
import { standardOfEntry, standardRows } from './standards.ts';
import { makeSubsidyRegister } from './subsidies.ts';
import { supervisionRows } from './supervision.ts';

/** What a ledger entry rests on. */
export interface EntryReferences {
	readonly decision?: string | undefined;
	readonly contract?: string | undefined;
	readonly project?: string | undefined;
	readonly standard?: string | undefined;
	readonly quantity?: Quantity | undefined;
	readonly fund?: string | undefined;
	readonly debt?: string | undefined;
	/** Where it is paid from a fund whose kind says another source than its template. */
	readonly fundSource?: LedgerRow['fundSource'];
}

export interface Registers {
	readonly files: readonly DemoFile[];
	readonly referencesOf: (entry: Entry) => EntryReferences;
}

/** The registers of a village beside its disclosures and books, and what the entries in the books refer to. */
export function makeRegisters(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	books: readonly ClosedPeriod[],
	published: Published,
	span: Span,
): Registers {
	const source: RegisterSource = {
		village,
		officials,
		books,
		published,
		disclosureIds: numberDisclosures(published.disclosures),
		since: isoDate(span.firstYear, 1, 1),
		until: endOfSpan(span),
		seen: seenOn(span),
	};
	const decided = makeDecisionRegister(source);
	const contracted = numberContracts(source);
	const built = numberProjects(source);
	const owned = makeAssetRegister(source, contracted);
	const plots = makeResourceRegister(source, contracted);
	const paid = makeSubsidyRegister(source);
	const inspected = makeInspectionRegister(source);
	const mended = makeRectificationRegister(source, inspected.ids);
	const earmarked = makeFundRegister(source, worksOf(village, books), built);
	const owed = makeDebtRegister(source, decided.ids);
	const subjects = new Map([...owned.ids, ...plots.ids]);
	const refer = { decisions: decided.ids, contracts: contracted };
	const files = [
		writeRegister(decisions, decided.rows),
		writeRegister(projects, projectRows(source, built, { ...refer, assets: owned.ids })),
		writeRegister(bids, bidRows(source, built)),
		writeRegister(contracts, contractRows(source, { ...refer, subjects })),
		writeRegister(assets, owned.rows),
		writeRegister(resources, plots.rows),
		writeRegister(debts, owed.rows),
		writeRegister(standards, standardRows(source)),
		writeRegister(funds, earmarked.rows),
		writeRegister(subsidies, paid.rows),
		...[...paid.lists].map(([batch, rows]) => writeRegister(subsidyLists, rows, batch)),
		writeRegister(distributions, distributionRows(source, decided.ids)),
		writeRegister(entities, entityRows(source)),
		writeRegister(fees, feeRows(source)),
		writeRegister(homesteads, homesteadRows(source)),
		writeRegister(supervision, supervisionRows(source, built)),
		writeRegister(comments, commentRows(source, { ...refer, projects: built })),
		writeRegister(duties, dutyRows(source)),
		writeRegister(appraisals, appraisalRows(source)),
		writeRegister(inspections, inspected.rows),
		writeRegister(rectifications, mended.rows),
		...mended.evidence,
		writeRegister(handovers, handoverRows(source)),
		writeRegister(voucherHandovers, voucherHandoverRows(source)),
		writeRegister(reportedFigures, reportedFigureRows(source)),
	].flatMap((one) => one ?? []);
	const worksOfEntry = new Map(worksOf(village, books).map((works) => [works.entry, works]));
	const spendingKeys = new Map(spendingOf(village, books).map(({ entry, key }) => [entry, key]));
	return {
		files,
		referencesOf: (entry) => {
			const works = worksOfEntry.get(entry);
			const key =
				works?.key ?? entry.lease ?? sharesKey(entry) ?? loanKey(entry) ?? spendingKeys.get(entry);
			return {
				decision: key && decided.ids.get(key),
				contract: key && contracted.get(key),
				project: works && built.get(works),
				...writeStandard(standardOfEntry(village, entry)),
				...earmarked.byEntry.get(entry),
				debt: entry.key && owed.ids.get(debtKey(entry.key)),
			};
		},
	};
}

function writeStandard({ standard, days }: ReturnType<typeof standardOfEntry>) {
	return days === undefined ? {} : { standard, quantity: parseQuantity(String(days)) };
}

/** A payment to members rests on the decision on the shares of the year before. */
function sharesKey({ key, date }: Entry): string | undefined {
	return key === 'member-share' ? `shares/${yearOf(date) - 1}` : undefined;
}

/** Only what is borrowed rests on a decision of its own. */
function loanKey({ key, direction }: Entry): string | undefined {
	return direction === 'income' && key?.startsWith('loan-') ? key : undefined;
}

/** The interest of the factory’s loan belongs to it, too. */
function debtKey(key: string): string {
	return key === 'factory-loan' ? 'loan-factory' : key;
}

/** A register without rows is not there: nothing has been disclosed yet. */
function writeRegister<T extends Table>(
	table: T,
	rows: readonly Cells<T>[],
	batch?: string,
): DemoFile | undefined {
	if (rows.length === 0) return undefined;
	return { path: tableFile(table, batch), content: writeTable(table, rows) };
}

import type { RowRemark } from '../schema/table.ts';
import { appraisals } from './appraisals.ts';
import { assets } from './assets.ts';
import { balances } from './balances.ts';
import { bids } from './bids.ts';
import { budget } from './budget.ts';
import { contracts } from './contracts.ts';
import { debts } from './debts.ts';
import { decisions } from './decisions.ts';
import { finance, partyAffairs, villageAffairs } from './disclosures.ts';
import { distributions } from './distributions.ts';
import { duties } from './duties.ts';
import { entities } from './entities.ts';
import { fees } from './fees.ts';
import { inspections } from './inspections.ts';
import { handovers } from './handovers.ts';
import { funds } from './funds.ts';
import { homesteads } from './homesteads.ts';
import { ledger } from './ledger.ts';
import { officials } from './officials.ts';
import { projects } from './projects.ts';
import { rectifications } from './rectifications.ts';
import { reportedFigures } from './reported-figures.ts';
import { resources } from './resources.ts';
import { standards } from './standards.ts';
import { subsidies } from './subsidies.ts';
import { subsidyLists } from './subsidy-lists.ts';
import { voucherHandovers } from './voucher-handovers.ts';

/** The tables of a village that have no column that names a row of any table: those columns read what is here. */
export const plainTables = {
	'party-affairs': partyAffairs,
	'village-affairs': villageAffairs,
	finance,
	ledger,
	balances,
	entities,
	budget,
	officials,
	handovers,
	'voucher-handovers': voucherHandovers,
	duties,
	appraisals,
	decisions,
	projects,
	bids,
	contracts,
	assets,
	resources,
	debts,
	standards,
	funds,
	subsidies,
	'subsidy-lists': subsidyLists,
	distributions,
	fees,
	homesteads,
	inspections,
	rectifications,
	'reported-figures': reportedFigures,
} as const;

type DeclaredTables = Readonly<Record<string, { readonly takes: readonly RowRemark[] }>>;

/** The names of those tables about whose rows there may be a remark. */
export type TableTaking<Remark extends RowRemark, Tables extends DeclaredTables> = {
	[Name in keyof Tables]: Remark extends Tables[Name]['takes'][number] ? Name : never;
}[keyof Tables] &
	string;

/** In the order of the tables. */
export function selectTablesTaking<Remark extends RowRemark, Tables extends DeclaredTables>(
	remark: Remark,
	tables: Tables,
): readonly TableTaking<Remark, Tables>[] {
	return Object.keys(tables).filter((name): name is TableTaking<Remark, Tables> =>
		(tables[name]?.takes ?? []).includes(remark),
	);
}

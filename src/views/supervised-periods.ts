import { affairTable, type Affair } from '../domain/obligations/affair.ts';
import { periodsOverlap, type Period } from '../domain/time/period.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { SupervisionRecord } from '../domain/tables/supervision.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { isShownByLedger } from '../summary/disclosure-headlines.ts';
import { disclosurePath, ledgerPath } from './paths.ts';
import { recordsAbout, type RecordsAbout, type SubjectLink } from './subject-links.ts';

/** What a supervision record's period (对应期间) leads to. */
export interface SupervisedPeriod {
	/** The ledgers that share a day with it: a record of a quarter is about three months' books. */
	readonly ledgers: readonly {
		readonly period: string;
		readonly path: string;
		/** Are the balances of the period on the ledger's page? */
		readonly balances: boolean;
	}[];
	/** Other finance disclosures of the very period. */
	readonly disclosures: readonly SubjectLink[];
}

export function supervisedPeriod(
	dataset: VillageDataset,
	context: PortalContext,
	period: Period,
): SupervisedPeriod {
	const { id } = dataset.village;
	const balances = new Set(rowsOf(dataset, 'balances').map((row) => row.period.key));
	return {
		ledgers: dataset.files.ledger.flatMap(({ period: own }) =>
			own && periodsOverlap(own, period)
				? [{ period: own.key, path: ledgerPath(id, own.key), balances: balances.has(own.key) }]
				: [],
		),
		disclosures: rowsOf(dataset, 'finance')
			.filter((row) => row.period.key === period.key)
			.filter((row) => !isShownByLedger(row, dataset, context))
			.map((row) => ({ name: row.title, path: disclosurePath(id, 'finance', row.id) })),
	};
}

/** The records about the books of a ledger's period. */
export function supervisionOfLedger(dataset: VillageDataset, period: Period): SupervisionRecord[] {
	return rowsOf(dataset, 'supervision').filter(
		(record) => record.period && periodsOverlap(record.period, period),
	);
}

/** The records about a disclosure; of a finance disclosure also those about its very period. */
export function recordsOfDisclosure(
	dataset: VillageDataset,
	affair: Affair,
	{ id, period }: { readonly id: string; readonly period: string },
): RecordsAbout {
	const { comments, supervision } = recordsAbout(dataset, affairTable[affair], id);
	if (affair !== 'finance') return { comments, supervision };
	const ofPeriod = rowsOf(dataset, 'supervision').filter((record) => record.period?.key === period);
	return { comments, supervision: [...new Set([...supervision, ...ofPeriod])] };
}

import { affairs, affairTable, type Affair } from '../domain/obligations/affair.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { isShownByLedger } from '../summary/disclosure-headlines.ts';
import { listDisclosedFiles, findListedAttachments } from '../village/disclosed-files.ts';
import { recordRegisters, type RecordRegister, type TrailRegister } from './paths.ts';
import { contractMoney, projectMoney } from './trail-money.ts';

/** Which pages and files a village has, by their ids alone: all that the list of the site's addresses needs. */
export interface VillageOutline {
	readonly id: string;
	/** Period keys. */
	readonly ledgers: readonly string[];
	readonly years: readonly number[];
	readonly disclosures: Readonly<Record<Affair, readonly string[]>>;
	readonly records: Readonly<Record<RecordRegister, readonly string[]>>;
	/** The projects and contracts that ledger rows belong to. */
	readonly trails: Readonly<Record<TrailRegister, readonly string[]>>;
	/** The tables it discloses, by their paths below the village's folder. */
	readonly files: readonly string[];
	/** The names of the attachments that its rows list. */
	readonly attachments: readonly string[];
}

export function villageOutline(dataset: VillageDataset, context: PortalContext): VillageOutline {
	const ids = (affair: Affair) => disclosuresWithPage(dataset, affair, context).map(({ id }) => id);
	return {
		id: dataset.village.id,
		ledgers: dataset.files.ledger.flatMap(({ period }) => period?.key ?? []),
		years: yearsOf(dataset),
		disclosures: Object.fromEntries(affairs.map((affair) => [affair, ids(affair)])) as Record<
			Affair,
			string[]
		>,
		records: Object.fromEntries(
			recordRegisters.map((register) => [register, rowsOf(dataset, register).map((row) => row.id)]),
		) as Record<RecordRegister, string[]>,
		trails: {
			projects: rowsOf(dataset, 'projects')
				.filter((project) => projectMoney(dataset, project).rows.length > 0)
				.map(({ id }) => id),
			contracts: rowsOf(dataset, 'contracts')
				.filter((contract) => contractMoney(dataset, contract).rows.length > 0)
				.map(({ id }) => id),
		},
		files: [...listDisclosedFiles(dataset)].map(({ name }) => name),
		attachments: findListedAttachments(dataset),
	};
}

/** The years of which a village discloses a ledger or a budget, in order. */
export function yearsOf({ files }: VillageDataset): number[] {
	const periods = [...files.ledger, ...files.budget].flatMap(({ period }) => period ?? []);
	return [...new Set(periods.map(({ year }) => year))].sort((a, b) => a - b);
}

/** The years of which any of these villages has a ledger, newest first. */
export function ledgerYearsOf(outlines: Iterable<Pick<VillageOutline, 'ledgers'>>): number[] {
	const periods = [...outlines].flatMap(({ ledgers }) => ledgers);
	return [...new Set(periods.map((period) => Number(period.slice(0, 4))))].sort((a, b) => b - a);
}

/** The disclosures that have a page of their own: those of a ledger are shown on the ledger's page. */
function disclosuresWithPage(dataset: VillageDataset, affair: Affair, context: PortalContext) {
	return rowsOf(dataset, affairTable[affair]).filter(
		(row) => !isShownByLedger(row, dataset, context),
	);
}

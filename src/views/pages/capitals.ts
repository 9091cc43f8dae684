import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { contractTerm, isLetting } from '../../domain/contracts/contract-term.ts';
import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { divideByHeads, sumFen } from '../../domain/money/money.ts';
import { sumQuantity, type Quantity } from '../../domain/money/quantity.ts';
import type { Asset } from '../../domain/tables/assets.ts';
import type { Contract } from '../../domain/tables/contracts.ts';
import type { Project } from '../../domain/tables/projects.ts';
import type { Resource } from '../../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import type { DueLedger } from '../../summary/due-ledger.ts';
import { balanceSeries, type BalancePoint } from '../money-series.ts';
import { recordsAbout, type RecordsAbout } from '../subject-links.ts';

const periodsShown = 12;

/** What a village owns: funds (资金), assets (资产) and resources (资源). */
export interface CapitalsPage {
	readonly balances: readonly BalancePoint[];
	/** All accounts together at the end of the newest period. */
	readonly fundsFen: number | undefined;
	readonly fundsPerHouseholdFen: number | undefined;
	readonly assets: readonly AssetLine[];
	readonly assetKinds: readonly AssetKind[];
	/** Sums over what is not scrapped. */
	readonly costFen: number;
	/** Absent unless every asset that counts states its book value. */
	readonly bookValueFen: number | undefined;
	readonly resources: readonly ResourceLine[];
	readonly resourceKinds: readonly ResourceKind[];
	readonly areaMu: Quantity;
	readonly let: Letting;
	readonly idle: { readonly assets: readonly Asset[]; readonly resources: readonly Resource[] };
}

/** A contract about an asset or resource, and how many ledger rows name it. */
export interface ContractAbout {
	readonly contract: Contract;
	readonly rows: number;
}

/** What leads from an asset or resource to the rest of its story. */
export interface HoldingTies extends Marked {
	/** The one it names, or else the last that names it, first. */
	readonly contracts: readonly ContractAbout[];
	readonly records: RecordsAbout;
}

export interface AssetLine extends HoldingTies {
	readonly asset: Asset;
	/** The works that made it. */
	readonly projects: readonly Project[];
}

export interface ResourceLine extends HoldingTies {
	readonly resource: Resource;
}

/** Assets of one kind, scrapped ones left out. */
export interface AssetKind {
	readonly kind: string;
	readonly count: number;
	readonly costFen: number;
	readonly bookValueFen: number | undefined;
}

/** Resources of one kind: the area worked by the village itself or by others, and what lies idle. */
export interface ResourceKind {
	readonly kind: Resource['kind'];
	readonly areaMu: Quantity;
	readonly letMu: Quantity;
	readonly idleMu: Quantity;
}

/** Contracts under which the village lets something, in force on the day asked for. */
export interface Letting {
	readonly contracts: number;
	readonly annualRentFen: number;
	readonly arrearsFen: number;
}

/** Everything the page of the three capitals shows. @param due the newest ledger that the village owes */
export function capitalsPage(
	dataset: VillageDataset,
	asOf: IsoDate,
	marks: HintMarks,
	due?: DueLedger,
): CapitalsPage {
	const balances = balanceSeries(dataset, due).slice(-periodsShown);
	const newest = balances.findLast(({ isGap }) => !isGap);
	const fundsFen =
		newest &&
		sumFen([newest.cashFen, newest.bankFen, newest.otherFen].filter((fen) => fen !== undefined));
	const contracts = rowsOf(dataset, 'contracts');
	const makers = Map.groupBy(rowsOf(dataset, 'projects'), ({ asset }) => asset);
	const assets = rowsOf(dataset, 'assets');
	const inUse = assets.filter(({ use }) => use !== 'scrapped');
	const resources = rowsOf(dataset, 'resources');
	return {
		balances,
		fundsFen,
		fundsPerHouseholdFen:
			fundsFen === undefined ? undefined : divideByHeads(fundsFen, dataset.village.households),
		assets: assets.map((asset) => ({
			asset,
			contracts: contractsAbout(dataset, asset),
			projects: makers.get(asset.id) ?? [],
			records: recordsAbout(dataset, 'assets', asset.id),
			marks: marksOf(marks, rowSubject('assets', asset.id)),
		})),
		assetKinds: assetKinds(inUse),
		costFen: sumFen(inUse.map(({ cost }) => cost)),
		bookValueFen: bookValueOf(inUse),
		resources: resources.map((resource) => ({
			resource,
			contracts: contractsAbout(dataset, resource),
			records: recordsAbout(dataset, 'resources', resource.id),
			marks: marksOf(marks, rowSubject('resources', resource.id)),
		})),
		resourceKinds: resourceKinds(resources),
		areaMu: sumArea(resources),
		let: lettingOf(contracts, asOf),
		idle: {
			assets: assets.filter(({ use }) => use === 'idle'),
			resources: resources.filter(({ use }) => use === 'idle'),
		},
	};
}

function contractsAbout(dataset: VillageDataset, row: Asset | Resource): ContractAbout[] {
	return rowsOf(dataset, 'contracts')
		.filter(({ id, subject }) => subject === row.id || id === row.contract)
		.reverse()
		.sort((a, b) => Number(b.id === row.contract) - Number(a.id === row.contract))
		.map((contract) => ({
			contract,
			rows: indexVillage(dataset).moneyOf('contracts', contract.id).length,
		}));
}

function assetKinds(assets: readonly Asset[]): AssetKind[] {
	return [...Map.groupBy(assets, ({ kind }) => kind)]
		.map(([kind, own]) => ({
			kind,
			count: own.length,
			costFen: sumFen(own.map(({ cost }) => cost)),
			bookValueFen: bookValueOf(own),
		}))
		.sort((a, b) => b.costFen - a.costFen);
}

function bookValueOf(assets: readonly Asset[]): number | undefined {
	const values = assets.flatMap(({ bookValue }) => bookValue ?? []);
	return values.length === assets.length ? sumFen(values) : undefined;
}

function resourceKinds(resources: readonly Resource[]): ResourceKind[] {
	return [...Map.groupBy(resources, ({ kind }) => kind)]
		.map(([kind, own]) => ({
			kind,
			areaMu: sumArea(own),
			letMu: sumArea(own.filter(({ use }) => use === 'contracted' || use === 'transferred')),
			idleMu: sumArea(own.filter(({ use }) => use === 'idle')),
		}))
		.sort((a, b) => b.areaMu - a.areaMu);
}

function sumArea(resources: readonly Resource[]): Quantity {
	return sumQuantity(resources.map(({ area }) => area));
}

function lettingOf(contracts: readonly Contract[], asOf: IsoDate): Letting {
	const running = contracts.filter(
		(contract) => isLetting(contract) && contractTerm(contract, asOf).kind === 'running',
	);
	return {
		contracts: running.length,
		annualRentFen: sumFen(running.map(({ annualRent }) => annualRent ?? 0)),
		arrearsFen: sumFen(
			running.map(({ due, received }) => Math.max(0, (due ?? 0) - (received ?? due ?? 0))),
		),
	};
}

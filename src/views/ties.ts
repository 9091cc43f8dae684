import type { Asset } from '../domain/tables/assets.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { Resource } from '../domain/tables/resources.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { isTied, type TyingCells } from '../village/index/ties.ts';
import { indexVillage } from '../village/index/village-index.ts';
import { recordPath, registerRowPath } from './paths.ts';

/** What a ledger row rests on or belongs to, by name, with the page that tells of it. */
export interface Tie {
	readonly kind: 'decision' | 'contract' | 'project' | 'fund' | 'debt' | 'holding';
	readonly name: string;
	readonly path: string;
}

/** An asset or resource, with its place on the page of funds, assets and resources. */
export interface Holding {
	readonly id: string;
	readonly name: string;
	readonly path: string;
}

/**
 * The decision, project, contract, fund and debt that a row names, as far as the village's registers have them; the works
 * that its contract is for, and the assets and resources that these are about.
 */
export function tieLinks(
	dataset: VillageDataset,
	row: TyingCells & Partial<Pick<LedgerRow, 'fund' | 'debt'>>,
): Tie[] {
	if (!isTied(row) && (row.fund ?? row.debt) === undefined) return [];
	const { id } = dataset.village;
	const index = indexVillage(dataset);
	const fund = index.find('funds', row.fund);
	const debt = index.find('debts', row.debt);
	const { decision, contract, projects } = index.tiesOf(row);
	const holdings = [
		...(contract ? holdingsOf(dataset, contract.id) : []),
		...projects.flatMap(({ asset }) => {
			const made = index.find('assets', asset);
			return made ? holding(id, made) : [];
		}),
	];
	return [
		...(decision
			? [tie('decision', decision.title, recordPath(id, 'decisions', decision.id))]
			: []),
		...projects.map((each) => tie('project', each.name, recordPath(id, 'projects', each.id))),
		...(contract ? [tie('contract', contract.name, recordPath(id, 'contracts', contract.id))] : []),
		...(fund ? [tie('fund', fund.name, recordPath(id, 'funds', fund.id))] : []),
		...(debt ? [tie('debt', debt.reason, registerRowPath(id, 'debts', debt.id))] : []),
		...unique(holdings).map(({ name, path }) => tie('holding', name, path)),
	];
}

function tie(kind: Tie['kind'], name: string, path: string): Tie {
	return { kind, name, path };
}

/** The assets and resources that a contract names as its subject, or that name it. */
export function holdingsOf(dataset: VillageDataset, contract: string): readonly Holding[] {
	return indexVillage(dataset)
		.holdingsOf(contract)
		.map((row) => holding(dataset.village.id, row));
}

function holding(village: string, { id, name }: Asset | Resource): Holding {
	return { id, name, path: registerRowPath(village, 'capitals', id) };
}

function unique(holdings: readonly Holding[]): Holding[] {
	return [...new Map(holdings.map((each) => [each.path, each])).values()];
}

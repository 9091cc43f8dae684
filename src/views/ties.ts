import type { Asset } from '../domain/tables/assets.ts';
import type { Contract } from '../domain/tables/contracts.ts';
import type { Decision } from '../domain/tables/decisions.ts';
import type { Project } from '../domain/tables/projects.ts';
import type { Resource } from '../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { recordPath, registerRowPath } from './paths.ts';

/** What a ledger row rests on or belongs to, by name, with the page that tells of it. */
export interface Tie {
	readonly kind: 'decision' | 'contract' | 'project' | 'holding';
	readonly name: string;
	readonly path: string;
}

/** An asset or resource, with its place on the page of funds, assets and resources. */
export interface Holding {
	readonly id: string;
	readonly name: string;
	readonly path: string;
}

interface Registers {
	readonly decisions: ReadonlyMap<string, Decision>;
	readonly contracts: ReadonlyMap<string, Contract>;
	readonly projects: ReadonlyMap<string, Project>;
	/** By the contract for the works. */
	readonly projectsOf: ReadonlyMap<string | undefined, readonly Project[]>;
	readonly assets: ReadonlyMap<string, Asset>;
	/** By the contract that names them, or that they name. */
	readonly holdingsOf: ReadonlyMap<string, readonly Holding[]>;
}

const ofVillage = new WeakMap<VillageDataset, Registers>();

/**
 * The decision, project and contract that a row names, as far as the village's registers have them; the works
 * that its contract is for, and the assets and resources that these are about.
 */
export function tiesOf(
	dataset: VillageDataset,
	row: {
		readonly decision: string | undefined;
		readonly contract: string | undefined;
		readonly project: string | undefined;
	},
): Tie[] {
	if (row.decision === undefined && row.contract === undefined && row.project === undefined) {
		return [];
	}
	const { id } = dataset.village;
	const { decisions, contracts, projects, assets } = registersOf(dataset);
	const decision = decisions.get(row.decision ?? '');
	const contract = contracts.get(row.contract ?? '');
	const named = projects.get(row.project ?? '');
	const works =
		row.project === undefined ? projectsOf(dataset, row.contract) : named ? [named] : [];
	const made = works.flatMap(({ asset }) => assets.get(asset ?? '') ?? []);
	const holdings = [
		...(contract ? holdingsOf(dataset, contract.id) : []),
		...made.map((asset) => holding(id, asset)),
	];
	return [
		...(decision
			? [tie('decision', decision.title, recordPath(id, 'decisions', decision.id))]
			: []),
		...works.map((each) => tie('project', each.name, recordPath(id, 'projects', each.id))),
		...(contract ? [tie('contract', contract.name, recordPath(id, 'contracts', contract.id))] : []),
		...unique(holdings).map(({ name, path }) => tie('holding', name, path)),
	];
}

function tie(kind: Tie['kind'], name: string, path: string): Tie {
	return { kind, name, path };
}

/** The works that a contract is for. */
export function projectsOf(
	dataset: VillageDataset,
	contract: string | undefined,
): readonly Project[] {
	return contract === undefined ? [] : (registersOf(dataset).projectsOf.get(contract) ?? []);
}

/** The assets and resources that a contract names as its subject, or that name it. */
export function holdingsOf(dataset: VillageDataset, contract: string): readonly Holding[] {
	return registersOf(dataset).holdingsOf.get(contract) ?? [];
}

function registersOf(dataset: VillageDataset): Registers {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const contracts = rowsOf(dataset, 'contracts');
	const projects = rowsOf(dataset, 'projects');
	const assets = byId(rowsOf(dataset, 'assets'));
	const owned = [...assets.values(), ...rowsOf(dataset, 'resources')];
	const registers: Registers = {
		decisions: byId(rowsOf(dataset, 'decisions')),
		contracts: byId(contracts),
		projects: byId(projects),
		projectsOf: Map.groupBy(projects, ({ contract }) => contract),
		assets,
		holdingsOf: new Map(
			contracts.map(({ id, subject }) => [
				id,
				owned
					.filter((row) => row.id === subject || row.contract === id)
					.map((row) => holding(dataset.village.id, row)),
			]),
		),
	};
	ofVillage.set(dataset, registers);
	return registers;
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
	return new Map(rows.map((row) => [row.id, row]));
}

function holding(village: string, { id, name }: Asset | Resource): Holding {
	return { id, name, path: registerRowPath(village, 'capitals', id) };
}

function unique(holdings: readonly Holding[]): Holding[] {
	return [...new Map(holdings.map((each) => [each.path, each])).values()];
}

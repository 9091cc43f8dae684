import { rowsOf, type VillageDataset } from '../domain/village-dataset.ts';
import { recordPath } from './paths.ts';

/** What a ledger row rests on or belongs to, by name, with the page that tells of it. */
export interface Tie {
	readonly kind: 'decision' | 'contract' | 'project';
	readonly name: string;
	readonly path: string;
}

interface Names {
	readonly decisions: ReadonlyMap<string, string>;
	readonly contracts: ReadonlyMap<string, string>;
	readonly projects: ReadonlyMap<string, string>;
}

const ofVillage = new WeakMap<VillageDataset, Names>();

/** The decision, contract and project that a row names, as far as the village's registers have them. */
export function tiesOf(
	dataset: VillageDataset,
	row: {
		readonly decision: string | undefined;
		readonly contract: string | undefined;
		readonly project: string | undefined;
	},
): Tie[] {
	const { decision, contract, project } = row;
	if (decision === undefined && contract === undefined && project === undefined) return [];
	const { id } = dataset.village;
	const { decisions, contracts, projects } = namesOf(dataset);
	const tie = (
		kind: Tie['kind'],
		register: keyof Names,
		names: ReadonlyMap<string, string>,
		named: string | undefined,
	): Tie[] => {
		const name = named === undefined ? undefined : names.get(named);
		return named === undefined || name === undefined
			? []
			: [{ kind, name, path: recordPath(id, register, named) }];
	};
	return [
		...tie('decision', 'decisions', decisions, decision),
		...tie('project', 'projects', projects, project),
		...tie('contract', 'contracts', contracts, contract),
	];
}

function namesOf(dataset: VillageDataset): Names {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const names: Names = {
		decisions: new Map(rowsOf(dataset, 'decisions').map(({ id, title }) => [id, title])),
		contracts: new Map(rowsOf(dataset, 'contracts').map(({ id, name }) => [id, name])),
		projects: new Map(rowsOf(dataset, 'projects').map(({ id, name }) => [id, name])),
	};
	ofVillage.set(dataset, names);
	return names;
}

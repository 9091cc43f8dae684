import { once } from '../../domain/once.ts';
import { compareText } from '../../domain/order.ts';
import type { Asset } from '../../domain/tables/assets.ts';
import type { Contract } from '../../domain/tables/contracts.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import type { Project } from '../../domain/tables/projects.ts';
import type { Resource } from '../../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from '../dataset.ts';
import type { FindRow } from './rows-by-id.ts';

/** The cells of a ledger row that name what it rests on or belongs to. */
export type TyingCells = Pick<LedgerRow, 'decision' | 'contract' | 'project'>;

/** What a ledger row rests on and belongs to, as far as the registers have it. */
export interface Ties {
	/** What its own cells name. */
	readonly decision: Decision | undefined;
	readonly contract: Contract | undefined;
	/** The works that it names; where it names none, those that its contract is for. */
	readonly projects: readonly Project[];
	/** The contract that it names; where it names none, that of its works. */
	readonly contracts: readonly Contract[];
	/** The decisions that it, these works or these contracts name. */
	readonly decisions: readonly Decision[];
}

/** The registers whose rows money can belong to. */
export type MoneyTable = 'decisions' | 'contracts' | 'projects' | 'funds' | 'debts';

/** What belongs to what among ledger, decisions, projects, contracts, assets and resources, either way. */
export interface TieIndex {
	tiesOf(row: TyingCells): Ties;
	/**
	 * The ledger rows that name a decision, a contract, a fund or a debt, or that belong to works, by date. Those under the contract
	 * of the works belong to them unless they name others.
	 */
	moneyOf(table: MoneyTable, id: string): readonly LedgerRow[];
	/** The works that a contract is for. */
	projectsOf(contract: string | undefined): readonly Project[];
	/** The assets and resources that a contract names as its subject, or that name it. */
	holdingsOf(contract: string | undefined): readonly (Asset | Resource)[];
}

const untied: Ties = {
	decision: undefined,
	contract: undefined,
	projects: [],
	contracts: [],
	decisions: [],
};

/** Does the row name a decision, contract or project at all? Then the village has said what the money belongs to. */
export function isTied({ decision, contract, project }: TyingCells): boolean {
	return (decision ?? contract ?? project) !== undefined;
}

export function indexTies(
	dataset: VillageDataset,
	find: FindRow,
	ledgerRows: () => readonly LedgerRow[],
): TieIndex {
	const works = once(() => Map.groupBy(rowsOf(dataset, 'projects'), ({ contract }) => contract));
	const holdings = once(() => holdingsByContract(dataset));
	const money = once(() => rowsByTie(ledgerRows(), projectsOf));

	function projectsOf(contract: string | undefined): readonly Project[] {
		return contract === undefined ? [] : (works().get(contract) ?? []);
	}

	function tiesOf(row: TyingCells): Ties {
		if (!isTied(row)) return untied;
		const contract = find('contracts', row.contract);
		const named = find('projects', row.project);
		const projects = named ? [named] : row.project === undefined ? projectsOf(row.contract) : [];
		const contracts = contract
			? [contract]
			: projects.flatMap((each) => find('contracts', each.contract) ?? []);
		const decisions = [row, ...projects, ...contracts].flatMap(
			({ decision }) => find('decisions', decision) ?? [],
		);
		return {
			decision: find('decisions', row.decision),
			contract,
			projects,
			contracts,
			decisions: [...new Set(decisions)],
		};
	}

	return {
		tiesOf,
		moneyOf: (table, id) => money()[table].get(id) ?? [],
		projectsOf,
		holdingsOf: (contract) => (contract === undefined ? [] : (holdings().get(contract) ?? [])),
	};
}

function rowsByTie(
	rows: readonly LedgerRow[],
	projectsOf: TieIndex['projectsOf'],
): Readonly<Record<MoneyTable, ReadonlyMap<string, readonly LedgerRow[]>>> {
	const tied = rows.filter(isTied).sort((a, b) => compareText(a.date, b.date));
	const byDate = (cell: 'fund' | 'debt') =>
		grouped(
			rows.filter((row) => row[cell] !== undefined).sort((a, b) => compareText(a.date, b.date)),
			(row) => [row[cell]],
		);
	return {
		decisions: grouped(tied, ({ decision }) => [decision]),
		contracts: grouped(tied, ({ contract }) => [contract]),
		projects: grouped(tied, ({ project, contract }) =>
			project === undefined ? projectsOf(contract).map(({ id }) => id) : [project],
		),
		funds: byDate('fund'),
		debts: byDate('debt'),
	};
}

function grouped<R>(
	rows: readonly R[],
	keysOf: (row: R) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly R[]> {
	const groups = new Map<string, R[]>();
	for (const row of rows) {
		for (const key of keysOf(row)) {
			if (key === undefined) continue;
			const group = groups.get(key);
			if (group) group.push(row);
			else groups.set(key, [row]);
		}
	}
	return groups;
}

function holdingsByContract(
	dataset: VillageDataset,
): ReadonlyMap<string, readonly (Asset | Resource)[]> {
	const owned = [...rowsOf(dataset, 'assets'), ...rowsOf(dataset, 'resources')];
	return new Map(
		rowsOf(dataset, 'contracts').map(({ id, subject }) => [
			id,
			owned.filter((row) => row.id === subject || row.contract === id),
		]),
	);
}

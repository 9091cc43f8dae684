import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import type { Decision } from '../../../domain/tables/decisions.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { Project } from '../../../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { ledgerEntries, type LedgerEntry, type Payment } from './ledger-entries.ts';
import { standingPayments } from './standing-payments.ts';

/** What a ledger row rests on: what its own cells name, and what those name in turn. */
export interface Ties {
	readonly projects: readonly Project[];
	readonly contracts: readonly Contract[];
	readonly decisions: readonly Decision[];
}

const untied: Ties = { projects: [], contracts: [], decisions: [] };

interface Registers {
	readonly projects: ReadonlyMap<string, Project>;
	readonly contracts: ReadonlyMap<string, Contract>;
	readonly decisions: ReadonlyMap<string, Decision>;
	/** By the contract for the works. */
	readonly projectsOf: ReadonlyMap<string | undefined, readonly Project[]>;
}

const ofVillage = new WeakMap<VillageDataset, Registers>();

/**
 * Does the row name a decision, contract or project at all? Where it does, the village has said what the payment
 * belongs to.
 */
export function isTied({ decision, contract, project }: LedgerRow): boolean {
	return (decision ?? contract ?? project) !== undefined;
}

/** The payments that name what they belong to. */
export function tiedPayments(dataset: VillageDataset): Payment[] {
	return standingPayments(dataset).filter(({ row }) => isTied(row));
}

/** A row that names a project with a decision has that decision, and so on: the tie counts, not the cell alone. */
export function tiesOf(dataset: VillageDataset, row: LedgerRow): Ties {
	if (!isTied(row)) return untied;
	const known = registersOf(dataset);
	const own = known.contracts.get(row.contract ?? '');
	const named = known.projects.get(row.project ?? '');
	const projects = named ? [named] : ((own && known.projectsOf.get(own.id)) ?? []);
	const contracts = own
		? [own]
		: projects.flatMap(({ contract }) => known.contracts.get(contract ?? '') ?? []);
	const decisions = [row, ...projects, ...contracts].flatMap(
		({ decision }) => known.decisions.get(decision ?? '') ?? [],
	);
	return { projects, contracts, decisions: [...new Set(decisions)] };
}

/** Does the row, or the project or contract that it belongs to, name a decision? */
export function restsOnDecision(dataset: VillageDataset, row: LedgerRow): boolean {
	const { projects, contracts } = tiesOf(dataset, row);
	return [row, ...projects, ...contracts].some(({ decision }) => decision !== undefined);
}

const paysOut = /分配|分红/;

/**
 * Does it pay out a distribution whose decision the register of distributions names? Where the summary names no
 * year, the one of the year before.
 */
export function paysOutDecided(dataset: VillageDataset, { summary, date }: LedgerRow): boolean {
	if (!paysOut.test(summary)) return false;
	const [named = String(Number(date.slice(0, 4)) - 1)] = /\d{4}(?=年)/.exec(summary) ?? [];
	return rowsOf(dataset, 'distributions').some(
		({ year, decision }) => String(year) === named && decision !== undefined,
	);
}

/**
 * The contracts that a row belongs to: the one it names, or that of its project where it goes to the same party.
 */
export function contractsOf(dataset: VillageDataset, row: LedgerRow): readonly Contract[] {
	const { contracts } = tiesOf(dataset, row);
	if (contracts.length === 0) return contracts;
	return row.contract === undefined
		? contracts.filter((contract) => isSameParty(row, contract))
		: contracts;
}

/** The rows of each contract that has any. */
export function rowsByContract(dataset: VillageDataset): Map<Contract, LedgerEntry[]> {
	const rows = new Map<Contract, LedgerEntry[]>();
	for (const entry of ledgerEntries(dataset)) {
		for (const contract of contractsOf(dataset, entry.row)) {
			const known = rows.get(contract);
			if (known) known.push(entry);
			else rows.set(contract, [entry]);
		}
	}
	return rows;
}

function isSameParty({ counterparty }: LedgerRow, contract: Contract): boolean {
	return counterparty !== undefined && payeeKey(counterparty) === payeeKey(contract.counterparty);
}

function registersOf(dataset: VillageDataset): Registers {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const projects = rowsOf(dataset, 'projects');
	const registers: Registers = {
		projects: byId(projects),
		contracts: byId(rowsOf(dataset, 'contracts')),
		decisions: byId(rowsOf(dataset, 'decisions')),
		projectsOf: Map.groupBy(projects, ({ contract }) => contract),
	};
	ofVillage.set(dataset, registers);
	return registers;
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
	return new Map(rows.map((row) => [row.id, row]));
}

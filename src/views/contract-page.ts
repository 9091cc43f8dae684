import type { IsoDate } from '../domain/calendar-date.ts';
import { contractTerm, isLetting, termDays, type ContractTerm } from '../domain/contract-term.ts';
import { sumFen } from '../domain/money.ts';
import { compareText } from '../domain/order.ts';
import type { Contract } from '../domain/tables/contracts.ts';
import type { Decision } from '../domain/tables/decisions.ts';
import type { Project } from '../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from '../domain/village-dataset.ts';
import { attachmentLinks, type AttachmentLink } from './disclosure-facts.ts';
import { referringRows, runningTotal, type MoneyRow, type MoneyRowSoFar } from './money-rows.ts';
import { registerRowPath } from './paths.ts';

export interface ContractPage {
	readonly contract: Contract;
	readonly term: ContractTerm;
	/** How long the term is, and what is over of it; absent when the contract was ended before. */
	readonly days: { readonly all: number; readonly over: number } | undefined;
	/** Does the village receive money under it, or pay? */
	readonly side: 'income' | 'expense';
	/** Due and not received; negative when more was received than due. Absent where either is not stated. */
	readonly arrearsFen: number | undefined;
	/** The asset or resource it is about. */
	readonly subject: { readonly name: string; readonly path: string } | undefined;
	readonly decision: Decision | undefined;
	readonly project: Project | undefined;
	/** Its ledger rows, by date, with what was received or paid up to each. */
	readonly rows: readonly MoneyRowSoFar[];
	readonly soFarFen: number;
	readonly attachments: readonly AttachmentLink[];
}

/** A contract in the list of all. */
export interface ContractLine {
	readonly contract: Contract;
	readonly term: ContractTerm;
	readonly arrearsFen: number | undefined;
}

/** Every contract of a village, the one signed last first. */
export function contractList(dataset: VillageDataset, asOf: IsoDate): ContractLine[] {
	return rowsOf(dataset, 'contracts')
		.toSorted((a, b) => compareText(b.signedOn, a.signedOn))
		.map((contract) => ({
			contract,
			term: contractTerm(contract, asOf),
			arrearsFen: arrearsOf(contract),
		}));
}

/** Everything the page of one contract shows. */
export function contractPage(dataset: VillageDataset, id: string, asOf: IsoDate): ContractPage {
	const contract = rowsOf(dataset, 'contracts').find((row) => row.id === id);
	if (!contract) throw new RangeError(`No contract ${id} in ${dataset.village.id}`);
	const named = referringRows(dataset).filter((row) => row.contract === id);
	const side = sideOf(contract, named);
	const rows = runningTotal(named, side);
	const term = contractTerm(contract, asOf);
	return {
		contract,
		term,
		days: term.kind === 'ended' ? undefined : termDays(contract, asOf),
		side,
		arrearsFen: arrearsOf(contract),
		subject: subjectOf(dataset, contract.subject),
		decision: rowsOf(dataset, 'decisions').find((row) => row.id === contract.decision),
		project: rowsOf(dataset, 'projects').find((row) => row.contract === id),
		rows,
		soFarFen: rows.at(-1)?.soFarFen ?? 0,
		attachments: attachmentLinks(contract.attachments, dataset),
	};
}

function arrearsOf({ due, received }: Contract): number | undefined {
	return due === undefined || received === undefined ? undefined : due - received;
}

/** What is let brings money in; of anything else the rows say which way the money went. */
function sideOf(contract: Contract, rows: readonly MoneyRow[]): ContractPage['side'] {
	if (isLetting(contract)) return 'income';
	const income = sumFen(rows.map(({ incomeFen }) => incomeFen ?? 0));
	const expense = sumFen(rows.map(({ expenseFen }) => expenseFen ?? 0));
	if (income === expense) return contract.due === undefined ? 'expense' : 'income';
	return income > expense ? 'income' : 'expense';
}

function subjectOf(dataset: VillageDataset, id: string | undefined) {
	if (id === undefined) return undefined;
	const row =
		rowsOf(dataset, 'assets').find((asset) => asset.id === id) ??
		rowsOf(dataset, 'resources').find((resource) => resource.id === id);
	return row && { name: row.name, path: registerRowPath(dataset.village.id, 'capitals', id) };
}

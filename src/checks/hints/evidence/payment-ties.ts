import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import type { Payment } from '../../../village/index/standing-payments.ts';
import { isTied } from '../../../village/index/ties.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

/** The payments that name what they belong to. */
export function findTiedPayments(dataset: VillageDataset): Payment[] {
	return indexVillage(dataset).payments.filter(({ row }) => isTied(row));
}

/** Does the row, or the project, contract, fund or debt that it belongs to, name a decision? */
export function restsOnDecision(dataset: VillageDataset, row: LedgerRow): boolean {
	const index = indexVillage(dataset);
	const { projects, contracts } = index.tiesOf(row);
	const named = [index.find('funds', row.fund), index.find('debts', row.debt)];
	return [row, ...projects, ...contracts, ...named].some((each) => each?.decision !== undefined);
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
export function findContractsOfRow(dataset: VillageDataset, row: LedgerRow): readonly Contract[] {
	const { contracts } = indexVillage(dataset).tiesOf(row);
	if (contracts.length === 0) return contracts;
	return row.contract === undefined
		? contracts.filter((contract) => isSameParty(row, contract))
		: contracts;
}

/** The rows of each contract that has any. */
export function groupRowsByContract(dataset: VillageDataset): Map<Contract, LedgerRow[]> {
	const rows = new Map<Contract, LedgerRow[]>();
	for (const row of indexVillage(dataset).ledgerRows) {
		for (const contract of findContractsOfRow(dataset, row)) {
			const known = rows.get(contract);
			if (known) known.push(row);
			else rows.set(contract, [row]);
		}
	}
	return rows;
}

function isSameParty({ counterparty }: LedgerRow, contract: Contract): boolean {
	return counterparty !== undefined && payeeKey(counterparty) === payeeKey(contract.counterparty);
}

import { subjectOf, type HintSubject } from '../domain/hints/hint-subject.ts';
import { identifyPaidPayee } from '../domain/payees/payee.ts';
import { anchorOf } from '../domain/rows/row-ref.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { VillageDataset } from '../village/dataset.ts';
import type { MoneyTable } from '../village/index/ties.ts';
import { indexVillage } from '../village/index/village-index.ts';
import { payeeLink } from './payee-link.ts';
import { ledgerRowPath } from './paths.ts';

/** A ledger row as the pages of what it rests on list it. */
export interface MoneyRow extends LedgerRow {
	/** The period of its ledger, as a key. */
	readonly period: string;
	/** Its permanent address on the page of its ledger. */
	readonly path: string;
	/** By which hints name it. */
	readonly subject: HintSubject;
	/** The page of the organisation that was paid, where it names one. */
	readonly payee: string | undefined;
}

/** A row with what has gone out up to it. */
export interface MoneyRowSoFar extends MoneyRow {
	readonly soFarFen: number;
}

/** The ledger rows that name a decision, a contract, a fund or a debt, or that belong to works, by date. */
export function moneyRows(dataset: VillageDataset, table: MoneyTable, id: string): MoneyRow[] {
	return indexVillage(dataset)
		.moneyOf(table, id)
		.map((row): MoneyRow => {
			const { period = '' } = row.ref;
			return {
				...row,
				period,
				path: ledgerRowPath(dataset.village.id, period, anchorOf(row.ref)),
				subject: subjectOf(row),
				payee: payeeLink(identifyPaidPayee(row)),
			};
		});
}

/** Rows with what was spent up to each; what came in takes off it. */
export function spentSoFar(rows: readonly MoneyRow[]): MoneyRowSoFar[] {
	let soFarFen = 0;
	return rows.map((row) => {
		soFarFen += (row.expense ?? 0) - (row.income ?? 0);
		return { ...row, soFarFen };
	});
}

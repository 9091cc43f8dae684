import { ledgerSubject, type HintSubject } from '../domain/hints/hint-subject.ts';
import { compareText } from '../domain/order.ts';
import { paidPayee } from '../domain/payees/payee.ts';
import { rowAnchors } from '../village/row-anchor.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { VillageDataset } from '../village/dataset.ts';
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

const ofVillage = new WeakMap<VillageDataset, readonly MoneyRow[]>();

/** The rows of every ledger that name a decision, a project or a contract, by date. Worked out once a village. */
export function referringRows(dataset: VillageDataset): readonly MoneyRow[] {
	const known = ofVillage.get(dataset);
	if (known) return known;
	const rows = dataset.files.ledger
		.flatMap(({ period, rows: all }) => {
			if (!period || !all.some(refers)) return [];
			const { key } = period;
			const anchors = rowAnchors(all);
			return all.flatMap((row, index): MoneyRow[] => {
				if (!refers(row)) return [];
				const anchor = anchors[index] ?? '';
				return [
					{
						...row,
						period: key,
						path: ledgerRowPath(dataset.village.id, key, anchor),
						subject: ledgerSubject(key, anchor),
						payee: payeeLink(paidPayee(row)),
					},
				];
			});
		})
		.sort((a, b) => compareText(a.date, b.date));
	ofVillage.set(dataset, rows);
	return rows;
}

function refers({ decision, project, contract }: LedgerRow): boolean {
	return decision !== undefined || project !== undefined || contract !== undefined;
}

/** Rows with what was spent up to each; what came in takes off it. */
export function spentSoFar(rows: readonly MoneyRow[]): MoneyRowSoFar[] {
	let soFarFen = 0;
	return rows.map((row) => {
		soFarFen += (row.expense ?? 0) - (row.income ?? 0);
		return { ...row, soFarFen };
	});
}

import type { IsoDate } from '../domain/calendar-date.ts';
import { rowAnchors } from '../domain/row-anchor.ts';
import { compareText } from '../domain/order.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { VillageDataset } from '../domain/village-dataset.ts';
import { ledgerRowPath } from './paths.ts';

/** A ledger row as the pages of decisions, projects and contracts list it. */
export interface MoneyRow {
	/** Its permanent address on the page of its ledger. */
	readonly path: string;
	readonly date: IsoDate;
	readonly voucher: string;
	readonly summary: string;
	readonly counterparty: string | undefined;
	readonly incomeFen: number | undefined;
	readonly expenseFen: number | undefined;
	readonly decision: string | undefined;
	readonly contract: string | undefined;
	readonly project: string | undefined;
}

/** A row with what has come in or gone out up to it. */
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
			const anchors = rowAnchors(all);
			return all.flatMap((row, index) =>
				refers(row)
					? [moneyRow(row, ledgerRowPath(dataset.village.id, period.key, anchors[index] ?? ''))]
					: [],
			);
		})
		.sort((a, b) => compareText(a.date, b.date));
	ofVillage.set(dataset, rows);
	return rows;
}

function refers({ decision, project, contract }: LedgerRow): boolean {
	return decision !== undefined || project !== undefined || contract !== undefined;
}

function moneyRow(row: LedgerRow, path: string): MoneyRow {
	const { date, voucher, summary, counterparty, income, expense } = row;
	const { decision, contract, project } = row;
	return {
		path,
		date,
		voucher,
		summary,
		counterparty,
		incomeFen: income,
		expenseFen: expense,
		decision,
		contract,
		project,
	};
}

/** Rows with the running total of one side; the other side takes off it, as a refund does. */
export function runningTotal(
	rows: readonly MoneyRow[],
	side: 'income' | 'expense',
): MoneyRowSoFar[] {
	let soFarFen = 0;
	return rows.map((row) => {
		const net = (row.incomeFen ?? 0) - (row.expenseFen ?? 0);
		soFarFen += side === 'income' ? net : -net;
		return { ...row, soFarFen };
	});
}

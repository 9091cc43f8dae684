import type { IsoDate } from '../domain/time/calendar-date.ts';
import { isLetting } from '../domain/contracts/contract-term.ts';
import { sumFen } from '../domain/money/money.ts';
import type { Period } from '../domain/time/period.ts';
import type { Contract } from '../domain/tables/contracts.ts';
import type { Project } from '../domain/tables/projects.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { indexVillage } from '../village/index/village-index.ts';
import { moneyRows, type MoneyRow } from './money-rows.ts';

/** What the running total of payments or receipts is held against. */
export interface Measure {
	readonly of: 'award' | 'budget' | 'total' | 'due';
	readonly fen: number;
}

/** A row with its part in the running total. */
export interface TrailRow extends MoneyRow {
	/**
	 * A refund is a negative amount in the column of the payment; `aside` is money that went the other way, such
	 * as a grant received for works: it is told but not counted.
	 */
	readonly part: 'payment' | 'refund' | 'aside';
	readonly fen: number;
	/** What was paid or received up to it, refunds taken off. */
	readonly soFarFen: number;
	/** Is the running total above the measure? */
	readonly over: boolean;
}

/** The money of a project or a contract, by date. */
export interface TrailMoney {
	/** Does the village receive, or pay? */
	readonly side: 'income' | 'expense';
	/** Absent where the register states none. */
	readonly measure: Measure | undefined;
	/** What the works cost in the end, as the register of projects says. */
	readonly finalCostFen?: number | undefined;
	/** What was received so far, as the register of contracts says: from before the first ledger too. */
	readonly receivedFen?: number | undefined;
	readonly rows: readonly TrailRow[];
	readonly payments: number;
	readonly paidFen: number;
	readonly refunds: number;
	/** As a positive amount. */
	readonly refundedFen: number;
	/** Paid or received, refunds taken off. */
	readonly netFen: number;
	/** The first ledger, where it begins after the works or the contract did: what was paid before is not in it. */
	readonly ledgersFrom: Period | undefined;
}

/** What was paid for works, held against the award; against the budget where no award is registered. */
export function projectMoney(dataset: VillageDataset, project: Project): TrailMoney {
	const { award, budget, finalCost } = project;
	const measure: Measure =
		award === undefined ? { of: 'budget', fen: budget } : { of: 'award', fen: award };
	const contract = indexVillage(dataset).find('contracts', project.contract);
	const began = [project.openedOn, contract?.signedOn, project.startedOn].find(
		(day) => day !== undefined,
	);
	return {
		...trailMoney(moneyRows(dataset, 'projects', project.id), 'expense', measure),
		finalCostFen: finalCost,
		ledgersFrom: ledgersFrom(dataset, began),
	};
}

function ledgersFrom(dataset: VillageDataset, began: IsoDate | undefined): Period | undefined {
	const first = dataset.files.ledger[0]?.period;
	return first && began !== undefined && began < first.first ? first : undefined;
}

/** What was received under a contract, held against what is due so far, or paid, against its total. */
export function contractMoney(dataset: VillageDataset, contract: Contract): TrailMoney {
	const rows = moneyRows(dataset, 'contracts', contract.id);
	const side = sideOf(contract, rows);
	const { due, total, received } = contract;
	const whole: Measure | undefined = total === undefined ? undefined : { of: 'total', fen: total };
	const from = ledgersFrom(dataset, contract.signedOn);
	if (side === 'expense') {
		const [works, another] = indexVillage(dataset).projectsOf(contract.id);
		const finalCostFen = another ? undefined : works?.finalCost;
		return { ...trailMoney(rows, side, whole), finalCostFen, ledgersFrom: from };
	}
	const measure: Measure | undefined = due === undefined ? whole : { of: 'due', fen: due };
	return { ...trailMoney(rows, side, measure), receivedFen: received, ledgersFrom: from };
}

/** What is let brings money in; of anything else the rows say which way the money went. */
function sideOf(contract: Contract, rows: readonly MoneyRow[]): TrailMoney['side'] {
	if (isLetting(contract)) return 'income';
	const income = sumFen(rows.map((row) => row.income ?? 0));
	const expense = sumFen(rows.map((row) => row.expense ?? 0));
	if (income === expense) return contract.due === undefined ? 'expense' : 'income';
	return income > expense ? 'income' : 'expense';
}

function trailMoney(
	all: readonly MoneyRow[],
	side: TrailMoney['side'],
	measure: Measure | undefined,
): Omit<TrailMoney, 'ledgersFrom'> {
	let soFarFen = 0;
	const rows = all.map((row): TrailRow => {
		const own = row[side];
		if (own === undefined) {
			const fen = row[side === 'income' ? 'expense' : 'income'] ?? 0;
			return { ...row, part: 'aside', fen, soFarFen, over: false };
		}
		soFarFen += own;
		const over = measure !== undefined && soFarFen > measure.fen;
		return { ...row, part: own < 0 ? 'refund' : 'payment', fen: own, soFarFen, over };
	});
	const fenOf = (part: TrailRow['part']) =>
		rows.filter((row) => row.part === part).map(({ fen }) => fen);
	const [paid, refunded] = [fenOf('payment'), fenOf('refund')];
	return {
		side,
		measure,
		rows,
		payments: paid.length,
		paidFen: sumFen(paid),
		refunds: refunded.length,
		refundedFen: Math.abs(sumFen(refunded)),
		netFen: soFarFen,
	};
}

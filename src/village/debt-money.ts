import { sumFen } from '../domain/money/money.ts';
import type { Direction } from '../domain/money/categories.ts';
import type { Period } from '../domain/time/period.ts';
import type { Debt } from '../domain/tables/debts.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import type { VillageDataset } from './dataset.ts';
import { indexVillage } from './index/village-index.ts';

/** What the ledgers say of a claim or a debt, in fen. Interest is no part of it. */
export interface DebtMoney {
	/** The ledger rows that name it, by date; those of interest among them. */
	readonly rows: readonly LedgerRow[];
	/** What was borrowed or lent by them. Absent where none does: unpaid works and rent arise without money. */
	readonly arisenFen: number | undefined;
	/** What was paid back or got back by them. Absent where none does. */
	readonly paidFen: number | undefined;
	/** The first ledger, where it is older: what was paid before is in no ledger. */
	readonly ledgersFrom: Period | undefined;
}

/** How a row changes what is owed. */
export type DebtPart = 'arisen' | 'paid' | 'interest';

export function debtMoney(dataset: VillageDataset, debt: Debt): DebtMoney {
	const rows = indexVillage(dataset).moneyOf('debts', debt.id);
	const sum = (part: DebtPart) => {
		const own = rows.filter((row) => debtPart(debt, row) === part);
		return own.length === 0 ? undefined : sumFen(own.map(debtFen));
	};
	const first = dataset.files.ledger[0]?.period;
	return {
		rows,
		arisenFen: sum('arisen'),
		paidFen: sum('paid'),
		ledgersFrom: first && debt.since < first.first ? first : undefined,
	};
}

/** A debt arises by what comes in and a claim by what goes out; it is paid the other way. */
export function debtPart({ side }: Pick<Debt, 'side'>, row: LedgerRow): DebtPart {
	if (row.category === 'interest-paid' || row.category === 'interest-income') return 'interest';
	const arises: Direction = side === 'debt' ? 'income' : 'expense';
	return row[arises] === undefined ? 'paid' : 'arisen';
}

export function debtFen({ income, expense }: LedgerRow): number {
	return income ?? expense ?? 0;
}

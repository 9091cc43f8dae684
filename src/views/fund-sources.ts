import { isLoan } from '../domain/money/categories.ts';
import { flowOf, type Flow } from '../domain/money/flow.ts';
import { ledger, type LedgerRow } from '../domain/tables/ledger.ts';

export type FundSource = NonNullable<LedgerRow['fundSource']>;

/** What came in and went out of one kind of money. */
export interface SourceTotal extends Flow {
	/** Absent for the rows that do not say. */
	readonly source: FundSource | undefined;
	/** In the order of the ledgers. */
	readonly rows: readonly LedgerRow[];
}

/** The choices of the ledger's column, in its order. */
const order = ledger.columns.fundSource.type.words ?? [];

/**
 * Income and expense by the money that a row says it is, in the order of the column's choices; rows that do not say come
 * last. Without loans, as all sums of income and expense: the parts add up to them, to the fen.
 */
export function sumBySource(rows: readonly LedgerRow[]): SourceTotal[] {
	const bySource = Map.groupBy(
		rows.filter((row) => !isLoan(row)),
		({ fundSource }) => fundSource,
	);
	const place = (source: FundSource | undefined) =>
		source === undefined ? order.length : order.indexOf(nameOf(source));
	return [...bySource]
		.map(([source, own]) => ({ source, ...flowOf(own), rows: own }))
		.sort((a, b) => place(a.source) - place(b.source));
}

/** The word of the data, which is also the word of the pages. */
export function nameOf(source: FundSource): string {
	return ledger.columns.fundSource.type.write(source);
}

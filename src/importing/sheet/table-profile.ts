import type { Columns, Table } from '../../domain/schema/table.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { ledgerProfile } from './ledger-profile.ts';

/** What offices' tables of one kind have beyond what `data/` declares, and how their rows are to be read. */
export interface ProfileDeclaration {
	/** What offices call the table's own columns, beyond the aliases that `data/` itself accepts. */
	readonly names: Readonly<Record<string, readonly string[]>>;
	/** Columns that `data/` does not have: read for what they settle or prove, then left out. */
	readonly officeColumns: Columns;
	readonly payments: PaymentColumns | undefined;
}

/**
 * Of a table whose rows are payments: each stands on one of two sides, whose sums and balance rows among them
 * may state, and its date lies in the period of the file, which the dates may tell. A column that is not known
 * is refused there, for it may hold money.
 */
export interface PaymentColumns {
	/** A column for each side. */
	readonly sides: readonly ['income', 'expense'];
	/** Or one for the amounts and one for their side. */
	readonly amount: string;
	readonly direction: string;
	/** What is left after each payment. */
	readonly balance: string;
	readonly date: string;
	readonly voucher: string;
	/** The word that stands before the voucher's number in a column of its own. */
	readonly voucherWord: string;
	readonly category: string;
}

export interface TableProfile extends ProfileDeclaration {
	readonly table: Table;
}

const plain: ProfileDeclaration = { names: {}, officeColumns: {}, payments: undefined };

/** How offices keep a table. */
export function profileOf(table: Table): TableProfile {
	return { table, ...(table.name === ledger.name ? ledgerProfile : plain) };
}

import type { Portal } from '../domain/portal/portal.ts';
import { ledger } from '../domain/tables/ledger.ts';
import type { CountySummary } from '../summary/county-summary.ts';
import { databasePath, openLedgerPath, openTablePath } from '../views/paths.ts';
import { openTables } from './open-table.ts';

/** The files with all tables of the county, by their addresses. */
export interface OpenFiles {
	/** The years of the ledger, newest first. */
	readonly ledgers: readonly { readonly year: number; readonly path: string }[];
	/** The other tables. */
	readonly tables: readonly { readonly table: string; readonly path: string }[];
	/** One, or the parts that one is cut into. */
	readonly database: readonly string[];
}

/** So many ledger rows, compressed, are well below what hosts take as one file: 25 MB. */
const ledgerRowsAPart = 250_000;

/** Known before anything is written: how many parts there are follows from the number of rows. */
export function listOpenFiles(
	{ ledgerRows }: Pick<CountySummary, 'ledgerRows'>,
	ledgerYears: readonly number[],
	{ county: { code } }: Pick<Portal, 'county'>,
): OpenFiles {
	const parts = Math.max(1, Math.ceil(ledgerRows / ledgerRowsAPart));
	return {
		ledgers: ledgerYears.map((year) => ({ year, path: openLedgerPath(code, year) })),
		tables: openTables
			.filter(({ name }) => name !== ledger.name)
			.map(({ name }) => ({ table: name, path: openTablePath(name) })),
		database:
			parts === 1
				? [databasePath()]
				: Array.from({ length: parts }, (_, index) => databasePath(index + 1)),
	};
}

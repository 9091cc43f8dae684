import type { Table } from '../../src/domain/schema/table.ts';
import { ledger, type LedgerRow } from '../../src/domain/tables/ledger.ts';
import { importRecords, type ImportOptions } from '../../src/importing/import-file.ts';
import type { Imported, ImportOutcome } from '../../src/importing/imported.ts';
import { headingsOf } from '../../src/importing/columns/matching-table.ts';
import { readOfficeFile } from '../../src/importing/sheet/read-office-file.ts';
import { isAsWritten } from '../../src/importing/strict-table.ts';

interface ImportFileOptions extends ImportOptions {
	/** The ledger when left out. */
	readonly table?: Table | undefined;
	/** The sheet of a workbook that the clerk named. */
	readonly sheet?: string | undefined;
}

/** The import of a ledger, with its rows as such. */
export interface LedgerOutcome extends ImportOutcome {
	readonly imported: (Omit<Imported, 'rows'> & { readonly rows: readonly LedgerRow[] }) | undefined;
}

/** Imports an office's table from the bytes of its file, as the command does. */
export function importFile(
	bytes: Uint8Array,
	options: Omit<ImportFileOptions, 'table'> & { readonly table?: undefined },
): LedgerOutcome;
export function importFile(bytes: Uint8Array, options: ImportFileOptions): ImportOutcome;
export function importFile(bytes: Uint8Array, options: ImportFileOptions): ImportOutcome {
	const { file, sheet, table = ledger, period } = options;
	const headings = headingsOf(table, options.columnNames);
	const read = readOfficeFile(bytes, { file, sheet, period, headings });
	if ('findings' in read) {
		return { imported: undefined, columns: [], unknownCategories: [], findings: read.findings };
	}
	const { records, asWritten, name } = read.sheet;
	return importRecords(records, table, {
		...options,
		written: isAsWritten(bytes, asWritten) ? asWritten : undefined,
		sheetName: sheet === undefined ? name : undefined,
	});
}

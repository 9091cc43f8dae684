import type { Table } from '../domain/schema/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import type { CsvRecord } from '../loading/read-csv.ts';
import { importLedger, type ImportResult } from './import-ledger.ts';
import { importStrictLedger } from './import-strict-ledger.ts';
import { listTableHeadings } from './sheet/import-table-headings.ts';
import { importTable, type TableImportOptions } from './import-table.ts';
import type { ImportOutcome } from './imported.ts';
import { isAsWritten } from './import-table-strict.ts';
import { readOfficeFile } from './sheet/read-office-file.ts';

export interface ImportFileOptions extends TableImportOptions {
	/** Which table it is; the ledger when left out. */
	readonly table?: Table | undefined;
	/** The sheet of a workbook that the clerk named. */
	readonly sheet?: string | undefined;
}

/**
 * Imports an office's table from the bytes of its file, whatever the format. Never throws on what the file
 * contains.
 */
export function importFile(
	bytes: Uint8Array,
	options: Omit<ImportFileOptions, 'table'> & { readonly table?: undefined },
): ImportResult;
export function importFile(bytes: Uint8Array, options: ImportFileOptions): ImportOutcome;
export function importFile(bytes: Uint8Array, options: ImportFileOptions): ImportOutcome {
	const { file, sheet, table = ledger } = options;
	const read = readOfficeFile(bytes, {
		file,
		sheet,
		period: options.period,
		headings: listTableHeadings(table),
	});
	if ('findings' in read) return { imported: undefined, findings: read.findings };
	const { records, asWritten, name } = read.sheet;
	const written = isAsWritten(bytes, asWritten) ? asWritten : undefined;
	return importRecords(records, table, {
		...options,
		written,
		sheetName: sheet === undefined ? name : undefined,
	});
}

/** Imports an office's table, split into records. */
export function importRecords(
	records: readonly CsvRecord[],
	table: Table,
	options: TableImportOptions,
): ImportOutcome {
	if (table.name !== ledger.name) return importTable(records, table, options);
	const imported = options.written ? importStrictLedger(options.written, options) : undefined;
	return imported ? { imported, findings: [] } : importLedger(records, options);
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Register } from '../../src/importing/rows/title-statement.ts';
import { villages } from '../../src/domain/tables/villages.ts';
import type { Period } from '../../src/domain/time/period.ts';
import { tableFile, type Table } from '../../src/domain/schema/table.ts';
import { isRegister } from '../add/add-rows.ts';
import { checkFolder, readArguments, UsageError } from '../arguments.ts';
import { findVillage, parseVillageId, readRegister } from '../village-argument.ts';
import {
	checkFile,
	parseBatch,
	parseCategoryNames,
	parseColumnNames,
	parseTablePeriod,
	parseTable,
	parseReportFile,
} from './import-arguments.ts';

/** What a clerk asks of `npm run import`. */
export interface ImportRequest {
	/** The office's file. */
	readonly file: string;
	readonly table: Table;
	/** The village's id; none for a table of the county. */
	readonly village: string | undefined;
	/** Whose tables there are, where the village is in a register. */
	readonly register: Register | undefined;
	readonly period: Period | undefined;
	readonly batch: string | undefined;
	readonly sheet: string | undefined;
	/** The data folder. */
	readonly data: string;
	/** Where the report is kept, too. */
	readonly reportFile: string | undefined;
	readonly stdout: boolean;
	readonly dryRun: boolean;
	readonly replace: boolean;
	/** Add the rows to those that are there. */
	readonly append: boolean;
	readonly acceptSuggestions: boolean;
	/** By heading of the file, the heading of the table's column. */
	readonly columnNames: Readonly<Record<string, string>>;
	/** By the office's word, the standard category. */
	readonly categoryNames: Readonly<Record<string, string>>;
}

const options = {
	help: { type: 'boolean', short: 'h', default: false },
	village: { type: 'string' },
	table: { type: 'string', default: 'ledger' },
	period: { type: 'string' },
	batch: { type: 'string' },
	sheet: { type: 'string' },
	data: { type: 'string', default: 'data' },
	report: { type: 'string' },
	stdout: { type: 'boolean', default: false },
	'dry-run': { type: 'boolean', default: false },
	replace: { type: 'boolean', default: false },
	append: { type: 'boolean', default: false },
	'accept-suggestions': { type: 'boolean', default: false },
	map: { type: 'string', multiple: true },
	category: { type: 'string', multiple: true },
} as const;

/**
 * Reads the command line. `'help'` when that is all that is asked.
 * @throws UsageError for a wrong call, Refusal when the register of villages cannot be read
 */
export function readRequest(): ImportRequest | 'help' {
	const { values, positionals } = readArguments({ options, positionals: 1 });
	if (values.help) return 'help';
	const file = checkFile(positionals[0]);
	const table = parseTable(values.table);
	const period = parseTablePeriod(table, values.period);
	const batch = parseBatch(table, values.batch);
	const columnNames = parseColumnNames(table, values.map);
	const categoryNames = parseCategoryNames(values.category);
	const report = parseReportFile(values.report);
	if (values.append) mustBeAppendable(table, values.replace);
	const village = importedVillage(table, values.village);
	const data = values.stdout ? values.data : checkFolder('--data', values.data);
	const register =
		village === undefined || (values.stdout && !existsSync(path.join(data, tableFile(villages))))
			? undefined
			: registerOf(village, { data, mustBeThere: !values.stdout });
	return {
		file,
		table,
		village,
		register,
		period,
		batch,
		sheet: values.sheet,
		data: values.data,
		reportFile: report,
		stdout: values.stdout,
		dryRun: values['dry-run'],
		replace: values.replace,
		append: values.append,
		acceptSuggestions: values['accept-suggestions'],
		columnNames,
		categoryNames,
	};
}

/**
 * Whose tables there are, for the titles of a table to be held against.
 * @param mustBeThere else a village that the register does not have is taken as it is
 */
export function registerOf(
	id: string,
	{ data, mustBeThere }: { readonly data: string; readonly mustBeThere: boolean },
): Register | undefined {
	if (mustBeThere) findVillage(id, data);
	const { rows } = readRegister(villages, data);
	const own = rows.find((row) => row.id === id);
	return own && { village: own.name, villages: rows.map(({ name }) => name) };
}

/** @throws UsageError where rows cannot be added to what is there, or it is to be replaced, too */
function mustBeAppendable(table: Table, replace: boolean): void {
	if (replace) {
		throw new UsageError({
			zh: '--append 是加在后面，--replace 是整个换掉，只写一个。',
			en: '--append adds rows and --replace takes the place of all; give one of them.',
		});
	}
	if (isRegister(table)) return;
	throw new UsageError({
		zh: `${table.title.zh}是 ${tableFile(table)}，一份一个文件，不能用 --append；要整个换，用 --replace。`,
		en: `The table ${table.name} is kept in several files, each imported whole: --append does not go with it.`,
	});
}

/** @throws UsageError for a village where there is one table for all, and for none elsewhere */
export function importedVillage(table: Table, written: string | undefined): string | undefined {
	if (table.scope !== 'county') return parseVillageId(written);
	if (written === undefined) return undefined;
	throw new UsageError({
		zh: `${table.title.zh}全县一个文件，不写 --village。`,
		en: `There is one ${table.name} for the county; leave --village out.`,
	});
}

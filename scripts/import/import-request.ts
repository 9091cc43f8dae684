import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Register } from '../../src/importing/rows/title-statement.ts';
import { villages } from '../../src/domain/tables/villages.ts';
import type { Period } from '../../src/domain/time/period.ts';
import { tableFile, type Table } from '../../src/domain/schema/table.ts';
import { checkFolder, readArguments, UsageError } from '../arguments.ts';
import { findVillage, parseVillageId, readRegister } from '../village-argument.ts';
import {
	checkFile,
	parseBatch,
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
	readonly acceptSuggestions: boolean;
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
	'accept-suggestions': { type: 'boolean', default: false },
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
	const report = parseReportFile(values.report);
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
		acceptSuggestions: values['accept-suggestions'],
	};
}

/** @param mustBeThere else a village that the register does not have is taken as it is */
function registerOf(
	id: string,
	{ data, mustBeThere }: { readonly data: string; readonly mustBeThere: boolean },
): Register | undefined {
	if (mustBeThere) findVillage(id, data);
	const { rows } = readRegister(villages, data);
	const own = rows.find((row) => row.id === id);
	return own && { village: own.name, villages: rows.map(({ name }) => name) };
}

function importedVillage(table: Table, written: string | undefined): string | undefined {
	if (table.scope !== 'county') return parseVillageId(written);
	if (written === undefined) return undefined;
	throw new UsageError({
		zh: `${table.title.zh}全县一个文件，不写 --village。`,
		en: `There is one ${table.name} for the county; leave --village out.`,
	});
}

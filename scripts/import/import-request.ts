import type { Period } from '../../src/domain/time/period.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { checkFolder, readArguments, UsageError } from '../arguments.ts';
import { findVillage, parseVillageId } from '../village-argument.ts';
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
	if (!values.stdout) {
		const data = checkFolder('--data', values.data);
		if (village !== undefined) findVillage(village, data);
	}
	return {
		file,
		table,
		village,
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

function importedVillage(table: Table, written: string | undefined): string | undefined {
	if (table.scope !== 'county') return parseVillageId(written);
	if (written === undefined) return undefined;
	throw new UsageError({
		zh: `${table.title.zh}全县一个文件，不写 --village。`,
		en: `There is one ${table.name} for the county; leave --village out.`,
	});
}

/** `npm run add`: adds rows to a register, with ids that follow those it has. */
import path from 'node:path';
import type { Finding } from '../src/domain/findings/findings.ts';
import { columnNamesOf } from '../src/domain/portal/import-mapping.ts';
import { tableFile, type Table } from '../src/domain/schema/table.ts';
import { importRecords } from '../src/importing/import-file.ts';
import type { ImportOutcome } from '../src/importing/imported.ts';
import { formatImportReport } from '../src/importing/report/import-report.ts';
import { targetFile } from '../src/importing/target-file.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { addRows, isRegister, readRows } from './add/add-rows.ts';
import { help, usage } from './add/help.ts';
import { recordsOfFields } from './add/new-rows.ts';
import { numberRows, withoutIds } from './add/number-rows.ts';
import { checkFolder, readArguments, runCommand, UsageError } from './arguments.ts';
import { describeAnswers } from './import/answers.ts';
import {
	checkColumnNames,
	checkFile,
	parseColumnNames,
	parseTable,
} from './import/import-arguments.ts';
import { readMapping, rememberMapping } from './import/import-mapping.ts';
import { importedVillage, registerOf } from './import/import-request.ts';
import { readOfficeFileApart } from './read-office-file.ts';
import { Refusal } from './refusal.ts';

const options = {
	help: { type: 'boolean', short: 'h', default: false },
	village: { type: 'string' },
	table: { type: 'string' },
	field: { type: 'string', multiple: true },
	sheet: { type: 'string' },
	data: { type: 'string', default: 'data' },
	map: { type: 'string', multiple: true },
	'dry-run': { type: 'boolean', default: false },
} as const;

await runCommand(usage, async () => {
	try {
		const { values, positionals } = readArguments({ options, positionals: 1 });
		if (values.help) {
			process.stdout.write(help);
			return 0;
		}
		const table = registerNamed(values.table);
		const village = importedVillage(table, values.village);
		const data = checkFolder('--data', values.data);
		const named = parseColumnNames(table, values.map);
		const columnNames = { ...columnNamesOf(readMapping(data), table, village), ...named };
		const { sheet } = values;
		const source = { file: positionals[0], fields: values.field ?? [], sheet, columnNames };
		const register =
			village === undefined ? undefined : registerOf(village, { data, mustBeThere: true });
		const { imported, findings, ...asked } = await readNewRows(table, source, register);
		const { columns } = asked;
		checkColumnNames(
			Object.keys(named),
			columns.map(({ heading }) => heading),
		);
		if (!imported) {
			process.stderr.write(formatAsText(findings, 'zh'));
			process.stderr.write(printable(describeAnswers(asked)));
			process.stderr.write('没有加行，没有写任何文件。\n');
			return 1;
		}
		const target = { table, data, file: targetFile(table, { village }), dryRun: values['dry-run'] };
		const old = readRows(target);
		const rows = numberRows(table, imported.cells, { data, village });
		const lines = [
			...addRows(target, old, rows),
			...(source.file === undefined ? [] : formatImportReport(imported, columns)),
			...(target.dryRun
				? []
				: rememberMapping(data, {
						...{ table: table.name, village },
						...{ columnNames: named, categoryNames: {} },
					})),
			`下一步，检查：npm run check${village === undefined ? '' : ` -- --village ${village}`}`,
		];
		process.stdout.write(printable(lines));
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${error.message}\n没有加行，没有写任何文件。\n`);
		return 1;
	}
});

/** @throws UsageError for no table, and one that is not a single file */
function registerNamed(written: string | undefined): Table {
	if (written === undefined) {
		throw new UsageError({
			zh: '请用 --table 写明是哪张表，例如 --table comments、--table 群众意见与答复。',
			en: 'Name the table with --table, for example --table comments.',
		});
	}
	const table = parseTable(written);
	if (isRegister(table)) return table;
	throw new UsageError({
		zh: `${table.title.zh}是 ${tableFile(table)}，一份一个文件，请用 npm run import 整份导入。`,
		en: `The table ${table.name} is kept in several files; import a whole one with npm run import.`,
	});
}

interface NewRowsSource {
	readonly file: string | undefined;
	readonly fields: readonly string[];
	readonly sheet: string | undefined;
	/** By heading of the file, the heading of the table's column. */
	readonly columnNames: Readonly<Record<string, string>>;
}

/** The new rows in strict form, without the ids that are still to be given. */
async function readNewRows(
	table: Table,
	{ file, fields, sheet, columnNames }: NewRowsSource,
	register: ReturnType<typeof registerOf>,
): Promise<ImportOutcome> {
	if ((file === undefined) === (fields.length === 0)) {
		throw new UsageError({
			zh: '请写明新的行：写文件名，或者用 --field 列名=内容 逐格写，只用一种。',
			en: 'Give the new rows: a file, or --field HEADING=TEXT for each cell, not both.',
		});
	}
	const declared = withoutIds(table);
	if (file === undefined) {
		const records = recordsOfFields(declared, fields);
		const read = importRecords(records, declared, { file: '--field' });
		return { ...read, findings: read.findings.map(withoutLine) };
	}
	const read = await readOfficeFileApart({
		path: checkFile(file),
		file: path.basename(file),
		table: table.name,
		...{ sheet, columnNames },
	});
	if ('findings' in read) return { ...nothingRead, findings: read.findings };
	const options = { file: path.basename(file), register, columnNames };
	return importRecords(read.sheet.records, declared, options);
}

const nothingRead = { imported: undefined, columns: [], unknownCategories: [] };

function printable(lines: readonly string[]): string {
	return lines.map((line) => `${makePrintable(line)}\n`).join('');
}

/** What is written on the command line has no lines. */
function withoutLine({ kind, place: { line: _, ...place }, values }: Finding): Finding {
	return { kind, place, values };
}

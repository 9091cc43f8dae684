/** `npm run add`: adds rows to a register, with ids that follow those it has. */
import path from 'node:path';
import type { Finding } from '../src/domain/findings/findings.ts';
import { tableFile, type Table } from '../src/domain/schema/table.ts';
import { importRecords } from '../src/importing/import-file.ts';
import type { Imported } from '../src/importing/imported.ts';
import { formatImportReport } from '../src/importing/report/import-report.ts';
import { targetFile } from '../src/importing/target-file.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { addRows, isRegister, readRows } from './add/add-rows.ts';
import { help, usage } from './add/help.ts';
import { recordsOfFields } from './add/new-rows.ts';
import { numberRows, withoutIds } from './add/number-rows.ts';
import { checkFolder, readArguments, runCommand, UsageError } from './arguments.ts';
import { checkFile, parseTable } from './import/import-arguments.ts';
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
		const source = { file: positionals[0], fields: values.field ?? [], sheet: values.sheet };
		const register =
			village === undefined ? undefined : registerOf(village, { data, mustBeThere: true });
		const read = await readNewRows(table, source, register);
		if ('findings' in read) {
			process.stderr.write(formatAsText(read.findings, 'zh'));
			process.stderr.write('没有加行，没有写任何文件。\n');
			return 1;
		}
		const { imported } = read;
		const target = { table, data, file: targetFile(table, { village }), dryRun: values['dry-run'] };
		const old = readRows(target);
		const rows = numberRows(table, imported.cells, { data, village });
		const lines = [
			...addRows(target, old, rows),
			...(source.file === undefined ? [] : formatImportReport(imported)),
			`下一步，检查：npm run check${village === undefined ? '' : ` -- --village ${village}`}`,
		];
		process.stdout.write(lines.map((line) => `${makePrintable(line)}\n`).join(''));
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
}

/** The new rows in strict form, without the ids that are still to be given. */
async function readNewRows(
	table: Table,
	{ file, fields, sheet }: NewRowsSource,
	register: ReturnType<typeof registerOf>,
): Promise<{ readonly imported: Imported } | { readonly findings: readonly Finding[] }> {
	if ((file === undefined) === (fields.length === 0)) {
		throw new UsageError({
			zh: '请写明新的行：写文件名，或者用 --field 列名=内容 逐格写，只用一种。',
			en: 'Give the new rows: a file, or --field HEADING=TEXT for each cell, not both.',
		});
	}
	const declared = withoutIds(table);
	if (file === undefined) {
		const records = recordsOfFields(declared, fields);
		const read = outcomeOf(importRecords(records, declared, { file: '--field' }));
		return 'findings' in read ? { findings: read.findings.map(withoutLine) } : read;
	}
	const read = await readOfficeFileApart({
		path: checkFile(file),
		file: path.basename(file),
		table: table.name,
		sheet,
	});
	if ('findings' in read) return read;
	return outcomeOf(
		importRecords(read.sheet.records, declared, { file: path.basename(file), register }),
	);
}

function outcomeOf({ imported, findings }: ReturnType<typeof importRecords>) {
	return imported ? { imported } : { findings };
}

/** What is written on the command line has no lines. */
function withoutLine({ kind, place: { line: _, ...place }, values }: Finding): Finding {
	return { kind, place, values };
}

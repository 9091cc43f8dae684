/** `npm run import`: turns an office's messy ledger into the strict CSV of the data folder, or says why not. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../src/domain/nearest.ts';
import { parsePeriod, type Period } from '../src/domain/period.ts';
import { villages } from '../src/domain/tables/villages.ts';
import { importFile } from '../src/importing/import-file.ts';
import { importReport, nextSteps } from '../src/importing/import-report.ts';
import { readTable } from '../src/loading/read-table.ts';
import { formatCsv } from '../src/loading/write-csv.ts';
import { printable } from '../src/reporting/printable.ts';
import { textReport } from '../src/reporting/text-report.ts';
import { existingFolder, readArguments, runCommand, UsageError } from './arguments.ts';

const usage =
	'npm run import -- FILE --village ID [--table ledger] [--period 2025-03] [--data DIR] [--stdout]';

const options = {
	village: { type: 'string' },
	table: { type: 'string', default: 'ledger' },
	period: { type: 'string' },
	data: { type: 'string', default: 'data' },
	stdout: { type: 'boolean', default: false },
} as const;

await runCommand(usage, () => {
	const { values, positionals } = readArguments({ options, positionals: 1 });
	const file = existingFile(positionals[0]);
	mustBeLedger(values.table);
	const period = ledgerPeriod(values.period);
	const village = villageId(values.village);
	if (!values.stdout) mustBeRegistered(village, existingFolder('--data', values.data));

	const { imported, findings } = importFile(readFileSync(file), { file, period });
	if (!imported) {
		process.stderr.write(textReport(findings, 'zh'));
		process.stderr.write('没有导入，没有写任何文件。改好原表以后，再导入一次。\n');
		return 1;
	}
	const csv = formatCsv(imported.cells);
	const report = importReport(imported);
	if (values.stdout) {
		process.stdout.write(csv);
		print(process.stderr, report);
		return 0;
	}
	const target = path.join(values.data, `villages/${village}/ledger/${imported.period.key}.csv`);
	const before = textOf(target);
	if (before !== undefined && before !== csv) {
		print(process.stderr, [
			`${target} 已经有了，内容和这次导入的不一样。没有写任何文件。`,
			'请先比较两份内容（加 --stdout 可以只看结果）；确定要换的，先移走或删去旧文件，再导入。',
		]);
		return 1;
	}
	if (before === undefined) {
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, csv, { flag: 'wx' });
	}
	const done = before === undefined ? `已写入 ${target}。` : `${target} 已经是这个内容，没有变化。`;
	print(process.stdout, [done, ...report, ...nextSteps(village, imported)]);
	return 0;
});

function print(stream: NodeJS.WriteStream, lines: readonly string[]): void {
	stream.write(lines.map((line) => `${printable(line)}\n`).join(''));
}

function existingFile(file: string | undefined): string {
	if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
	throw file === undefined
		? new UsageError({ zh: '请写明要导入的文件。', en: 'Name the file to import.' })
		: new UsageError({ zh: `没有“${file}”这个文件。`, en: `There is no file “${file}”.` });
}

function mustBeLedger(table: string): void {
	if (table === 'ledger') return;
	throw new UsageError({
		zh: `现在只能导入收支明细（ledger），不能导入“${table}”。其他表请照 data/README.md 的列名直接填写。`,
		en: `Only the ledger can be imported, not “${table}”. Fill in other tables as data/README.md shows.`,
	});
}

function ledgerPeriod(text: string | undefined): Period | undefined {
	const period = text === undefined ? undefined : parsePeriod(text);
	if (text === undefined || period?.kind === 'month' || period?.kind === 'quarter') return period;
	throw new UsageError({
		zh: `--period 请写月份或季度，例如 2025-03 或 2025-Q1，写的是“${text}”。`,
		en: `--period is a month or a quarter such as 2025-03 or 2025-Q1, not “${text}”.`,
	});
}

function villageId(id: string | undefined): string {
	if (id !== undefined && /^\d{12}$/.test(id)) return id;
	throw new UsageError({
		zh: '请用 --village 写12位村编号，例如 --village 990101001200。',
		en: 'Give the 12-digit village id, for example --village 990101001200.',
	});
}

/** A register that cannot be read in full is for `npm run check` to explain. */
function mustBeRegistered(id: string, data: string): void {
	const file = path.join(data, 'villages.csv');
	const bytes = readFileSync(existingFile(file));
	const ids = readTable(villages, 'villages.csv', bytes).rows.map((row) => row.id);
	if (ids.includes(id)) return;
	const suggestion = nearest(id, ids);
	throw new UsageError({
		zh: `villages.csv 里没有村编号“${id}”。${suggestion && `是不是“${suggestion}”？`}请先登记这个村。`,
		en: `villages.csv has no village “${id}”.${suggestion && ` Did you mean “${suggestion}”?`}`,
	});
}

function textOf(file: string): string | undefined {
	return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : undefined;
}

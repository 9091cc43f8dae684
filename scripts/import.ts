/** `npm run import`: turns an office's messy table into the strict CSV of the data folder, or says why not. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../src/domain/findings/findings.ts';
import { categoryNamesOf, columnNamesOf } from '../src/domain/portal/import-mapping.ts';
import { importRecords } from '../src/importing/import-file.ts';
import { isAsWritten } from '../src/importing/strict-table.ts';
import { formatImportReport, describeNextSteps } from '../src/importing/report/import-report.ts';
import type { Imported } from '../src/importing/imported.ts';
import { formatCsv } from '../src/loading/write-csv.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { adviseAdd } from './add/advise.ts';
import { runCommand } from './arguments.ts';
import { describeAnswers } from './import/answers.ts';
import { help, usage } from './import/help.ts';
import { checkColumnNames } from './import/import-arguments.ts';
import { readMapping, rememberMapping } from './import/import-mapping.ts';
import { readRequest, type ImportRequest } from './import/import-request.ts';
import { readPastEntries } from './import/past-entries.ts';
import { storeImport } from './import/store-import.ts';
import { writeWhole } from './write-whole.ts';
import { readOfficeFileApart } from './read-office-file.ts';
import { Refusal } from './refusal.ts';

await runCommand(usage, async () => {
	try {
		const request = readRequest();
		if (request !== 'help') return await runImport(request);
		process.stdout.write(help);
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${error.message}\n没有导入，没有写任何文件。\n`);
		return 1;
	}
});

async function runImport(request: ImportRequest): Promise<number> {
	const { file, table, sheet, period, stdout, columnNames: named } = request;
	const confirmed = readConfirmed(request);
	const { columnNames } = confirmed;
	const read = await readOfficeFileApart({
		...{ path: file, file, table: table.name, sheet, period, columnNames },
	});
	if ('findings' in read) return refuse(read.findings);
	const { records, asWritten, name } = read.sheet;
	const bytes = readFileSync(file);
	const written = isAsWritten(bytes, asWritten) ? asWritten : undefined;
	const outcome = importRecords(records, table, {
		...{ ...request, ...confirmed, written },
		sheetName: sheet === undefined ? name : undefined,
	});
	const { imported, columns } = outcome;
	checkColumnNames(
		Object.keys(named),
		written ? (records[0]?.cells ?? []) : columns.map(({ heading }) => heading),
	);
	if (!imported) {
		const advice = adviseAdd(table, outcome.findings, request.village);
		return refuse(outcome.findings, [...describeAnswers(outcome), ...advice]);
	}

	const remarks = read.sheet.remarks.map(({ zh }) => zh);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const source = { name: path.basename(file), sha256 };
	const report = [...formatImportReport(imported, columns, source), ...remarks];
	if (stdout) {
		process.stdout.write(formatCsv(imported.cells));
		print(process.stderr, report);
		keepReport(report, request);
		return 0;
	}
	const { done, lines } = storeImport(imported, request);
	if (!done) {
		print(process.stderr, lines);
		return 1;
	}
	const remembered = request.dryRun
		? []
		: rememberMapping(request.data, { ...request, table: table.name });
	const all = [...lines, ...report, ...remembered];
	print(process.stdout, [...all, ...next(imported, request)]);
	keepReport(all, request);
	return 0;
}

/** What offices confirmed before and now, and how the village sorted its payments so far. */
function readConfirmed({ data, table, village, columnNames, categoryNames }: ImportRequest) {
	const mapping = readMapping(data);
	return {
		columnNames: { ...columnNamesOf(mapping, table, village), ...columnNames },
		categoryNames: { ...categoryNamesOf(mapping, village), ...categoryNames },
		pastEntries: village === undefined ? [] : readPastEntries(data, village),
	};
}

function refuse(findings: readonly Finding[], answers: readonly string[] = []): number {
	process.stderr.write(formatAsText(findings, 'zh'));
	print(process.stderr, answers);
	process.stderr.write('没有导入，没有写任何文件。改好原表以后，再导入一次。\n');
	return 1;
}

function next(imported: Imported, { village, dryRun }: ImportRequest): readonly string[] {
	return dryRun ? [] : describeNextSteps(village, imported);
}

function keepReport(lines: readonly string[], { reportFile, dryRun }: ImportRequest): void {
	if (reportFile === undefined || dryRun) return;
	writeWhole(reportFile, ['导入报告', ...lines].map((line) => `${makePrintable(line)}\n`).join(''));
}

function print(stream: NodeJS.WriteStream, lines: readonly string[]): void {
	stream.write(lines.map((line) => `${makePrintable(line)}\n`).join(''));
}

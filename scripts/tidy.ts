/** `npm run tidy`: brings tables of the data folder that a spreadsheet saved again back to their strict form. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../src/domain/findings/findings.ts';
import { formatTidyReport } from '../src/importing/report/tidy-report.ts';
import { tidyTable } from '../src/importing/tidy/tidy-table.ts';
import { findExcess, maximumBytes } from '../src/loading/data-limits.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { checkFolder, readArguments, runCommand } from './arguments.ts';
import { listTables, type TableToTidy } from './tidy/list-tables.ts';
import { writeWhole } from './write-whole.ts';

const usage = 'npm run tidy -- [FILE …] [--data DIR] [--check]';

const options = {
	data: { type: 'string', default: 'data' },
	check: { type: 'boolean', default: false },
} as const;

await runCommand(usage, () => {
	const { values, positionals } = readArguments({ options, positionals: Infinity });
	const data = checkFolder('--data', values.data);
	const counts = { seen: 0, changed: 0, refused: 0 };
	for (const table of listTables(data, positionals)) {
		counts[tidy(data, table, values.check)] += 1;
	}
	process.stdout.write(`${summaryOf(counts, values.check)}\n`);
	return counts.refused > 0 || (values.check && counts.changed > 0) ? 1 : 0;
});

type Counts = Record<'seen' | 'changed' | 'refused', number>;

/** @returns which count the file adds to; one that is strict already was only seen */
function tidy(data: string, { file, table, period }: TableToTidy, isTrial: boolean): keyof Counts {
	const place = path.join(data, file);
	const excess = findExcess({ file }, 'bytes', statSync(place).size, maximumBytes(file));
	if (excess) return refuse([excess]);
	const bytes = readFileSync(place);
	const tidied = tidyTable(table, file, bytes, period);
	if (tidied.text === undefined) return refuse(tidied.findings);
	if (bytes.equals(Buffer.from(tidied.text))) return 'seen';
	if (!isTrial) writeWhole(place, tidied.text);
	const lines = formatTidyReport(place, tidied, isTrial);
	process.stdout.write(lines.map((line) => `${makePrintable(line)}\n`).join(''));
	return 'changed';
}

function refuse(findings: readonly Finding[]): 'refused' {
	const report = formatAsText(findings, 'zh').trimEnd().split('\n').slice(0, -1);
	process.stderr.write(report.map((line) => `${line}\n`).join(''));
	return 'refused';
}

function summaryOf({ seen, changed, refused }: Counts, isTrial: boolean): string {
	const all = seen + changed + refused;
	const parts = [
		...(changed > 0 ? [`${isTrial ? '要改' : '改好'} ${changed} 个`] : []),
		...(refused > 0 ? [`有错误、没有动的 ${refused} 个，请照上面改好，再运行一次`] : []),
	];
	const result = parts.length > 0 ? parts.join('；') : '都已经是规范的写法，没有变化';
	return `看了 ${all} 个文件：${result}。`;
}

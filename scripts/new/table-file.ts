import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parsePeriod, periodsOverlap, type Period } from '../../src/domain/time/period.ts';
import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import { tableFile, type Table } from '../../src/domain/schema/table.ts';
import { listFolder } from '../../src/loading/data-folder.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { UsageError } from '../arguments.ts';
import { Refusal } from '../refusal.ts';
import { parseBatch } from '../import/import-arguments.ts';
import { findVillage } from '../village-argument.ts';

export interface NewTableFile {
	readonly village: string | undefined;
	readonly period: string | undefined;
	readonly batch: string | undefined;
}

/**
 * Writes a table's file with its headings and no rows; gives the lines to show.
 * @throws UsageError for a village, period or batch that the table does not take, Refusal when the file is there already
 */
export function newTableFile(table: Table, written: NewTableFile, data: string): readonly string[] {
	const period = periodOf(table, written.period);
	const batch = parseBatch(table, written.batch);
	const village = villageOf(table, written.village, data);
	const folder = village === undefined ? '' : `villages/${village}/`;
	const below = `${folder}${tableFile(table, period?.key ?? batch)}`;
	const file = path.join(data, below);
	if (statSync(file, { throwIfNoEntry: false })) {
		throw new Refusal(`${file} 已经有了，没有动它。`);
	}
	if (table.scope === 'period' && period) mustNotOverlap(period, data, path.posix.dirname(below));
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, formatCsv(writeTableCells(table, [])), { flag: 'wx' });
	return [
		`已建好 ${file}，只有列名，还没有内容。`,
		...nextSteps(table, { village, period: period?.key, batch }),
	];
}

function nextSteps(table: Table, { village, period, batch }: NewTableFile): readonly string[] {
	const flags = Object.entries({ village, table: table.name, period, batch }).flatMap(
		([name, value]) => (value === undefined ? [] : [`--${name} ${value}`]),
	);
	const check = village === undefined ? 'npm run check' : `npm run check -- --village ${village}`;
	return [
		'下一步：',
		`  1. 照 data/README.md 的“${table.title.zh}”一节填写。已经有 Excel 表的，导入它来换掉这个空文件：`,
		`     npm run import -- 文件 ${flags.join(' ')} --replace`,
		`  2. 检查：${check}`,
		...(table.scope === 'period'
			? ['填好再提交：只有列名的文件发布出去，就是“这一期没有收支”。']
			: []),
	];
}

function villageOf(table: Table, written: string | undefined, data: string): string | undefined {
	if (table.scope !== 'county') return findVillage(written, data).id;
	if (written === undefined) return undefined;
	throw new UsageError({
		zh: `${table.title.zh}全县一个文件，不写 --village。`,
		en: `There is one file ${table.name} for the county; leave --village out.`,
	});
}

/** Which periods a table's files are named after; of the others none is. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
	period: ['month', 'quarter'],
	year: ['year'],
};

function periodOf({ scope, title, name }: Table, written: string | undefined): Period | undefined {
	const kinds = kindsOf[scope] ?? [];
	const period = written === undefined ? undefined : parsePeriod(written);
	if (written === undefined ? kinds.length === 0 : period && kinds.includes(period.kind)) {
		return period;
	}
	if (kinds.length === 0) {
		throw new UsageError({
			zh: `${title.zh}不分期间，不写 --period。`,
			en: `The table ${name} is not kept by period; leave --period out.`,
		});
	}
	const found = written === undefined ? '' : `，写的是“${written}”`;
	throw new UsageError(
		scope === 'year'
			? {
					zh: `${title.zh}一年一个文件，请用 --period 写年份，例如 --period 2026${found}。`,
					en: `There is one file ${name} a year; give it as --period 2026.`,
				}
			: {
					zh: `${title.zh}一期一个文件，请用 --period 写月份或季度，例如 --period 2026-11 或 --period 2026-Q4${found}。`,
					en: `There is one file ${name} a month or quarter; give it as --period 2026-11 or --period 2026-Q4.`,
				},
	);
}

/** Two ledgers must not cover the same days: the check would refuse them. */
function mustNotOverlap(period: Period, data: string, folder: string): void {
	for (const file of listFolder(data, folder).files) {
		const other = parsePeriod(path.posix.basename(file, '.csv'));
		if (!other || !periodsOverlap(period, other)) continue;
		throw new Refusal(
			`已经有 ${file}，和 ${period.key} 有重叠的日子。同一天的收支只能在一个文件里。`,
		);
	}
}

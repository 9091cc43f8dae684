import { statSync } from 'node:fs';
import { categories, findCategoryByAlias } from '../../src/domain/money/categories.ts';
import { findNearest } from '../../src/domain/nearest.ts';
import { listColumnHeadings } from '../../src/domain/portal/import-mapping.ts';
import { notRead } from '../../src/domain/portal/not-read.ts';
import { maskPersonalData } from '../../src/domain/personal-data/index.ts';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import { tableFile, type Table } from '../../src/domain/schema/table.ts';
import { findNearestTableName, findTable } from '../../src/domain/tables/table-named.ts';
import { columnsOfOffices } from '../../src/importing/columns/matching-table.ts';
import { fieldNamed } from '../../src/importing/columns/column-match.ts';
import { foldHeading } from '../../src/loading/match-headings.ts';
import { UsageError } from '../arguments.ts';

export function checkFile(file: string | undefined): string {
	if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
	throw file === undefined
		? new UsageError({ zh: '请写明要导入的文件。', en: 'Name the file to import.' })
		: new UsageError({ zh: `没有“${file}”这个文件。`, en: `There is no file “${file}”.` });
}

export function parseTable(written: string): Table {
	const table = findTable(written);
	if (table) return table;
	const suggestion = findNearestTableName(written);
	throw new UsageError({
		zh: `没有“${written}”这种表。${suggestion && `是不是“${suggestion}”？`}各表的名称见 data/README.md。`,
		en: `There is no table “${written}”.${suggestion && ` Did you mean “${suggestion}”?`} data/README.md lists them.`,
	});
}

/** Which periods a table's file may be named after; any period where it only settles the year of dates. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
	period: ['month', 'quarter'],
	year: ['year'],
};

export function parseTablePeriod(
	{ scope, title, name }: Table,
	written: string | undefined,
): Period | undefined {
	if (written === undefined) return undefined;
	const period = parsePeriod(written);
	const kinds = kindsOf[scope];
	if (period && (!kinds || kinds.includes(period.kind))) return period;
	const [zh, en] =
		scope === 'year'
			? ['年份，例如 2025', 'a year such as 2025']
			: scope === 'period'
				? ['月份或季度，例如 2025-03 或 2025-Q1', 'a month or quarter such as 2025-03 or 2025-Q1']
				: ['期间，例如 2025、2025-Q1 或 2025-03', 'a period such as 2025, 2025-Q1 or 2025-03'];
	throw new UsageError({
		zh: `${title.zh}的 --period 请写${zh}，写的是“${written}”。`,
		en: `The --period of ${name} is ${en}, not “${written}”.`,
	});
}

/** The batch that a masked list's file is named after; other tables take none. */
export function parseBatch(table: Table, written: string | undefined): string | undefined {
	const takesBatch = tableFile(table, 'a') !== tableFile(table, 'b') && !kindsOf[table.scope];
	if (takesBatch && written !== undefined && /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(written)) {
		return written;
	}
	if (!takesBatch && written === undefined) return undefined;
	throw takesBatch
		? new UsageError({
				zh: `${table.title.zh}一批一个文件，请用 --batch 写批次，例如 --batch BT2025-02。`,
				en: `There is one ${table.name} a batch; give it as --batch BT2025-02.`,
			})
		: new UsageError({
				zh: `${table.title.zh}不分批次，不写 --batch。`,
				en: `The table ${table.name} is not kept by batch; leave --batch out.`,
			});
}

/** The report goes beside the data, never over it. */
export function parseReportFile(written: string | undefined): string | undefined {
	if (written === undefined || /\.(?:txt|md)$/i.test(written)) return written;
	throw new UsageError({
		zh: `--report 请写一个 .txt 文件，写的是“${written}”。`,
		en: `--report is a .txt file, not “${written}”.`,
	});
}

/** `--map 事项说明=摘要`, `--map 备注2=`: by heading, the heading of the table's column, or that it is not read. */
export function parseColumnNames(
	table: Table,
	written: readonly string[] = [],
): Readonly<Record<string, string>> {
	const headings = listColumnHeadings(table);
	return parsePairs('--map', '事项说明=摘要', written, (column) => {
		if (column === '') return notRead;
		if ([...headings, notRead].includes(column)) return column;
		const offices = columnsOfOffices(table);
		const own = offices.columns[fieldNamed(column, offices) ?? '']?.heading;
		if (own !== undefined) return own;
		const suggestion = findNearest(column, headings);
		throw new UsageError({
			zh: `${table.title.zh}没有“${column}”这一列。${suggestion && `是不是“${suggestion}”？`}不要这一列，写 --map 列名=${notRead}。`,
			en: `${table.title.en} has no column “${column}”.${suggestion && ` Did you mean “${suggestion}”?`} For a column that is not read, write --map HEADING=${notRead}.`,
		});
	});
}

/** `--category 机械费=维修费`: by the office's word, the standard category. */
export function parseCategoryNames(
	written: readonly string[] = [],
): Readonly<Record<string, string>> {
	return parsePairs('--category', '机械费=维修费', written, (name) => {
		const category = findCategoryByAlias(name);
		if (category) return category.name;
		const names = categories.map((one) => one.name);
		const suggestion = findNearest(name, names);
		throw new UsageError({
			zh: `没有“${name}”这个标准类别。${suggestion && `是不是“${suggestion}”？`}全部类别见 data/README.md。`,
			en: `There is no standard category “${name}”.${suggestion && ` Did you mean “${suggestion}”?`} data/README.md lists them.`,
		});
	});
}

function parsePairs(
	flag: string,
	example: string,
	written: readonly string[],
	valueOf: (value: string) => string,
): Readonly<Record<string, string>> {
	const pairs = new Map<string, string>();
	for (const pair of written) {
		const at = pair.lastIndexOf('=');
		const name = pair.slice(0, Math.max(0, at)).trim();
		if (name === '') {
			throw new UsageError({
				zh: `${flag} 请写成“${example}”，写的是“${pair}”。`,
				en: `${flag} is written as ${example}, not “${pair}”.`,
			});
		}
		const value = valueOf(pair.slice(at + 1).trim());
		const other = pairs.get(name);
		if (other !== undefined && other !== value) {
			throw new UsageError({
				zh: `${flag} 里“${name}”写了两次，不一样：“${other}”和“${value}”。`,
				en: `${flag} says two things of “${name}”: “${other}” and “${value}”.`,
			});
		}
		pairs.set(name, value);
	}
	return Object.fromEntries(pairs);
}

/** @throws UsageError when `--map` names a heading that the file has not */
export function checkColumnNames(named: readonly string[], headings: readonly string[]): void {
	const folded = new Set(headings.map(foldHeading));
	const unknown = named.find((heading) => !folded.has(foldHeading(heading)));
	if (unknown === undefined || headings.length === 0) return;
	const suggestion = maskPersonalData(findNearest(unknown, headings));
	throw new UsageError({
		zh: `表里没有“${unknown}”这一列。${suggestion && `是不是“${suggestion}”？`}`,
		en: `The table has no column “${unknown}”.${suggestion && ` Did you mean “${suggestion}”?`}`,
	});
}

import { statSync } from 'node:fs';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import { tableFile, type Table } from '../../src/domain/schema/table.ts';
import { findNearestTableName, findTable } from '../../src/domain/tables/table-named.ts';
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

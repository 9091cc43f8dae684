import { listAcceptedHeadings, foldHeading } from '../../src/loading/match-headings.ts';
import type { CsvRecord } from '../../src/loading/read-csv.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { findNearest } from '../../src/domain/nearest.ts';
import { UsageError } from '../arguments.ts';

/**
 * The row that `--field 列名=内容` writes, as records under the headings of the table.
 * @throws UsageError for a field without a heading of the table, or one that is given twice
 */
export function recordsOfFields(table: Table, written: readonly string[]): readonly CsvRecord[] {
	const accepted = listAcceptedHeadings(table);
	const cells = new Map<string, string>();
	for (const one of written) {
		const [, heading = '', cell = ''] = /^([^=＝]*)[=＝](.*)$/s.exec(one) ?? [];
		const field = accepted.get(foldHeading(heading));
		if (field === undefined) throw unknownHeading(table, one, heading);
		if (cells.has(field)) {
			throw new UsageError({
				zh: `“${heading}”写了两次。一次只加一行；要加几行，请写在文件里。`,
				en: `“${heading}” is given twice. Add one row at a time, or several from a file.`,
			});
		}
		cells.set(field, cell);
	}
	const columns = Object.entries(table.columns).filter(
		([field, { required }]) => required || cells.has(field),
	);
	return [
		{ line: 1, cells: columns.map(([, { heading }]) => heading) },
		{ line: 2, cells: columns.map(([field]) => cells.get(field) ?? '') },
	];
}

function unknownHeading(table: Table, written: string, heading: string): UsageError {
	const headings = Object.values(table.columns).map((column) => column.heading);
	if (heading === '') {
		return new UsageError({
			zh: `--field 请写成“列名=内容”，例如 --field ${headings[1] ?? ''}=…，写的是“${written}”。`,
			en: `Write --field as HEADING=TEXT, not “${written}”.`,
		});
	}
	const meant = findNearest(foldHeading(heading), headings);
	return new UsageError({
		zh: `${table.title.zh}没有“${heading}”这一列。${meant && `是不是“${meant}”？`}可以写：${headings.join('、')}。`,
		en: `The table ${table.name} has no column “${heading}”.${meant && ` Did you mean “${meant}”?`}`,
	});
}

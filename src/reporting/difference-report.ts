import { maskPersonalData } from '../domain/personal-data/index.ts';
import { shorten } from '../domain/shorten.ts';
import { formatTextTable } from './text-table.ts';
import type { ChangedCell, LoneRow, TableDifference } from './table-difference.ts';

const mostLines = 200;
const longestRow = 60;
const longestCell = 40;

/**
 * How the file that is there and the one that is to replace it differ, in Chinese, as a table: rows that
 * vanish first. Personal numbers are masked, control characters shown.
 */
export function formatDifference(difference: TableDifference): readonly string[] {
	const { added, removed, changed, addedColumns, removedColumns } = difference;
	const counts = [
		...(removed.length > 0 ? [`消失 ${removed.length} 行`] : []),
		...(changed.length > 0 ? [`改动 ${changed.length} 格`] : []),
		...(added.length > 0 ? [`新增 ${added.length} 行`] : []),
	];
	const columns = [
		...(addedColumns.length > 0 ? [`多了列：${addedColumns.join('、')}。`] : []),
		...(removedColumns.length > 0 ? [`少了列：${removedColumns.join('、')}。`] : []),
	];
	if (counts.length === 0) {
		return [`和原来的文件相比，每一行的内容都一样，只是次序或写法不同。`, ...columns];
	}
	const lines = [
		...removed.map((row) => ['消失', `原第${row.number}行`, '', inOne(row), '']),
		...changed.map(changedLine),
		...added.map((row) => ['新增', `新第${row.number}行`, '', '', inOne(row)]),
	];
	const more = lines.length - mostLines;
	return [
		`和原来的文件相比：${counts.join('，')}。`,
		...columns,
		...formatTextTable(['变化', '行', '列', '原来', '这次'], lines.slice(0, mostLines)),
		...(more > 0 ? [`还有 ${more} 处没有列出。`] : []),
	];
}

function changedLine({ number, key, heading, before, after }: ChangedCell): string[] {
	const row = `原第${number}行 ${shown(key, longestCell)}`;
	return ['改动', row, heading, shown(before, longestCell), shown(after, longestCell)];
}

function inOne({ cells }: LoneRow): string {
	return shown([...cells.values()].join(' '), longestRow);
}

function shown(text: string, longest: number): string {
	return shorten(maskPersonalData(text), longest);
}

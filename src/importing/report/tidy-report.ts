import { maskPersonalData } from '../../domain/personal-data/index.ts';
import { shorten } from '../../domain/shorten.ts';
import type { TidiedTable } from '../tidy/tidy-table.ts';

const longestCell = 40;

/**
 * What was changed in a file, in Chinese, a line each. Personal numbers are masked.
 * @param isTrial nothing was written
 */
export function formatTidyReport(
	file: string,
	{ cells, encoding }: TidiedTable,
	isTrial: boolean,
): string[] {
	const will = isTrial ? '要' : '已';
	const what =
		cells.length > 0
			? `${cells.length} 格${will}改回规范写法`
			: `格子的内容不变，${will}改回规范的编码、换行和引号`;
	return [
		`${file}：${what}。`,
		...(encoding === undefined ? [] : [`  编码：${encoding} → UTF-8`]),
		...cells.map(
			({ line, heading, before, after }) =>
				`  第${line}行 ${heading}：${shown(before)} → ${after === '' ? '（空）' : shown(after)}`,
		),
	];
}

function shown(cell: string): string {
	return shorten(maskPersonalData(cell), longestCell);
}

import { readFileSync } from 'node:fs';
import { keyHeadings, type Table } from '../../src/domain/schema/table.ts';
import { appendRows } from '../../src/importing/append-rows.ts';
import { decodeText } from '../../src/loading/decode.ts';
import { readCsv } from '../../src/loading/read-csv.ts';
import { formatDifference } from '../../src/reporting/difference-report.ts';
import { compareTables } from '../../src/reporting/table-difference.ts';
import { formatConflict, isRegister } from '../add/add-rows.ts';

/**
 * What a clerk can do whose file holds some rows of a register only, in lines to show: nobody means to lose the
 * others for it. `undefined` where it holds all that is there.
 */
export function describePart(
	table: Table,
	file: string,
	rows: readonly (readonly string[])[],
): readonly string[] | undefined {
	if (!isRegister(table)) return undefined;
	const decoded = decodeText(readFileSync(file));
	if (!('text' in decoded)) return undefined;
	const old = readCsv(decoded.text).records.map(({ cells }) => cells);
	const { cells, added, same, others, conflict } = appendRows(table, old, rows);
	if (others === 0) return undefined;
	const clashes = conflict.after.length - 1;
	const counts = [
		...(added > 0 ? [`${added} 行是新的`] : []),
		...(same > 0 ? [`${same} 行原来就有，一字不差`] : []),
		...(clashes > 0 ? [`${clashes} 行原来就有，内容不一样`] : []),
	];
	return [
		`这次的 ${rows.length - 1} 行里，${counts.join('，')}。原来的另外 ${others} 行，这次的文件里没有。`,
		...(clashes > 0
			? formatConflict(table, conflict)
			: added > 0
				? formatDifference(compareTables(old, cells, keyHeadings(table)))
				: []),
		...(added > 0 ? [appendable(clashes, added)] : []),
		`确定要整个文件一起换，加 --replace：原来的另外 ${others} 行就没有了。`,
	];
}

function appendable(clashes: number, added: number): string {
	return clashes > 0
		? '只加新的行：先把内容不一样的行改成和原来一致，或者从这次的文件里删去，再加 --append。'
		: `只加新的 ${added} 行，原来的不动，加 --append。`;
}

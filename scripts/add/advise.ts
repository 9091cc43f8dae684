import type { Finding } from '../../src/domain/findings/findings.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { isRegister } from './add-rows.ts';
import { idField } from './number-rows.ts';

/** What to do with new rows of a register that lack nothing but their ids, in lines to show. */
export function adviseAdd(
	table: Table,
	findings: readonly Finding[],
	village: string | undefined,
): readonly string[] {
	const field = isRegister(table) ? idField(table) : undefined;
	const heading = field === undefined ? undefined : table.columns[field]?.heading;
	const lacksIds = findings.every(
		({ kind, place }) =>
			(kind === 'column-missing' || kind === 'cell-missing') && place.column === heading,
	);
	if (heading === undefined || findings.length === 0 || !lacksIds) return [];
	const whose = village === undefined ? '' : ` --village ${village}`;
	return [
		`只是要加几行的，不用填编号：npm run add -- 文件 --table ${table.name}${whose}，编号由程序接着编。`,
	];
}

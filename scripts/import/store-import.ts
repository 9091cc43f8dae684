import path from 'node:path';
import type { Imported } from '../../src/importing/imported.ts';
import { targetFile } from '../../src/importing/target-file.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { addRows, isRegister, readRows } from '../add/add-rows.ts';
import { compareWithExisting } from './compare-existing.ts';
import type { ImportRequest } from './import-request.ts';
import { describePart } from './describe-part.ts';
import { writeWhole } from '../write-whole.ts';

export interface Stored {
	/** Is the file now, or would it be, as the import has it? */
	readonly done: boolean;
	/** What was done, with the difference to the file that was there, to be shown. */
	readonly lines: readonly string[];
}

/** Writes the strict file where it belongs, unless it is there already, differs, or nothing is to be written. */
export function storeImport(
	imported: Imported,
	{ data, village, dryRun, replace, append }: ImportRequest,
): Stored {
	const { table, name, cells } = imported;
	const below = targetFile(table, { village, name });
	if (append) {
		const target = { table, data, file: below, dryRun };
		return { done: true, lines: addRows(target, readRows(target), cells) };
	}
	const file = path.join(data, below);
	const csv = formatCsv(cells);
	const existing = compareWithExisting(file, table, { csv, cells });
	const trial = dryRun ? '试运行，没有写任何文件。' : '';
	if (existing.state === 'same') {
		return { done: true, lines: [`${trial}${file} 已经是这个内容，没有变化。`] };
	}
	if (existing.state === 'different' && !replace) {
		const lines = [
			`${trial || '没有写任何文件。'}${file} 已经有了，内容和这次导入的不一样。`,
			...(describePart(table, file, cells) ?? [
				...existing.difference,
				isRegister(table)
					? '确定要整个文件一起换，加 --replace；只加新的行，加 --append。'
					: '导入是整个文件一起换。要保留的行，请和新的行放在同一张表里再导入；确定要换，加 --replace。',
			]),
		];
		return { done: false, lines };
	}
	if (!dryRun) writeWhole(file, csv);
	const difference = existing.state === 'different' ? existing.difference : [];
	const verb = existing.state === 'different' ? '换掉原来的' : '写入';
	const done = dryRun ? `${trial}会${verb} ${file}。` : `已${verb} ${file}。`;
	return { done: true, lines: [done, ...difference] };
}

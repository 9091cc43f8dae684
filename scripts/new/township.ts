import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { townships } from '../../src/domain/tables/townships.ts';
import { formatAppendedRow } from '../../src/loading/appended-row.ts';
import { makePrintable } from '../../src/reporting/printable.ts';
import { UsageError } from '../arguments.ts';
import { Refusal } from '../refusal.ts';
import { readRegister } from '../village-argument.ts';
import { parseName } from './name.ts';

/**
 * Registers a township; gives the lines to show.
 * @throws UsageError for an id or a name that cannot stand, Refusal for a township that is there already
 */
export function newTownship(
	written: { readonly id: string | undefined; readonly name: string | undefined },
	data: string,
): readonly string[] {
	const id = parseTownshipId(written.id);
	const name = parseName(written.name, {
		zh: '乡镇名称写全称，只用汉字、字母和数字，例如 柳溪镇。',
		en: 'Write the full name of the township in letters, for example 柳溪镇.',
	});
	const { rows, bytes } = readRegister(townships, data);
	const taken = rows.find((row) => row.id.toLowerCase() === id.toLowerCase() || row.name === name);
	if (taken) {
		throw new Refusal(`${makePrintable(taken.name)}已经登记过，乡镇编号是“${taken.id}”。`);
	}
	const text = formatAppendedRow(townships, bytes, { id, name });
	if (text === undefined) {
		throw new Refusal(
			'townships.csv 不是 UTF-8 编码，不能在后面加行。请用表格软件另存为“CSV UTF-8（逗号分隔）”，再运行一次。',
		);
	}
	appendFileSync(path.join(data, 'townships.csv'), text);
	return [
		`已登记${name}：townships.csv 加了一行。`,
		'下一步：',
		'  1. 在 townships.csv 这一行补上监督电话。',
		`  2. 登记它的村：npm run new -- village 12位村编号 村名 --township ${id} --since 起始公开日期`,
	];
}

function parseTownshipId(written: string | undefined): string {
	if (written !== undefined && townships.columns.id.type.read(written) !== undefined)
		return written;
	throw new UsageError({
		zh: '请先写乡镇编号，再写乡镇名称，例如 npm run new -- township 990101 柳溪镇。编号一般用区划代码。',
		en: 'Give the id of the township, usually its division code, then its name: npm run new -- township 990101 柳溪镇.',
	});
}

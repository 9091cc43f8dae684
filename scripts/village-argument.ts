import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findNearest } from '../src/domain/nearest.ts';
import { tableFile, type Row, type Table } from '../src/domain/schema/table.ts';
import { villages, type Village } from '../src/domain/tables/villages.ts';
import { readTable } from '../src/loading/read-table.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { UsageError } from './arguments.ts';
import { Refusal } from './refusal.ts';

/**
 * The rows of one of the county's own files, and its bytes.
 * @throws UsageError when there is no such file, Refusal when something in it is wrong
 */
export function readRegister<T extends Table>(
	table: T,
	data: string,
): { readonly rows: readonly Row<T>[]; readonly bytes: Uint8Array } {
	const name = tableFile(table);
	const file = path.join(data, name);
	if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
		throw new UsageError({
			zh: `${data} 里没有 ${name}。请先建一个：npm run new -- ${table.name}`,
			en: `There is no ${name} in ${data}. Make one first: npm run new -- ${table.name}`,
		});
	}
	const bytes = readFileSync(file);
	const { rows, findings, complete } = readTable(table, name, bytes);
	if (!complete) throw new Refusal(formatAsText(findings, 'zh').trimEnd());
	return { rows, bytes };
}

/**
 * The village that `--village` names.
 * @throws UsageError when it names none of the register
 */
export function findVillage(written: string | undefined, data: string): Village {
	const id = parseVillageId(written);
	const { rows } = readRegister(villages, data);
	const village = rows.find((row) => row.id === id);
	if (village) return village;
	const suggestion = findNearest(
		id,
		rows.map((row) => row.id),
	);
	throw new UsageError({
		zh: `villages.csv 里没有村编号“${id}”。${suggestion && `是不是“${suggestion}”？`}新的村先登记：npm run new -- village`,
		en: `villages.csv has no village “${id}”.${suggestion && ` Did you mean “${suggestion}”?`} Register a new one with npm run new -- village`,
	});
}

/** @throws UsageError for anything but a 12-digit id */
export function parseVillageId(written: string | undefined): string {
	if (written !== undefined && villages.columns.id.type.read(written) !== undefined) return written;
	throw new UsageError({
		zh: '请用 --village 写12位村编号，例如 --village 990101001200。',
		en: 'Give the 12-digit village id, for example --village 990101001200.',
	});
}

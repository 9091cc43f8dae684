import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMap, parseDocument, type Document } from 'yaml';
import { findExcess, dataLimits } from '../../src/loading/data-limits.ts';
import { importMappingSchema, type ImportMapping } from '../../src/domain/portal/import-mapping.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { importMappingFile, readImportMapping } from '../../src/loading/import-mapping.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';
import { Refusal } from '../refusal.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * What offices confirmed before; nothing where there is no such file.
 * @throws Refusal when something in it is wrong
 */
export function readMapping(data: string): ImportMapping {
	const file = path.join(data, importMappingFile);
	if (!existsSync(file)) return importMappingSchema.parse({});
	const { size } = statSync(file);
	const excess = findExcess({ file: importMappingFile }, 'bytes', size, dataLimits.settingsBytes);
	if (excess) throw new Refusal(formatAsText([excess], 'zh').trimEnd());
	const { mapping, findings } = readImportMapping(readFileSync(file));
	if (mapping && findings.length === 0) return mapping;
	throw new Refusal(formatAsText(findings, 'zh').trimEnd());
}

/** What a clerk confirmed on the command line. */
export interface Confirmed {
	readonly table: Table;
	/** Of whose tables it holds; of the county where there is none. */
	readonly village: string | undefined;
	/** By heading, the column of the table. */
	readonly columnNames: Readonly<Record<string, string>>;
	/** By the office's word, the standard category. */
	readonly categoryNames: Readonly<Record<string, string>>;
}

/** Keeps what was confirmed, beside what stands there with its remarks. @returns lines to be shown */
export function rememberMapping(
	data: string,
	{ table, village, columnNames, categoryNames }: Confirmed,
): readonly string[] {
	const file = path.join(data, importMappingFile);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const document = parseDocument(before);
	const owner = village === undefined ? [] : ['villages', village];
	const entries = [
		...Object.entries(columnNames).map(
			([heading, column]) => [[...owner, 'columns', table.name, heading], column] as const,
		),
		...Object.entries(categoryNames).map(
			([word, name]) => [[...owner, 'categories', word], name] as const,
		),
	];
	for (const [place, value] of entries) put(document, place, value);
	const text = before === '' ? `${opening}${String(document)}` : String(document);
	if (entries.length === 0 || text === before) return [];
	writeWhole(file, text);
	const shown = entries.map(([place, value]) => `“${place.at(-1) ?? ''}”是“${value}”`).join('，');
	return [`已记在 ${file}：${shown}。下次导入自动用，要改就改这个文件。`];
}

const opening = `# 办公室表格里的列名、类别名称对应哪一列、哪个标准类别。写法见 README.md。
`;

function put(document: Document, place: readonly string[], value: string): void {
	if (!isMap(document.contents)) document.contents = document.createNode({});
	document.setIn(place, value);
}

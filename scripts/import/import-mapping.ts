import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findExcess, dataLimits } from '../../src/loading/data-limits.ts';
import { importMappingSchema, type ImportMapping } from '../../src/domain/portal/import-mapping.ts';
import { importMappingFile, readImportMapping } from '../../src/loading/import-mapping.ts';
import { rememberInMapping, type Confirmed } from '../../src/loading/remember-mapping.ts';
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

/** Keeps what was confirmed. @returns lines to be shown */
export function rememberMapping(data: string, confirmed: Confirmed): readonly string[] {
	const file = path.join(data, importMappingFile);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const text = rememberInMapping(before, confirmed);
	if (text === before) return [];
	writeWhole(file, text);
	const { columnNames, categoryNames } = confirmed;
	const shown = [...Object.entries(columnNames), ...Object.entries(categoryNames)].map(
		([written, name]) => `“${written}”是“${name}”`,
	);
	return [`已记在 ${file}：${shown.join('，')}。下次导入自动用，要改就改这个文件。`];
}

import type { z } from 'zod';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { findNearest } from '../domain/nearest.ts';
import {
	importMappingSchema,
	problemOf,
	type ImportMapping,
} from '../domain/portal/import-mapping.ts';
import type { GateKnowledge } from './personal-data-gate.ts';
import { readSettings, type SettingProblem, type SettingsFile } from './read-settings.ts';

/** What offices confirmed of their headings and categories, below the data folder. */
export const importMappingFile = 'import-mapping.yaml';

export interface ImportMappingRead {
	readonly mapping: ImportMapping | undefined;
	readonly findings: readonly Finding[];
}

interface MappingKnowledge extends GateKnowledge {
	/** The ids of the villages there are; not compared where not all of them are known. */
	readonly villages?: readonly string[] | undefined;
}

/** Reads `import-mapping.yaml` from its bytes; every wrong entry is named with its line, and so is personal data. */
export function readImportMapping(
	bytes: Uint8Array,
	{ villages, ...gate }: MappingKnowledge = {},
): ImportMappingRead {
	const { settings, findings, lineOf } = readSettings(bytes, declared, gate);
	const unknown = Object.keys(settings?.villages ?? {}).filter(
		(id) => villages?.includes(id) === false,
	);
	const strangers = unknown.map((id) => {
		const nearest = findNearest(id, villages ?? []);
		const path = ['villages', id];
		const place = { file: importMappingFile, line: lineOf(path), column: path.join('.') };
		return report(place, {
			zh: `villages.csv 里没有村编号“${id}”。${nearest && `是不是“${nearest}”？`}`,
			en: `villages.csv has no village “${id}”.${nearest && ` Did you mean “${nearest}”?`}`,
		});
	});
	return { mapping: settings, findings: [...findings, ...strangers] };
}

const report: SettingsFile<ImportMapping>['report'] = (place, problem) =>
	finding('import-mapping', place, { problem });

const declared: SettingsFile<ImportMapping> = {
	file: importMappingFile,
	schema: importMappingSchema,
	explain,
	report,
	form: {
		zh: '这个文件只写 columns、categories 和 villages，一行一个“列名: 列”，不用“&”“*”引用。',
		en: 'This file holds columns, categories and villages, one “heading: column” a line, without anchors or aliases.',
	},
};

const groups = ['columns', 'categories', 'villages'];

function explain(issue: z.core.$ZodIssue): readonly SettingProblem[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const nearest = findNearest(key, groups);
			const problem = {
				zh: `不认识的“${key}”。${nearest && `是不是“${nearest}”？`}`,
				en: `Unknown: “${key}”.${nearest && ` Did you mean “${nearest}”?`}`,
			};
			return { path: [...issue.path, key], problem };
		});
	}
	const wrongForm = {
		zh: '这里的写法不对：“columns”下面先写表名，再一行一个“列名: 列”；“categories”下面一行一个“名称: 标准类别”；一处最多 300 行。',
		en: 'Below “columns” stands a table, then one “heading: column” a line; below “categories” one “word: category” a line; at most 300 in one place.',
	};
	return [{ path: issue.path, problem: problemOf(issue) ?? wrongForm }];
}

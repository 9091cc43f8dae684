import { z } from 'zod';
import type { Bilingual } from '../bilingual.ts';
import { categories, findCategoryByName } from '../money/categories.ts';
import { findNearest } from '../nearest.ts';
import type { Table } from '../schema/table.ts';
import { notRead } from './not-read.ts';
import { tables } from '../tables/index.ts';
import { ledger } from '../tables/ledger.ts';
import { officeHeadings, officeLedgerHeadings } from '../tables/office-columns.ts';

/** No office has more in one place: beyond, the file is damaged or an attack. */
const mostEntries = 300;
const longestWord = 100;

/** What is wrong with an entry, as an issue of the schema carries it. */
export function problemOf(issue: z.core.$ZodIssue): Bilingual | undefined {
	return issue.code === 'custom' ? (issue.params as Bilingual | undefined) : undefined;
}

function problem(zh: string, en: string) {
	return { code: 'custom', params: { zh, en } satisfies Bilingual } as const;
}

const word = () => z.string().trim().min(1).max(longestWord);

function entries<V extends z.ZodType>(value: V) {
	return z.record(word(), value).refine((all) => Object.keys(all).length <= mostEntries);
}

/** Headings of offices' tables, by table: the column of the table, or that it is not read. */
const columns = z.record(z.string(), entries(word())).superRefine((byTable, context) => {
	for (const [name, headings] of Object.entries(byTable)) {
		const table = findTableNamed(name);
		if (!table) {
			const meant = findNearest(name, Object.keys(tables));
			context.addIssue({
				...problem(
					`没有“${name}”这种表。${meant && `是不是“${meant}”？`}`,
					`There is no table “${name}”.${meant && ` Did you mean “${meant}”?`}`,
				),
				path: [name],
			});
			continue;
		}
		const known = [...listColumnHeadings(table), notRead];
		for (const [heading, column] of Object.entries(headings)) {
			if (known.includes(column)) continue;
			const meant = findNearest(column, known);
			context.addIssue({
				...problem(
					`${table.title.zh}没有“${column}”这一列。${meant && `是不是“${meant}”？`}不要这一列，写“${notRead}”。`,
					`${table.title.en} has no column “${column}”.${meant && ` Did you mean “${meant}”?`} Write “${notRead}” for a column that is not read.`,
				),
				path: [name, heading],
			});
		}
	}
});

/** What offices call a category: the standard one. */
const categoryNames = entries(word()).superRefine((byWord, context) => {
	for (const [written, name] of Object.entries(byWord)) {
		if (findCategoryByName(name)) continue;
		const meant = findNearest(
			name,
			categories.map((category) => category.name),
		);
		context.addIssue({
			...problem(
				`没有“${name}”这个标准类别。${meant && `是不是“${meant}”？`}`,
				`There is no standard category “${name}”.${meant && ` Did you mean “${meant}”?`}`,
			),
			path: [written],
		});
	}
});

const part = { columns: columns.default({}), categories: categoryNames.default({}) };

/** `import-mapping.yaml`: what offices confirmed of the headings and categories of their tables. */
export const importMappingSchema = z.strictObject({
	...part,
	villages: z.record(z.string(), z.strictObject(part)).default({}),
});

export type ImportMapping = z.infer<typeof importMappingSchema>;

/** The headings of the columns that a heading of an office's table may stand for. */
export function listColumnHeadings(table: Table): readonly string[] {
	const own = Object.values(table.columns).map(({ heading }) => heading);
	const ofLedger = table.name === ledger.name ? Object.values(officeLedgerHeadings) : [];
	return [...new Set([...own, ...ofLedger, ...Object.values(officeHeadings)])];
}

/** What is known of the headings of a village's table: what the village confirmed before what the county did. */
export function columnNamesOf(
	mapping: ImportMapping,
	table: Table,
	village: string | undefined,
): Readonly<Record<string, string>> {
	const own = village === undefined ? undefined : mapping.villages[village];
	return { ...mapping.columns[table.name], ...own?.columns[table.name] };
}

/** And of its words for categories. */
export function categoryNamesOf(
	mapping: ImportMapping,
	village: string | undefined,
): Readonly<Record<string, string>> {
	const own = village === undefined ? undefined : mapping.villages[village];
	return { ...mapping.categories, ...own?.categories };
}

function findTableNamed(name: string): Table | undefined {
	return Object.values<Table>(tables).find((table) => table.name === name);
}

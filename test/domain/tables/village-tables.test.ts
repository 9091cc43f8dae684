import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../src/domain/schema/table.ts';
import { tableFile } from '../../../src/domain/schema/table.ts';
import { catalogue } from '../../../src/domain/tables/catalogue.ts';
import { tables, villageTables } from '../../../src/domain/tables/index.ts';
import { plainHeading } from '../../../src/loading/match-headings.ts';
import { attachingTables } from '../../../src/village/attachment-lists.ts';

const all = Object.values<Table>(tables);
const entries = Object.entries<Table>(villageTables);

describe('the tables of a village', () => {
	it('stand under their own names', () => {
		expect(entries.filter(([name, table]) => name !== table.name)).toEqual([]);
	});

	it('have a file, or a folder of files, each of its own', () => {
		const files = entries.map(([, table]) => tableFile(table));
		expect(new Set(files).size).toBe(files.length);
		expect(files).toContain('subsidies.csv');
		expect(files).toContain('subsidies/<批次>.csv');
	});

	it('that list attachments are the ones with a column for them', () => {
		const withColumn = entries.filter(([, { columns }]) => 'attachments' in columns);
		expect(attachingTables).toEqual(withColumn.map(([name]) => name));
	});

	it('can all be named by the catalogue, but those that are no disclosure of their own', () => {
		const others = [
			...['party-affairs', 'village-affairs', 'finance', 'subsidy-lists'],
			...['answers', 'reported-figures'],
		];
		const fulfilling = entries.map(([name]) => name).filter((name) => !others.includes(name));
		expect(catalogue.columns.table.type.words?.toSorted()).toEqual(fulfilling.toSorted());
	});
});

describe('the headings of a table', () => {
	it.each(all.map((table) => [table.name, table] as const))(
		'of %s each mean one column',
		(_, { columns }) => {
			const meanings = new Map<string, string>();
			for (const [field, { heading, aliases }] of Object.entries<Column>(columns)) {
				for (const name of [heading, field, ...aliases].map(plainHeading)) {
					expect(meanings.get(name) ?? field, name).toBe(field);
					meanings.set(name, field);
				}
			}
		},
	);
});

import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../src/domain/schema/table.ts';
import { tableFile } from '../../../src/domain/schema/table.ts';
import { catalogue } from '../../../src/domain/tables/catalogue.ts';
import { tables, villageTables } from '../../../src/domain/tables/index.ts';
import { foldHeading } from '../../../src/loading/match-headings.ts';
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
			...['answers', 'bids', 'entities', 'reported-figures', 'voucher-handovers'],
		];
		const fulfilling = entries.map(([name]) => name).filter((name) => !others.includes(name));
		expect(catalogue.columns.table.type.words?.toSorted()).toEqual(fulfilling.toSorted());
	});
});

describe('the columns of a table', () => {
	const named = /人$|（脱敏）$|^姓名|^户主|亲属|^对方$|^(?:中标|投标)单位$/;

	it('say whom they name, where their headings read as if they did', () => {
		const silent = all.flatMap(({ name, columns }) =>
			Object.values<Column>(columns)
				.filter(({ heading, type, person }) => named.test(heading) && !type.words && !person)
				.map(({ heading }) => `${name} ${heading}`),
		);
		expect(silent).toEqual([]);
	});

	it('of the other party have beside them what kind of party it is', () => {
		for (const { name, columns } of all) {
			for (const [field, { person }] of Object.entries<Column>(columns)) {
				if (person === 'party') expect([name, `${field}Type` in columns]).toEqual([name, true]);
			}
		}
	});
});

describe('the rows of a table', () => {
	it('are told apart by an id where they have pages', () => {
		for (const { name, key, page } of entries.map(([, table]) => table)) {
			if (page?.rows === 'pages') expect([name, ...key]).toEqual([name, 'id']);
		}
	});

	it('that take comments are called by a label, and have a noun', () => {
		for (const { name, takes, label, noun } of entries.map(([, table]) => table)) {
			if (takes.includes('comments')) expect([name, label && noun]).toEqual([name, noun]);
		}
	});
});

describe('the headings of a table', () => {
	it.each(all.map((table) => [table.name, table] as const))(
		'of %s each mean one column',
		(_, { columns }) => {
			const meanings = new Map<string, string>();
			for (const [field, { heading, aliases }] of Object.entries<Column>(columns)) {
				for (const name of [heading, field, ...aliases].map(foldHeading)) {
					expect(meanings.get(name) ?? field, name).toBe(field);
					meanings.set(name, field);
				}
			}
		},
	);
});

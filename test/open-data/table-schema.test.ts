import { describe, expect, it } from 'vitest';
import { villageTables } from '../../src/domain/tables/index.ts';
import { findOpenTable, openTables } from '../../src/open-data/open-table.ts';
import {
	openTableSchema,
	villageFileSchema,
	type TableSchema,
} from '../../src/open-data/table-schema.ts';

const schemas = openTables.map((table) => [table.name, openTableSchema(table)] as const);
const fieldOf = (schema: TableSchema, name: string) =>
	schema.fields.find((field) => field.name === name);

describe('the description of a table', () => {
	it('is of every table but the list of whom the county lets be named', () => {
		const names = openTables.map(({ name }) => name);
		expect(names).toEqual([
			...['townships', 'villages', 'catalogue', 'links', 'county-standards'],
			...Object.keys(villageTables),
		]);
	});

	it.each(schemas)(
		'has columns of its own names, keys and links that are there: %s',
		(_, schema) => {
			const names = schema.fields.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			const { primaryKey = [], uniqueKeys = [], foreignKeys = [] } = schema;
			for (const each of [primaryKey, ...uniqueKeys, ...foreignKeys.map(({ fields }) => fields)]) {
				expect(names).toEqual(expect.arrayContaining([...each]));
			}
			for (const { fields, reference } of foreignKeys) {
				const other = reference.resource;
				const theirs =
					other === undefined ? names : findOpenTable(other).columns.map(({ name }) => name);
				expect(theirs).toEqual(expect.arrayContaining([...reference.fields]));
				expect(reference.fields).toHaveLength(fields.length);
			}
			for (const { description } of schema.fields) expect(description).not.toBe('');
		},
	);

	it('says types, words, keys and links', () => {
		const schema = openTableSchema(findOpenTable('contracts'));
		expect(schema.primaryKey).toEqual(['village', 'ref']);
		expect(schema.uniqueKeys).toEqual([['village', 'id']]);
		expect(fieldOf(schema, 'signedOn')).toMatchObject({
			...{ type: 'date', constraints: { required: true } },
		});
		expect(fieldOf(schema, 'annualRentFen')).toMatchObject({ type: 'integer' });
		expect(fieldOf(schema, 'status')?.constraints?.enum).toContain('履行中');
		expect(schema.foreignKeys).toContainEqual({
			fields: ['village', 'decision'],
			reference: { resource: 'decisions', fields: ['village', 'id'] },
		});
	});

	it('links a table to itself without naming it, and none to standards, which may be the county’s', () => {
		const own = openTableSchema(findOpenTable('rectifications')).foreignKeys;
		expect(own).toContainEqual({
			fields: ['village', 'recurrenceOf'],
			reference: { fields: ['village', 'id'] },
		});
		const all = schemas.flatMap(([, { foreignKeys = [] }]) => foreignKeys);
		expect(all.filter(({ reference }) => reference.resource === 'standards')).toEqual([]);
	});

	it('is, of the file that a village offers, in its headings and in yuan', () => {
		const schema = villageFileSchema(villageTables.contracts);
		expect(fieldOf(schema, '年租金')).toMatchObject({ type: 'number' });
		expect(fieldOf(schema, '签订日期')?.constraints).toEqual({ required: true });
	});
});

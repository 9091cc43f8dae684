import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCountyFiles } from '../../../src/publishing/open-data/county-files.ts';
import {
	aComment,
	aContract,
	aLedgerRow,
	aResource,
	aStandard,
	villageId,
	type VillageParts,
} from '../../builders.ts';
import { aDataFolder } from '../../data-folder.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';
import { aWriter } from '../a-build.ts';

const parts: VillageParts = {
	ledger: {
		'2024-12': [aLedgerRow({ 日期: '2024-12-30', 凭证号: '记-12-1', '支出（元）': '0.10' })],
		'2025-03': [
			aLedgerRow({ 凭证号: '记-3-1', 摘要: '=cmd|"/c calc"!A1', '支出（元）': '-12.05' }),
			aLedgerRow({ 凭证号: '记-3-1', 摘要: '逗号,引号"和\n换行', 合同编号: 'HT2025-01' }),
			aLedgerRow({ 凭证号: '记-3-2', '支出（元）': '90071992547000.00' }),
		],
	},
	contracts: [aContract()],
	resources: [aResource()],
	comments: [aComment({ '内容（脱敏）': "'; DROP TABLE ledger; --" })],
	countyStandards: [aStandard()],
	standards: [aStandard({ 编号: 'BZ-90' })],
	budget: { '2025': [{ 收支: '支出', 类别: '办公费', 预算金额: '1000.00' }] },
};

async function written(own: VillageParts = parts) {
	const folder = aDataFolder({});
	const scratch = path.join(folder, 'scratch');
	mkdirSync(scratch);
	const site = aSite(aDatedVillage({ asOf: '2025-12-31' }, own));
	const visited: string[] = [];
	const files = await writeCountyFiles(site, {
		...{ out: aWriter(folder), scratch, onVillage: (id) => visited.push(id) },
	});
	const bytesOf = (address: string) => readFileSync(path.join(folder, address));
	return { files, bytesOf, visited };
}

type Written = Awaited<ReturnType<typeof written>>;

function open({ bytesOf }: Written): DatabaseSync {
	const file = path.join(aDataFolder({}), 'county.sqlite');
	writeFileSync(file, gunzipSync(bytesOf('/data/county.sqlite.gz')));
	return new DatabaseSync(file, { readOnly: true });
}

function csv({ bytesOf }: Written, address: string): Record<string, string>[] {
	const text = gunzipSync(bytesOf(address)).toString();
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const plain = (rows: unknown) => JSON.parse(JSON.stringify(rows)) as unknown;

describe('the tables of the county', () => {
	it('are each a file, the ledger one a year, and one database of all', async () => {
		const { files, visited } = await written();
		const paths = files.map(({ path: address }) => address);
		expect(paths).toContain('/data/csv/contracts.csv.gz');
		expect(paths).toContain('/data/csv/ledger/county=990101/year=2024/ledger.csv.gz');
		expect(paths).toContain('/data/county.sqlite.gz');
		expect(paths.filter((each) => /public-names|\/ledger\.csv\.gz/.test(each))).toHaveLength(2);
		expect(visited).toEqual([villageId]);
		expect(files.find(({ path: address }) => address.includes('year=2025'))?.rows).toBe(3);
	});

	it('say in the database what the villages wrote, amounts in whole fen, and nothing where they wrote nothing', async () => {
		const database = open(await written());
		const rows = database.prepare('SELECT * FROM ledger ORDER BY ref').all();
		expect(rows.map(({ ref, expenseFen, contract }) => [ref, expenseFen, contract])).toEqual([
			['ledger:2024-12:记-12-1', 10, null],
			['ledger:2025-03:记-3-1', -1205, null],
			['ledger:2025-03:记-3-1~2', 10_000, 'HT2025-01'],
			['ledger:2025-03:记-3-2', 9_007_199_254_700_000, null],
		]);
		expect(rows[1]?.['summary']).toBe('=cmd|"/c calc"!A1');
		expect(rows[2]?.['summary']).toBe('逗号,引号"和\n换行');
		const types = database.prepare('SELECT typeof(expenseFen) AS type FROM ledger').all();
		expect(new Set(types.map(({ type }) => type))).toEqual(new Set(['integer']));
		expect(plain(database.prepare('SELECT area FROM resources').all())).toEqual([{ area: 12.5 }]);
		expect(plain(database.prepare('SELECT "year", category, amountFen FROM budget').all())).toEqual(
			[{ year: '2025', category: '办公费', amountFen: 100_000 }],
		);
		expect(database.prepare('SELECT text FROM comments').get()?.['text']).toBe(
			"'; DROP TABLE ledger; --",
		);
		expect(database.prepare("SELECT value FROM about WHERE name = 'asOf'").get()?.['value']).toBe(
			'2025-12-31',
		);
		database.close();
	});

	it('lead from one to another, and tell what their columns are', async () => {
		const database = open(await written());
		expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
		expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
		const keys = database.prepare('PRAGMA foreign_key_list(ledger)').all();
		expect(keys.map(({ table }) => table)).toContain('contracts');
		const undocumented = database
			.prepare(
				`SELECT m.name AS "table", c.name AS "column" FROM sqlite_schema AS m
				JOIN pragma_table_info(m.name) AS c
				LEFT JOIN about_columns AS a ON a."table" = m.name AND a."column" = c.name
				WHERE m.type = 'table' AND m.name NOT LIKE 'about%' AND a.zh IS NULL`,
			)
			.all();
		expect(undocumented).toEqual([]);
		const standards = ['county_standards', 'standards'].map(
			(table) => database.prepare(`SELECT id FROM ${table}`).get()?.['id'],
		);
		expect(standards).toEqual(['BZ-01', 'BZ-90']);
		database.close();
	});

	it('are in the CSVs the same, with no cell that a spreadsheet would run', async () => {
		const rows = csv(await written(), '/data/csv/ledger/county=990101/year=2025/ledger.csv.gz');
		expect(rows.map(({ ref, expenseFen, summary }) => [ref, expenseFen, summary])).toEqual([
			['ledger:2025-03:记-3-1', '-1205', `'=cmd|"/c calc"!A1`],
			['ledger:2025-03:记-3-1~2', '10000', '逗号,引号"和\n换行'],
			['ledger:2025-03:记-3-2', '9007199254700000', '复印纸'],
		]);
		expect(rows[0]?.['incomeFen']).toBe('');
	});

	it('are of each village documents, typed, without the columns in which nothing stands', async () => {
		const { bytesOf } = await written();
		const read = (name: string) =>
			JSON.parse(bytesOf(`/data/villages/${villageId}/${name}.json`).toString()) as {
				columns: string[];
				rows: unknown[][];
				tables: Record<string, { columns: string[]; rows: unknown[][] }>;
			};
		const { columns, rows } = read('ledger-2025');
		const [date, fen] = ['date', 'expenseFen'].map((name) => columns.indexOf(name));
		expect(rows.map((row) => [row[date ?? -1], row[fen ?? -1]])).toEqual([
			['2025-03-05', -1205],
			['2025-03-05', 10_000],
			['2025-03-05', 9_007_199_254_700_000],
		]);
		expect(columns).not.toContain('incomeFen');
		expect(columns).toContain('contract');
		expect(read('ledger-2024').rows).toHaveLength(1);
		const { tables } = read('tables');
		expect(tables['resources']?.rows[0]).toContain(12.5);
		expect(Object.keys(tables)).not.toContain('ledger');
		expect(read('tables')).toMatchObject({ version: 1, asOf: '2025-12-31', village: villageId });
	});

	it('are the same bytes for the same data', async () => {
		const [one, other] = [await written(), await written()];
		expect(one.files).toEqual(other.files);
	});

	it('have their headings and no rows where nothing is disclosed', async () => {
		const empty = await written({});
		expect(csv(empty, '/data/csv/contracts.csv.gz')).toEqual([]);
		expect(gunzipSync(empty.bytesOf('/data/csv/contracts.csv.gz')).toString()).toMatch(
			/^village,ref,id,name,/,
		);
		const database = open(empty);
		expect(plain(database.prepare('SELECT count(*) AS n FROM ledger').get())).toEqual({ n: 0 });
		database.close();
	});
});

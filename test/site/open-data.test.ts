import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseYuan, sumFen } from '../../src/domain/money/money.ts';
import type { IndexDocument, SummaryDocument } from '../../src/open-data/api/county-documents.ts';
import type { DataPackage } from '../../src/open-data/data-package.ts';
import { listOpenFiles } from '../../src/open-data/open-files.ts';
import {
	databaseRecipe,
	duckdbCsvRecipe,
	duckdbParquetRecipe,
	pandasRecipe,
	rRecipe,
	sqliteRecipe,
} from '../../src/open-data/recipes.ts';
import type { LedgerIndex } from '../../src/search/explore/ledger-index.ts';
import type { Site } from './build-once.ts';
import { filesOf, readPage, tagsOf } from './html.ts';

/** Money of a year as the CSVs of `data/` have it. */
interface YearSum {
	readonly year: number;
	readonly rows: number;
	readonly incomeFen: number;
	readonly expenseFen: number;
}

function sumData({ data }: Site): YearSum[] {
	const ledgers = filesOf(data, '.csv').filter((file) => /\/ledger\/[^/]+\.csv$/.test(file));
	const rows = ledgers.flatMap((file) => {
		const text = readFileSync(path.join(data, file), 'utf8').replace('\uFEFF', '');
		const year = Number(path.basename(file).slice(0, 4));
		return Papa.parse<Record<string, string>>(text, {
			header: true,
			skipEmptyLines: true,
		}).data.map((row) => ({ year, row }));
	});
	const sum = (own: readonly { row: Record<string, string> }[], heading: string) =>
		sumFen(own.map(({ row }) => parseYuan(row[heading] ?? '') ?? 0));
	return [...Map.groupBy(rows, ({ year }) => year)]
		.sort(([a], [b]) => a - b)
		.map(([year, own]) => ({
			...{ year, rows: own.length },
			...{ incomeFen: sum(own, '收入（元）'), expenseFen: sum(own, '支出（元）') },
		}));
}

const json = ({ folder }: Pick<Site, 'folder'>, file: string): unknown =>
	JSON.parse(readPage(folder, file));

function openFilesOf(site: Site) {
	const { ledgerRows } = json(site, 'api/summary.json') as SummaryDocument;
	const { county, years } = json(site, 'downloads/ledger/index.json') as LedgerIndex;
	return listOpenFiles(
		{ ledgerRows },
		years.map(({ year }) => year),
		{ county },
	);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const statements = sql.split(/;\s*\n(?=SELECT year, category)/);
	let rows: Record<string, unknown>[] = [];
	for (const statement of statements) {
		rows = (await connection.runAndReadAll(statement)).getRowObjectsJS();
	}
	connection.closeSync();
	instance.closeSync();
	return rows;
}

const sums = 'count(*) AS "rows", sum(incomeFen) AS "incomeFen", sum(expenseFen) AS "expenseFen"';
const asNumbers = (rows: readonly Record<string, unknown>[]) =>
	rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])),
	);

describe.for(['county', 'demo'] as const)('the open data of the %s site', (name) => {
	const site = inject(name);
	const { folder } = site;
	const expected = sumData(site);

	it('are to DuckDB one table of Parquet files, whose sums are those of data/ to the fen', async () => {
		const files = `${folder}/downloads/ledger/years/*/*/*.parquet`;
		const rows = await query(
			`SELECT year, ${sums} FROM read_parquet('${files}', hive_partitioning = true) GROUP BY year ORDER BY year`,
		);
		expect(asNumbers(rows)).toEqual(expected);
	});

	it('are so as compressed CSVs', async () => {
		const files = `${folder}/data/csv/ledger/*/*/ledger.csv.gz`;
		const rows = await query(
			`SELECT year, ${sums} FROM read_csv('${files}', hive_partitioning = true) GROUP BY year ORDER BY year`,
		);
		expect(asNumbers(rows)).toEqual(expected);
	});

	it('give what the page asks DuckDB for', async () => {
		const place = { root: folder, files: openFilesOf(site) };
		const byCategory = await query(duckdbParquetRecipe(place));
		const totals = Map.groupBy(byCategory, ({ year }) => Number(year));
		const fen = [...totals].map(([year, rows]) => ({
			year,
			expenseFen: rows.reduce((sum, { yuan }) => sum + Math.round(Number(yuan) * 100), 0),
		}));
		expect(fen).toEqual(expected.map(({ year, expenseFen }) => ({ year, expenseFen })));
		const meals = await query(duckdbCsvRecipe(place));
		expect(Object.keys(meals[0] ?? { year: 0, villageName: '', yuan: 0 })).toEqual([
			...['year', 'villageName', 'yuan'],
		]);
	});
});

describe('the SQLite file', () => {
	const site = inject('demo');
	let folder = '';
	let database: DatabaseSync;

	beforeAll(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'sunlit-sqlite-'));
		const parts = openFilesOf(site).database.map((part) =>
			readFileSync(path.join(site.folder, part)),
		);
		const file = path.join(folder, 'county.sqlite');
		writeFileSync(file, gunzipSync(Buffer.concat(parts)));
		database = new DatabaseSync(file, { readOnly: true });
	});

	afterAll(() => {
		database.close();
		rmSync(folder, { recursive: true });
	});

	it('has the sums of data/ to the fen, and rows that lead to rows which are there', () => {
		const rows = database
			.prepare(
				`SELECT CAST(substr(period, 1, 4) AS INTEGER) AS year, ${sums} FROM ledger GROUP BY year ORDER BY year`,
			)
			.all();
		expect(asNumbers(rows)).toEqual(sumData(site));
		expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
	});

	it('gives what the page asks it for', () => {
		const rows = database.prepare(sqliteRecipe).all();
		expect(rows).toHaveLength(20);
		expect(Object.keys(rows[0] ?? {})).toEqual(['name', 'date', 'voucher', 'summary', 'yuan']);
	});
});

describe('the open data of a county whose texts try to be formulas, markup and SQL', () => {
	const { folder } = inject('hostile');

	it('run no formula in a spreadsheet', () => {
		const files = filesOf(folder, '.csv.gz');
		const cells = files.flatMap((file) => {
			const text = gunzipSync(readFileSync(path.join(folder, file))).toString();
			return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.flat();
		});
		expect(cells.length).toBeGreaterThan(5000);
		const runs = cells.filter((cell) =>
			/^[\s\uFEFF]*[=+@＝＋＠|]|^[\s\uFEFF]*[-－](?!\d+(\.\d+)?$)/.test(cell),
		);
		expect(runs).toEqual([]);
	});

	it('say in every JSON what was written, and end no element of the page', () => {
		const documents = filesOf(folder, '.json').filter((file) => /^(api|data)\//.test(file));
		expect(documents.length).toBeGreaterThan(50);
		for (const file of documents) expect(() => json({ folder }, file)).not.toThrow();
		const html = readPage(folder, 'data/index.html');
		const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
		expect(JSON.parse(text)).toMatchObject({ '@type': 'Dataset' });
	});
});

describe('what describes the data', () => {
	const site = inject('small');
	const { folder, base } = site;
	const root = `https://example.gov.cn${base}`;
	const described = json(site, 'datapackage.json') as DataPackage;
	/** Of the published profile: https://datapackage.org/profiles/2.0/datapackage.json */
	const nameForm = /^[-a-z0-9._/]+$/;

	it('is a data package whose files are there, with the bytes that it says', () => {
		expect(described.resources.length).toBeGreaterThan(40);
		const names = described.resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const { name, path: file, bytes, hash, schema, format } of described.resources) {
			expect(name).toMatch(nameForm);
			const content = readFileSync(path.join(folder, file));
			expect([file, content.length]).toEqual([file, bytes]);
			const digest = createHash('sha256').update(content).digest('hex');
			if (hash !== undefined) expect([file, hash]).toEqual([file, `sha256:${digest}`]);
			if (format !== 'csv') continue;
			const [head = ''] = gunzipSync(content).toString().split('\n', 1);
			expect(head.split(',')).toEqual(schema?.fields.map(({ name: field }) => field));
			for (const { reference } of schema?.foreignKeys ?? []) {
				if (reference.resource !== undefined) expect(names).toContain(reference.resource);
			}
		}
	});

	it('takes types and constraints that Table Schema has', () => {
		const types = new Set(
			described.resources.flatMap(({ schema }) => schema?.fields ?? []).map(({ type }) => type),
		);
		expect([...types].sort()).toEqual(['date', 'integer', 'number', 'string', 'year']);
	});

	it('states no licence where the county states none', () => {
		expect(described.licenses).toBeUndefined();
		expect((json(site, 'api/index.json') as IndexDocument).licence).toBeUndefined();
		expect(readPage(folder, 'data/index.html')).toContain('发布单位没有写明许可');
	});

	it('is a catalogue whose downloads are there', () => {
		const catalog = json(site, 'data/catalog.jsonld') as {
			'dcat:dataset': { 'dcat:distribution': Record<string, { '@id': string }>[] }[];
		};
		const [dataset] = catalog['dcat:dataset'];
		const addresses = (dataset?.['dcat:distribution'] ?? []).map(
			(each) => each['dcat:downloadURL']?.['@id'] ?? '',
		);
		expect(addresses.length).toBe(described.resources.length);
		const known = new Set(filesOf(folder));
		expect(addresses.filter((each) => !known.has(each.slice(root.length)))).toEqual([]);
	});

	it('stands on the page for search engines', () => {
		const html = readPage(folder, 'data/index.html');
		const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
		const dataset = JSON.parse(text) as { '@type': string; distribution: { contentUrl: string }[] };
		expect(dataset['@type']).toBe('Dataset');
		const known = new Set(filesOf(folder));
		const missing = dataset.distribution.filter(
			({ contentUrl }) => !known.has(contentUrl.slice(root.length)),
		);
		expect(missing).toEqual([]);
	});

	it('shows on the page what is run here', () => {
		const html = readPage(folder, 'data/index.html');
		const codes = [...html.matchAll(/<pre><code>([^]*?)<\/code><\/pre>/g)].map(([, code = '']) =>
			code.replace(/&(lt|gt|amp|quot|#39);/g, (sign) => entities[sign] ?? sign),
		);
		const place = { root: root.slice(0, -1), files: openFilesOf(site) };
		for (const recipe of [
			...[duckdbCsvRecipe(place), duckdbParquetRecipe(place), databaseRecipe(place)],
			...[sqliteRecipe, pandasRecipe(place), rRecipe(place)],
		]) {
			expect(codes).toContain(recipe);
		}
	});

	it('links to every table and to what its columns are', () => {
		const links = [...tagsOf(readPage(folder, 'data/index.html'))].flatMap(
			({ attributes }) => attributes.get('href') ?? [],
		);
		const { tables, ledgers, database } = openFilesOf(site);
		for (const file of [...[...tables, ...ledgers].map((each) => each.path), ...database]) {
			expect(links).toContain(`${base}${file.slice(1)}`);
		}
		expect(links).toContain(`${base}data/schemas/ledger.json`);
	});
});

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
};

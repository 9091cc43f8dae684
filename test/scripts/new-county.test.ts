import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { buildSite } from '../site/build-site.ts';
import { runHere } from './run-here.ts';

const make = (data: string, ...args: readonly string[]) =>
	runHere('new.ts', ...args, '--data', data);
const county = (data: string, ...args: readonly string[]) =>
	make(data, 'county', '柳县', '--code', '330100', ...args);
const village = '330101001200';
const demo = {
	...countyFiles,
	'portal.yaml': `${countyFiles['portal.yaml']}demo: true\n`,
	'villages/990101001200/officials.csv': '姓名,机构,职务,任期开始\n',
	'history.bundle': '',
} as const;

describe('npm run new -- county', () => {
	it('makes a data folder that passes the check, with the rules of its province', async () => {
		const data = path.join(aDataFolder({}), 'data');
		const { status, stdout } = await county(data);
		expect(status).toBe(0);
		expect(stdout).toContain(
			`已建好柳县的数据文件夹 ${data}：网站设置、公开目录 48 项和空的名录。`,
		);
		expect(stdout).toContain('npm run new -- township');
		expect(readdirSync(data).sort()).toEqual([
			...['README.md', 'catalogue.csv', 'links.csv', 'portal.yaml', 'public-names.csv'],
			...['standards.csv', 'townships.csv', 'villages.csv'],
		]);
		const portal = readFileSync(path.join(data, 'portal.yaml'), 'utf8');
		expect(portal).toContain('title: 柳县三务公开\n');
		expect(portal).toContain('profile: zhejiang\n');
		expect((await runHere('check.ts', '--data', data)).stdout).toBe('没有发现问题，可以发布。\n');
	});

	it('leaves what git keeps in the folder, and is not kept from it', async () => {
		const data = aDataFolder({ '.git/HEAD': 'ref: refs/heads/main\n' });
		expect((await county(data)).status).toBe(0);
		expect(existsSync(path.join(data, '.git/HEAD'))).toBe(true);
	});

	it('replaces the fictional county only when that is said', async () => {
		const data = aDataFolder(demo);
		const refused = await county(data);
		expect(refused).toMatchObject({ status: 1, stdout: '' });
		expect(refused.stderr).toContain('加 --replace-demo');
		expect(existsSync(path.join(data, 'villages/990101001200/officials.csv'))).toBe(true);
		expect((await county(data, '--replace-demo')).stdout).toContain('演示数据已删去');
		expect(existsSync(path.join(data, 'villages'))).toBe(false);
		expect(existsSync(path.join(data, 'history.bundle'))).toBe(false);
		expect((await runHere('check.ts', '--data', data)).status).toBe(0);
	});

	it.each([
		['settings that say nothing of a demo', { 'portal.yaml': countyFiles['portal.yaml'] }],
		[
			'a county with a code of its own',
			{ 'portal.yaml': demo['portal.yaml'].replace('990101', '330101') },
		],
		['a village that there is', { 'villages/330101001200/finance.csv': '编号\n' }],
		['a file of somebody’s own', { '3月收支.xlsx': '' }],
		['settings that cannot be read', { 'portal.yaml': 'demo: true\ncounty: [' }],
	])('never replaces %s', async (_, files) => {
		const data = aDataFolder({ ...demo, ...files });
		const before = readdirSync(data, { recursive: true }).sort();
		const { status, stderr } = await county(data, '--replace-demo');
		expect([status, stderr]).toEqual([1, expect.stringContaining('里已经有数据，没有动它')]);
		expect(readdirSync(data, { recursive: true }).sort()).toEqual(before);
	});

	it.each([
		[['county'], '请写县（市、区）的全称'],
		[['county', '=柳县', '--code', '330100'], '“=柳县”不能作名称。'],
		[['county', '柳县'], '请用 --code 写县的6位行政区划代码'],
		[['county', '柳县', '--code', '33'], '写的是“33”。'],
		[['county', '柳县', '--code', '330100', '--village', village], '这里不写“--village”。'],
		[['village', '--replace-demo'], '这里不写“--replace-demo”。'],
		[['ledger', '--code', '330100'], '这里不写“--code”。'],
	])('refuses %j and says how to call it', async (args, sentence) => {
		const data = aDataFolder({});
		const { status, stderr } = await make(data, ...args);
		expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
		expect(readdirSync(data)).toEqual([]);
	});
});

describe('npm run new -- township', () => {
	it('adds a row, once', async () => {
		const data = aDataFolder(countyFiles);
		expect((await make(data, 'township', '990102', '白石镇')).stdout).toContain(
			'已登记白石镇：townships.csv 加了一行。',
		);
		const file = path.join(data, 'townships.csv');
		expect(readFileSync(file, 'utf8')).toBe(`${countyFiles['townships.csv']}990102,白石镇\n`);
		for (const again of [
			['990102', '青石镇'],
			['990103', '白石镇'],
		] as const) {
			expect((await make(data, 'township', ...again)).stderr).toContain(
				'白石镇已经登记过，乡镇编号是“990102”。',
			);
		}
	});

	it.each([
		[['township'], '请先写乡镇编号，再写乡镇名称'],
		[['township', '990102'], '乡镇名称写全称'],
		[['township', '990102', '白石,镇'], '“白石,镇”不能作名称。'],
	])('refuses %j', async (args, sentence) => {
		const data = aDataFolder(countyFiles);
		const { status, stderr } = await make(data, ...args);
		expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
	});
});

describe('the first day of a county', () => {
	it('goes from an empty folder to a month on the site', async () => {
		const folder = aDataFolder({});
		const [data, empty, out] = ['data', 'empty', 'site'].map((name) => path.join(folder, name)) as [
			string,
			string,
			string,
		];
		await county(data);
		await buildSite(data, empty, '2026-11-30');
		const home = readFileSync(path.join(empty, 'index.html'), 'utf8');
		expect(home).toContain('还没有登记村');
		expect(home).toContain('/guides/first-day/');

		await make(data, 'township', '330101', '柳溪镇');
		await make(data, 'village', village, '柳溪村', '--township', '330101', '--since', '2025-01-01');
		await buildSite(data, out, '2026-11-30');
		expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('各村还没有公开内容');
		const office = path.join(import.meta.dirname, '../fixtures/offices/gbk-excel/input.csv');
		const imported = await runHere(
			...(['import.ts', office, '--village', village, '--period', '2025-03'] as const),
			...(['--data', data] as const),
		);
		expect(imported.stdout).toContain('全部导入');
		const finance = path.join(data, 'villages', village, 'finance.csv');
		mkdirSync(path.dirname(finance), { recursive: true });
		writeFileSync(
			finance,
			csvOf([
				{
					编号: 'CW2025-03',
					目录编号: 'CW02',
					期间: '2025-03',
					标题: '2025年3月收支明细',
					发布日期: '2025-04-10',
					编制人: '周文',
					监委会审核人: '吴天',
					批准人: '郑和平',
				},
			]),
		);
		const { status } = await runHere('check.ts', '--data', data, '--as-of', '2026-11-30');
		expect(status).toBe(0);
		await buildSite(data, out, '2026-11-30');
		const page = readFileSync(
			path.join(out, `villages/${village}/ledger/2025-03/index.html`),
			'utf8',
		);
		expect(page).toContain('村部屋面维修');
		expect(readFileSync(path.join(out, 'index.html'), 'utf8')).not.toMatch(
			/还没有登记村|各村还没有/,
		);
	}, 240_000);
});

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableFile, type Column, type Table } from '../../src/domain/schema/table.ts';
import { villageTables } from '../../src/domain/tables/index.ts';
import { aPng } from '../attachments/pictures.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { runHere } from './run-here.ts';

const make = (data: string, ...args: readonly string[]) =>
	runHere('new.ts', ...args, '--data', data);
const check = (data: string) => runHere('check.ts', '--data', data);
const willow = [
	'village',
	'990101001300',
	'柳树村',
	'--township',
	'990101',
	'--since',
	'2027-01-01',
] as const;
const village = '990101001200';

describe('npm run new -- village', () => {
	it('adds the row after the others’ bytes, makes the folder, and says what comes next', async () => {
		const before =
			'\uFEFF乡镇编号,村编号,村名,起始公开日期\r\n990101,990101001200,柳溪村,2025-01-01\r\n';
		const data = aDataFolder({ ...countyFiles, 'villages.csv': before });
		const folder = path.join(data, 'villages/990101001300');
		expect(await make(data, ...willow)).toEqual({
			status: 0,
			stdout: [
				`已登记柳溪镇柳树村：villages.csv 加了一行，文件夹已建好（${folder}）。`,
				'下一步：',
				'  1. 在 villages.csv 这一行补上户数、人口、公开电话等。',
				'  2. 建一个月的收支明细，期间换成要公开的月份：npm run new -- ledger --village 990101001300 --period 2026-11',
				'  3. 检查：npm run check -- --village 990101001300',
				'',
			].join('\n'),
			stderr: '',
		});
		expect(readFileSync(path.join(data, 'villages.csv'), 'utf8')).toBe(
			`${before}990101,990101001300,柳树村,2027-01-01\r\n`,
		);
		expect(statSync(folder).isDirectory()).toBe(true);
		expect((await check(data)).stdout).toBe('没有发现问题，可以发布。\n');
	});

	it('leaves a folder that is there as it is', async () => {
		const ledger = 'villages/990101001300/officials.csv';
		const data = aDataFolder({ ...countyFiles, [ledger]: '姓名,机构,职务,任期开始\n' });
		const { status, stdout } = await make(data, ...willow);
		expect(status).toBe(0);
		expect(stdout).toContain('文件夹原来就有');
		expect(readFileSync(path.join(data, ledger), 'utf8')).toBe('姓名,机构,职务,任期开始\n');
	});

	it.each([
		[['village', '99010100130', '柳树村'], '请先写12位村编号，再写村名'],
		[['village', '99010100130', '柳树村'], '写的编号有11位。'],
		[['village', '../../../etc', '柳树村'], '请先写12位村编号，再写村名'],
		[['village', '990101001300'], '村名写全称'],
		[['village', '990101001300', '=柳树村'], '“=柳树村”不能作名称。'],
		[['village', '990101001300', '柳树,村'], '“柳树,村”不能作名称。'],
		[['village', '990101001300', '1300'], '“1300”不能作名称。'],
		[['village', '990101001300', '柳树村'], '请用 --township 写乡镇编号'],
		[['village', '990101001300', '柳树村', '--township', '990102'], '是不是“990101”（柳溪镇）？'],
		[['village', '990101001300', '柳树村', '--township', '柳溪'], '是不是“990101”（柳溪镇）？'],
		[
			['village', '990101001300', '柳树村', '--township', '石门'],
			'请先登记这个乡镇：npm run new -- township',
		],
		[willow.slice(0, 5), '请用 --since 写起始公开日期'],
		[[...willow.slice(0, 6), '明年'], '写的是“明年”。'],
		[[...willow, '--period', '2026-11'], '这里不写“--period”。'],
		[[...willow.slice(0, 3), '青禾村'], '多了一个参数“青禾村”。'],
	])('refuses %j, says why and how to call it, and writes nothing', async (args, sentence) => {
		const data = aDataFolder(countyFiles);
		const { status, stdout, stderr } = await make(data, ...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain('npm run new -- village ID NAME --township ID --since DATE');
		expect(existsSync(path.join(data, 'villages'))).toBe(false);
		expect(readFileSync(path.join(data, 'villages.csv'), 'utf8')).toBe(countyFiles['villages.csv']);
	});

	it.each([
		[[willow[0], village, ...willow.slice(2)], {}, '村编号“990101001200”已经登记过，是柳溪村。'],
		[
			['village', '990101001300', '柳溪村', ...willow.slice(3)],
			{},
			'柳溪镇已经登记过柳溪村，村编号是“990101001200”。',
		],
		[willow, { 'villages.csv': '村编号,村名\n' }, '缺少必填的列“乡镇编号”。'],
		[willow, { 'townships.csv': '乡镇编号,乡镇名称\n,柳溪镇\n' }, 'townships.csv 第2行 乡镇编号'],
		[
			willow,
			// A comma, and “村名” in GB18030 for the name of the village.
			{
				'villages.csv': Buffer.from(
					'id,name,township,since\n990101001200,\xb4\xe5\xc3\xfb,990101,2025-01-01\n',
					'latin1',
				),
			},
			'villages.csv 不是 UTF-8 编码',
		],
		[willow, { 'villages/990101001300': '' }, '是一个文件，这里应当是文件夹。'],
	])('does nothing for %j where %j stands', async (args, files, sentence) => {
		const data = aDataFolder({ ...countyFiles, ...files });
		const before = readFileSync(path.join(data, 'villages.csv'));
		const { status, stdout, stderr } = await make(data, ...args);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain(sentence);
		expect(stderr).toMatch(/没有写任何文件。\n$/);
		expect(readFileSync(path.join(data, 'villages.csv')).equals(before)).toBe(true);
	});

	it('does not repeat a phone number that was written for a name', async () => {
		const { stderr } = await make(
			aDataFolder(countyFiles),
			'village',
			'990101001300',
			'13800138000',
		);
		expect(stderr).toContain('不能作名称。');
		expect(stderr).not.toContain('13800138000');
	});

	it('says which file must be there first', async () => {
		const { 'villages.csv': _, ...others } = countyFiles;
		const data = aDataFolder(others);
		expect((await make(data, ...willow)).stderr).toContain('请先建一个：npm run new -- villages');
		expect((await make(data, 'villages')).status).toBe(0);
		expect((await make(data, ...willow)).status).toBe(0);
		expect((await check(data)).status).toBe(0);
	});
});

describe('npm run new -- TABLE', () => {
	/** What names the file, by the scope of its table. */
	const naming: Readonly<Record<string, readonly string[]>> = {
		village: [],
		period: ['--period', '2026-11'],
		year: ['--period', '2026'],
		batch: ['--batch', 'BT2026-01'],
	};

	it('makes the file of each table with its headings, and the check lets all of them pass', async () => {
		const data = aDataFolder(countyFiles);
		for (const table of Object.values<Table>(villageTables)) {
			const name = naming[table.scope] ?? [];
			const { status, stdout } = await make(data, table.name, '--village', village, ...name);
			const file = path.join(data, 'villages', village, tableFile(table, name[1]));
			expect(status, table.name).toBe(0);
			expect(stdout).toContain(`已建好 ${file}，只有列名，还没有内容。`);
			expect(stdout).toContain(`data/README.md 的“${table.title.zh}”一节`);
			const headings = Object.values<Column>(table.columns).map(({ heading }) => heading);
			expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${headings.join(',')}\n`);
		}
		expect((await check(data)).status).toBe(0);
	});

	it('makes a ledger that passes with one warning, and says what publishing it empty would mean', async () => {
		const data = aDataFolder(countyFiles);
		const { stdout } = await make(data, '收支明细', '--village', village, '--period', '2026-Q4');
		expect(stdout.split('\n').slice(1)).toEqual([
			'下一步：',
			'  1. 照 data/README.md 的“收支明细”一节填写。已经有 Excel 表的，导入它来换掉这个空文件：',
			`     npm run import -- 文件 --village ${village} --table ledger --period 2026-Q4 --replace`,
			`  2. 检查：npm run check -- --village ${village}`,
			'填好再提交：只有列名的文件发布出去，就是“这一期没有收支”。',
			'',
		]);
		const report = (await check(data)).stdout.split('\n');
		expect(report[0]).toBe(`villages/${village}/ledger/2026-Q4.csv`);
		expect(report[1]).toMatch(/^ {2}提醒：finance\.csv 里没有这一期收支明细的登记/);
		expect(report[2]).toBe('没有错误，可以发布。共 1 条提醒，1 个文件。');
	});

	it('never writes over a file, nor makes a ledger for days that another has', async () => {
		const data = aDataFolder(countyFiles);
		const target = ['ledger', '--village', village, '--period'] as const;
		const file = path.join(data, 'villages', village, 'ledger/2026-11.csv');
		await make(data, ...target, '2026-11');
		writeFileSync(file, '日期,凭证号,类别,摘要\n');
		expect(await make(data, ...target, '2026-11')).toEqual({
			status: 1,
			stdout: '',
			stderr: `${file} 已经有了，没有动它。\n没有写任何文件。\n`,
		});
		expect(readFileSync(file, 'utf8')).toBe('日期,凭证号,类别,摘要\n');
		expect((await make(data, ...target, '2026-Q4')).stderr).toContain(
			`已经有 villages/${village}/ledger/2026-11.csv，和 2026-Q4 有重叠的日子。`,
		);
		expect((await make(data, ...target, '2026-12')).status).toBe(0);
	});

	it.each([
		[[], '请写明要建什么'],
		[['ledgr'], '没有“ledgr”这种表。是不是“ledger”？'],
		[['收支'], '是不是“收支明细”？'],
		[['vilage', '990101001300', '柳树村'], '是不是“village”？'],
		[['ledger', '--period', '2026-11'], '请用 --village 写12位村编号'],
		[['ledger', '--village', '../x', '--period', '2026-11'], '请用 --village 写12位村编号'],
		[['ledger', '--village', '990101001202', '--period', '2026-11'], '是不是“990101001200”？'],
		[['ledger', '--village', village], '请用 --period 写月份或季度'],
		[['ledger', '--village', village, '--period', '2026-13'], '写的是“2026-13”。'],
		[['ledger', '--village', village, '--period', '2026'], '例如 --period 2026-11'],
		[['budget', '--village', village, '--period', '2026-11'], '请用 --period 写年份'],
		[['officials', '--village', village, '--period', '2026'], '不分期间，不写 --period。'],
		[['officials', '--village', village, '--batch', 'B1'], '不分批次，不写 --batch。'],
		[['villages', '--village', village], '村名录全县一个文件，不写 --village。'],
		[['ledger', '2026-11'], '这里不写“2026-11”。'],
		[['ledger', '--township', '990101'], '这里不写“--township”。'],
	])('refuses %j, says why and how to call it, and writes nothing', async (args, sentence) => {
		const data = aDataFolder(countyFiles);
		const { status, stdout, stderr } = await make(data, ...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain('npm run new -- TABLE');
		expect(existsSync(path.join(data, 'villages'))).toBe(false);
	});
});

describe('npm run new -- looked-at', () => {
	const photo = { [`villages/${village}/attachments/现场.png`]: aPng() };
	const look = ['looked-at', '--village', village, '--file', '现场.png', '--by', '王会计'];

	it('writes down who looked at what, after which the check asks no more', async () => {
		const data = aDataFolder({ ...countyFiles, ...photo });
		expect((await check(data)).stdout).toContain('looked-at.csv 里也没有登记谁看过');
		expect(await make(data, ...look)).toMatchObject({ status: 0, stderr: '' });
		expect((await check(data)).stdout).not.toContain('没有登记谁看过');
		expect(await make(data, ...look)).toMatchObject({ status: 1 });
		const table = path.join(data, `villages/${village}/looked-at.csv`);
		expect(readFileSync(table, 'utf8').trim().split('\n')).toHaveLength(2);
	});

	it.each([
		[['looked-at', '--village', village, '--by', '王会计'], '请用 --file 写'],
		[
			['looked-at', '--village', village, '--file', '../现场.png', '--by', '王会计'],
			'请用 --file 写',
		],
		[['looked-at', '--village', village, '--file', '没有.png', '--by', '王会计'], '请改正文件名'],
	])('says what is missing: %s', async (args, message) => {
		const { status, stderr } = await make(aDataFolder({ ...countyFiles, ...photo }), ...args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
	});
});

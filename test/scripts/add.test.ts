import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';
import { runHere } from './run-here.ts';

const village = '990101001200';
const file = `villages/${village}/comments.csv`;
const head = '编号,收到日期,渠道,内容（脱敏）,更正说明';
const comments = `\uFEFF${head}\nYJ2026-01,2026-03-02,来访,路灯不亮。,\n`;
const files = { ...countyFiles, [file]: comments };
const add = (data: string, ...args: readonly string[]) =>
	runHere('add.ts', ...args, '--village', village, '--data', data);
const text = (data: string, below = file) => readFileSync(path.join(data, below), 'utf8');
const fields = (...cells: readonly string[]) => cells.flatMap((cell) => ['--field', cell]);
const lamp = fields('收到日期=2026/4/5', '渠道=电话', '内容=水管漏水。');

describe('npm run add', () => {
	it('adds a row with the next id, leaves the others to the letter, and shows what it did', async () => {
		const data = aDataFolder(files);
		const { status, stdout } = await add(data, '--table', 'comments', ...lamp);
		expect(status).toBe(0);
		expect(stdout.split('\n')).toEqual([
			`已在 ${path.join(data, file)} 后面加 1 行。`,
			'和原来的文件相比：新增 1 行。',
			'变化  行       列  原来  这次',
			'----  -------  --  ----  ------------------------------------',
			'新增  新第2行            YJ2026-02 2026-04-05 电话 水管漏水。',
			`下一步，检查：npm run check -- --village ${village}`,
			'',
		]);
		expect(text(data)).toBe(`${comments}YJ2026-02,2026-04-05,电话,水管漏水。,\n`);
		expect((await runHere('check.ts', '--data', data)).status).toBe(0);
	});

	it('takes several rows from a file, in the office’s own words, with a column that was not there', async () => {
		const data = aDataFolder(files);
		const office = path.join(data, '../意见.csv');
		writeFileSync(
			office,
			'收到日期,渠道,内容,办理结果\n2026年4月5日,电话,水管漏水。,已解决\n2027.1.3,网络,垃圾没有清。,\n',
		);
		expect((await add(data, office, '--table', '群众意见与答复')).stdout).toContain('后面加 2 行');
		expect(text(data).split('\n').slice(1, 4)).toEqual([
			'YJ2026-01,2026-03-02,来访,路灯不亮。,,',
			'YJ2026-02,2026-04-05,电话,水管漏水。,,已解决',
			'YJ2027-01,2027-01-03,网络,垃圾没有清。,,',
		]);
	});

	it('gives no id twice, not one of a row that was published and taken down', async () => {
		const repository = aDatedRepository();
		const { data } = repository;
		repository.commit('2026-04-01', {
			...files,
			[file]: `${comments}YJ2026-04,2026-03-03,来访,井盖。,\n`,
		});
		repository.commit('2026-04-02', { [file]: comments });
		await add(data, '--table', 'comments', ...lamp);
		expect(text(data)).toContain('YJ2026-05,2026-04-05');
	});

	it('goes by another village of the county where this one has no row yet', async () => {
		const other = { ...countyFiles, 'villages/990101001201/comments.csv': comments };
		const data = aDataFolder(other);
		expect((await add(data, '--table', 'comments', ...lamp)).status).toBe(0);
		expect(text(data)).toContain('\nYJ2026-01,2026-04-05,');
		const alone = aDataFolder(countyFiles);
		const { status, stderr } = await add(alone, '--table', 'comments', ...lamp);
		expect([status, stderr]).toEqual([2, expect.stringContaining('请写上编号')]);
		expect(existsSync(path.join(alone, file))).toBe(false);
		expect(
			(await add(alone, '--table', 'comments', ...lamp, '--field', '编号=YJ2026-01')).status,
		).toBe(0);
	});

	it('says of a row that is there that it is, and of another content what both are', async () => {
		const data = aDataFolder(files);
		const one = fields('编号=YJ2026-01', '收到日期=2026-03-02', '渠道=来访');
		const same = await add(data, '--table', 'comments', ...one, '--field', '内容=路灯不亮。');
		expect(same.stdout).toContain('有 1 行表里已经有了，一字不差，没有再加。');
		const other = await add(data, '--table', 'comments', ...one, '--field', '内容=路灯亮了。');
		expect(other.status).toBe(1);
		expect(other.stderr).toMatch(/原第1行 YJ2026-01 +内容（脱敏） +路灯不亮。 +路灯亮了。/);
		expect(text(data)).toBe(comments);
	});

	it('writes nothing with --dry-run, nor where a cell is wrong: each is named', async () => {
		const data = aDataFolder(files);
		const dry = await add(data, '--table', 'comments', ...lamp, '--dry-run');
		expect(dry.stdout).toContain('试运行，没有写任何文件。会在');
		const wrong = fields('收到日期=2026-02-30', '渠道=来访', '内容=请打电话13800138000');
		const { status, stderr } = await add(data, '--table', 'comments', ...wrong);
		expect(status).toBe(1);
		expect(stderr).toContain('--field 收到日期\n  “2026-02-30”不是规范的日期。');
		expect(stderr).not.toContain('13800138000');
		expect(text(data)).toBe(comments);
	});

	it('adds to no file that has errors itself, and names them', async () => {
		const data = aDataFolder({ ...files, [file]: comments.replace('2026-03-02', '2026/3/2') });
		const { status, stderr } = await add(data, '--table', 'comments', ...lamp);
		expect([status, stderr]).toEqual([1, expect.stringContaining(`${file} 第2行 收到日期`)]);
	});

	it.each([
		[['--table', 'comments'], '请写明新的行'],
		[['--table', 'comments', 'a.csv', '--field', '渠道=来访'], '只用一种'],
		[['--field', '渠道=来访'], '请用 --table 写明'],
		[['--table', 'ledger', ...lamp], '请用 npm run import 整份导入'],
		[['--table', 'comments', '--field', '渠到=来访'], '是不是“渠道”？'],
		[['--table', 'comments', '--field', '来访'], '请写成“列名=内容”'],
		[['--table', 'comments', '--field', '渠道=来访', '--field', '渠道=电话'], '写了两次'],
	])('refuses %j', async (args, sentence) => {
		const data = aDataFolder(files);
		const { status, stderr } = await add(data, ...args);
		expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
		expect(text(data)).toBe(comments);
	});
});

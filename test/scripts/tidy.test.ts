import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { runHere } from './run-here.ts';

const tidy = (data: string, ...args: readonly string[]) =>
	runHere('tidy.ts', ...args, '--data', data);
const comments = 'villages/990101001200/comments.csv';
const ledger = 'villages/990101001200/ledger/2025-03.csv';
const saved = `编号,收到日期,渠道,内容（脱敏）,,\r\nYJ2025-01,2025/3/2,来访,路灯不亮。,,\r\n,,,,,\r\n`;
const strict = '\uFEFF编号,收到日期,渠道,内容（脱敏）\nYJ2025-01,2025-03-02,来访,路灯不亮。\n';
const files = { ...countyFiles, [comments]: saved };

describe('npm run tidy', () => {
	it('brings the files back, lists every cell, and finds nothing to do the second time', async () => {
		const data = aDataFolder(files);
		expect(await tidy(data, comments)).toEqual({
			status: 0,
			stdout: [
				`${path.join(data, comments)}：1 格已改回规范写法。`,
				'  第2行 收到日期：2025/3/2 → 2025-03-02',
				'看了 1 个文件：改好 1 个。',
				'',
			].join('\n'),
			stderr: '',
		});
		expect(readFileSync(path.join(data, comments), 'utf8')).toBe(strict);
		expect((await tidy(data, comments)).stdout).toBe(
			'看了 1 个文件：都已经是规范的写法，没有变化。\n',
		);
	});

	it('takes a path from where it is run, a folder, or all of the data', async () => {
		for (const named of [[comments], ['villages/990101001200'], ['.'], []]) {
			const data = aDataFolder(files);
			const args = named.map((name) => path.join(data, name));
			expect((await tidy(data, ...args)).status).toBe(0);
			expect(readFileSync(path.join(data, comments), 'utf8')).toBe(strict);
		}
	});

	it('only says with --check what it would do', async () => {
		const data = aDataFolder(files);
		const { status, stdout } = await tidy(data, comments, '--check');
		expect(status).toBe(1);
		expect(stdout).toContain('1 格要改回规范写法。');
		expect(stdout).toContain('看了 1 个文件：要改 1 个。');
		expect(readFileSync(path.join(data, comments), 'utf8')).toBe(saved);
	});

	it('writes nothing of a file with an error, and still mends the others', async () => {
		const wrong = '日期,凭证号,类别,摘要,支出（元）\n2025/3/2,3月12日,办公费,纸,12\n';
		const data = aDataFolder({ ...files, [ledger]: wrong });
		const { status, stdout, stderr } = await tidy(data, 'villages');
		expect(status).toBe(1);
		expect(stderr).toContain(`${ledger} 第2行 凭证号\n  “3月12日”是表格软件把凭证号当成了日期。`);
		expect(stderr).not.toContain('没有发布');
		expect(stdout).toContain('看了 2 个文件：改好 1 个；有错误、没有动的 1 个');
		expect(readFileSync(path.join(data, ledger), 'utf8')).toBe(wrong);
	});

	it('repeats no personal number', async () => {
		const data = aDataFolder({
			...countyFiles,
			[ledger]: `日期,凭证号,类别,摘要,支出（元）\n2025/3/2,"=""13800138000""",办公费,纸,12\n`,
		});
		const { stdout, stderr } = await tidy(data, ledger);
		expect(stdout).toContain('凭证号');
		expect(stdout + stderr).not.toContain('13800138000');
	});

	it.each([
		['没有.csv', '没有“没有.csv”这个文件。'],
		['portal.yaml', '“portal.yaml”不是数据文件夹里的表。'],
		['../', '不在数据文件夹里。'],
		['link.csv', '不在数据文件夹里。'],
	])('refuses %s', async (name, sentence) => {
		const other = aDataFolder({ 'comments.csv': saved });
		const data = aDataFolder(files);
		symlinkSync(path.join(other, 'comments.csv'), path.join(data, 'link.csv'));
		const { status, stderr } = await tidy(data, name === '../' ? path.join(data, name) : name);
		expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
	});

	it('follows no link within the data', async () => {
		const other = aDataFolder({ 'comments.csv': saved });
		const data = aDataFolder(countyFiles);
		mkdirSync(path.join(data, 'villages/990101001200'), { recursive: true });
		symlinkSync(path.join(other, 'comments.csv'), path.join(data, comments));
		await tidy(data);
		expect(readFileSync(path.join(other, 'comments.csv'), 'utf8')).toBe(saved);
	});
});

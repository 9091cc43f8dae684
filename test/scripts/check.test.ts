import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inspectCounty } from '../../src/inspecting/inspect-county.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { treeData, treeReport } from '../trees.ts';
import { runHere } from './run-here.ts';

const check = (...args: readonly string[]) => runHere('check.ts', ...args);

// The history of the program is none of the trees.
beforeEach(() => {
	vi.stubEnv('GIT_CEILING_DIRECTORIES', path.join(import.meta.dirname, '..'));
});
afterEach(() => {
	vi.unstubAllEnvs();
});

describe('npm run check', () => {
	it('gives 0 and an all-clear when nothing is wrong', async () => {
		expect(await check('--data', treeData('clean'))).toEqual({
			status: 0,
			stdout: '没有发现问题，可以发布。\n',
			stderr: expect.stringMatching(
				/^有 1 个图片和 PDF 附件。图片和扫描件里的字，程序看不到，要人看过，确认没有个人信息。\n读不到数据文件的修改历史，.*\n检查的数据：[0-9a-f]{16}。/,
			) as string,
		});
	});

	it('gives 1 and the report when there is an error, and of the error stream what is not known', async () => {
		expect(await check('--data', treeData('bytes-rows-cells'))).toEqual({
			status: 1,
			stdout: readFileSync(treeReport('bytes-rows-cells'), 'utf8'),
			stderr: expect.stringMatching(/^读不到数据文件的修改历史，.*\n$/) as string,
		});
	});

	it('gives 0 when there are warnings only', async () => {
		const data = aDataFolder({
			...countyFiles,
			'villages/990101001200/ledger/2025-03.csv': '日期,凭证号,类别,摘要\n',
		});
		const { status, stdout } = await check('--data', data, '--lang', 'en');
		expect(status).toBe(0);
		expect(stdout).toMatch(/No errors; the data can be published\. 1 warning in 1 file\.\n$/);
	});

	it('speaks English', async () => {
		const { stdout } = await check('--data', treeData('contradictions'), '--lang', 'en');
		expect(stdout).toContain('villages/990101001200/balances.csv line 2 期末余额\n');
		expect(stdout).toMatch(/58 errors in 20 files, and 31 warnings\. Nothing has been published/);
	});

	it('gives JSON', async () => {
		const { status, stdout } = await check(
			'--data',
			treeData('contradictions'),
			'--format',
			'json',
		);
		const report = JSON.parse(stdout) as Record<string, unknown[]>;
		expect(status).toBe(1);
		expect(report).toMatchObject({ errors: 58, warnings: 31 });
		expect(report['findings']).toHaveLength(89);
		expect(Object.keys(report['findings']?.[0] as object)).toEqual([
			...['severity', 'kind', 'file', 'line', 'column', 'cell', 'message', 'fix'],
		]);
	});

	it('lists the hints after the findings when asked to', async () => {
		const data = aDataFolder({
			...countyFiles,
			'villages/990101001200/ledger/2025-03.csv':
				'日期,凭证号,类别,摘要,支出（元）\n2025-03-05,记-3-1,办公费,复印纸,1.00\n',
		});
		const text = (await check('--data', data, '--hints')).stdout;
		expect(text).toMatch(/可以发布。.*\n\n按规则给出的提示。/);
		expect(text).toContain('    ledger:2025-03:记-3-1  “复印纸”没有填证明人。\n');
		const json = async (...more: string[]) =>
			JSON.parse((await check('--data', data, '--format', 'json', ...more)).stdout) as object;
		expect(await json('--hints')).toMatchObject({
			errors: 0,
			hints: expect.arrayContaining([
				expect.objectContaining({ rule: 'witness-missing', subject: 'ledger:2025-03:记-3-1' }),
			]),
		});
		expect(Object.keys(await json())).toEqual(['errors', 'warnings', 'findings']);
	});

	it('lists hints in no report that has no room for them', async () => {
		const { status, stderr } = await check('--hints', '--format', 'github');
		expect(status).toBe(2);
		expect(stderr).toContain('--hints 只和 --format text、json 一起用');
		expect((await check('--hints', '--staged')).status).toBe(2);
	});

	it('gives workflow commands', async () => {
		const { stdout } = await check('--data', treeData('contradictions'), '--format', 'github');
		expect(stdout).toMatch(/^::error file=.*contradictions\/data\/villages\/.*,line=2,title=/m);
	});

	it('gives a Code Quality report', async () => {
		const { stdout } = await check('--data', treeData('contradictions'), '--format', 'gitlab');
		const issues = JSON.parse(stdout) as { location: { path: string } }[];
		expect(issues).toHaveLength(
			inspectCounty(treeData('contradictions'), { asOf: '2026-06-30' }).findings.length,
		);
		expect(issues[0]?.location.path).toMatch(/contradictions\/data\/villages\//);
	});

	it('looks at one village when told to', async () => {
		const data = treeData('contradictions');
		expect((await check('--data', data, '--village', '990101001201')).status).toBe(0);
		expect((await check('--data', data, '--village', '990101001200')).status).toBe(1);
	});

	it.each([
		[['--dtaa', 'x'], '没有“--dtaa”这个选项。是不是“--data”？'],
		[['--data', 'nowhere'], '没有“nowhere”这个文件夹。请用 --data 指定数据文件夹。'],
		[['--data', treeData('clean'), '--format', 'xml'], '“--format”不能写“xml”'],
		[['--data', treeData('clean'), '--lang', 'fr'], '“--lang”不能写“fr”，可以写：zh、en。'],
		[
			['--data', treeData('clean'), '--village', '990101001202'],
			'villages.csv 里没有村编号“990101001202”。是不是“990101001200”？',
		],
	])('gives 2 and says how to call it for %j', async (args, sentence) => {
		const { status, stdout, stderr } = await check(...args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(sentence);
		expect(stderr).toMatch(/npm run check -- .*\n$/);
	});

	it('reports why the register cannot be read before it calls a village unknown', async () => {
		const data = aDataFolder({ ...countyFiles, 'villages.csv': '村编号\n' });
		const { status, stdout } = await check('--data', data, '--village', '990101001200');
		expect(status).toBe(1);
		expect(stdout).toContain('缺少必填的列“村名”。');
	});
});

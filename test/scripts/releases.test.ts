import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFiles } from '../../scripts/serve-files.ts';
import { openStaging } from '../../src/publishing/release/release.ts';
import { currentRelease } from '../../src/publishing/release/site-releases.ts';
import { openSiteWriter, type WrittenFile } from '../../src/publishing/site-writer.ts';
import { aDataFolder } from '../data-folder.ts';
import { treeData } from '../trees.ts';
import { runHere } from './run-here.ts';

/** Releases with these files, one after another. */
function releasesOf(...sites: readonly Readonly<Record<string, string>>[]): string {
	const folder = aDataFolder({});
	for (const [index, files] of sites.entries()) {
		const staging = openStaging({
			...{ out: currentRelease(folder), dataFolder: treeData('clean'), releases: { keep: 9 } },
		});
		const written: WrittenFile[] = [];
		const writer = openSiteWriter(staging.folder, (file) => written.push(file));
		for (const [name, content] of Object.entries(files)) writer.write(name, content);
		const held = index === 0 ? [] : [{ village: '990101001200' }];
		staging.release({ title: '青禾县', asOf: `2026-11-0${index + 1}`, held }, written);
	}
	return folder;
}

const first = { 'index.html': '一', 'villages/990101001200/index.html': '村', 'a.csv': '1' };
const second = { 'index.html': '二', 'villages/990101001200/index.html': '村子', 'b.csv': '1' };

describe('npm run releases', () => {
	it('lists them, the newest first', async () => {
		const { status, stdout } = await runHere('releases.ts', releasesOf(first, second));
		expect(status).toBe(0);
		expect(stdout.split('\n').slice(2, 4)).toEqual([
			expect.stringMatching(/^000002 正在用 +2026-11-02 .* 4 .* 1 个村没有更新$/),
			expect.stringMatching(/^000001 +2026-11-01 +没有提交 +4 +0\.0 MB$/),
		]);
	});

	it('says what changed from one to the one that is served', async () => {
		const folder = releasesOf(first, second);
		const { status, stdout } = await runHere('releases.ts', folder, '--compare', '000001');
		expect(status).toBe(0);
		expect(stdout).toContain('从 000001 到 000002：新增 1 个文件，改动 3 个，去掉 1 个。');
		expect(stdout).toMatch(/^villages\/990101001200\/ +0 +1 +0$/m);
		const back = await runHere('releases.ts', folder, '--compare', '000002', '--with', '000001');
		expect(back.stdout).toContain('从 000002 到 000001：新增 1 个文件，改动 3 个，去掉 1 个。');
	});

	it('serves an older one, and a newer one again', async () => {
		const folder = releasesOf(first, second);
		for (const name of ['000001', '000002']) {
			expect(await runHere('releases.ts', folder, '--serve', name)).toMatchObject({ status: 0 });
			expect(readlinkSync(path.join(folder, 'current'))).toBe(name);
		}
	});

	it.each([
		[['--serve', '000009'], 2, '里没有“000009”这一次的网站'],
		[['--serve', '../x'], 2, '里没有“../x”这一次的网站'],
		[['--compare', '000009'], 2, '里没有“000009”这一次的网站'],
		[['--back'], 2, '没有“--back”这个选项'],
	])('says what is wrong with %j', async (args, code, sentence) => {
		const folder = releasesOf(first);
		const { status, stdout, stderr } = await runHere('releases.ts', folder, ...args);
		expect([status, stdout]).toEqual([code, '']);
		expect(stderr).toContain(sentence);
	});

	it('compares none without its list', async () => {
		const folder = releasesOf(first, second);
		rmSync(path.join(folder, '000001/manifest.json'));
		const { status, stderr } = await runHere('releases.ts', folder, '--compare', '000001');
		expect([status, stderr]).toEqual([1, expect.stringContaining('000001 没有文件清单')]);
		expect((await runHere('releases.ts', folder)).stdout).toContain('没有清单');
	});
});

describe('npm run verify', () => {
	const served = async (site: string) => {
		const answer = serveFiles(site);
		const server = createServer((request, response) =>
			answer(request, response, () => response.writeHead(404).end()),
		).listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		onTestFinished(() => void server.close());
		return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	};

	it.each(['a folder', 'an address'])(
		'finds a site whole, or names what was altered, at %s',
		async (at) => {
			const site = path.join(releasesOf(first), '000001');
			const place = at === 'a folder' ? site : await served(site);
			expect(await runHere('verify.ts', place)).toMatchObject({
				...{ status: 0, stderr: '' },
				stdout: '清单里的 4 个文件都在，内容都和生成时一样。\n',
			});
			writeFileSync(path.join(site, 'index.html'), '改');
			rmSync(path.join(site, 'a.csv'));
			expect(await runHere('verify.ts', place)).toMatchObject({
				...{ status: 1, stdout: '' },
				stderr: 'a.csv 不在了\nindex.html 内容被改动了\n共 2 个文件和生成时不一样。\n',
			});
		},
	);

	it.each([
		[[], 2, '请写明网站的文件夹或者网址。'],
		[['nowhere'], 2, '没有“nowhere”这个文件夹。'],
		[[path.join(import.meta.dirname, 'demo')], 1, '没有文件清单'],
		[['http://127.0.0.1:9/'], 1, '访问不到 http://127.0.0.1:9/manifest.json'],
	])('says what is wrong with %j', async (args, code, sentence) => {
		const { status, stdout, stderr } = await runHere('verify.ts', ...args);
		expect([status, stdout]).toEqual([code, '']);
		expect(stderr).toContain(sentence);
	});
});

import { execFile, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';
import { aLedgerRow, csvOf } from '../builders.ts';
import { treeData, treeReport } from '../trees.ts';
import { runHere } from './run-here.ts';

const root = path.join(import.meta.dirname, '../..');
const asOf = '2026-11-21';

let parent = '';
let out = '';
beforeAll(() => {
	parent = mkdtempSync(path.join(tmpdir(), 'sunlit-build-'));
	out = path.join(parent, 'dist');
});
afterAll(() => rmSync(parent, { recursive: true }));

/** How a build is started: Vitest's own settings would turn Astro's build into one for tests. */
function command(args: readonly string[], circumstances: Readonly<Record<string, string>> = {}) {
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	return [
		process.execPath,
		[path.join(root, 'scripts/build.ts'), ...args],
		{ cwd: root, env: { ...env, ...circumstances } },
	] as const;
}

/** For Node: a clock that goes three years ahead, and a machine with one core. */
const elsewhere = `
import os from 'node:os';
import { syncBuiltinESMExports } from 'node:module';
const [Real, ahead] = [Date, 3 * 366 * 86_400_000];
globalThis.Date = class extends Real {
	constructor(...parts) {
		super(...(parts.length > 0 ? parts : [Real.now() + ahead]));
	}
	static now() {
		return Real.now() + ahead;
	}
};
os.availableParallelism = () => 1;
syncBuiltinESMExports();
`;

function build(...args: readonly string[]) {
	const [program, words, options] = command(args);
	const { status, stdout, stderr } = spawnSync(program, words, { ...options, encoding: 'utf8' });
	return { status, stdout, stderr };
}

/** A build that is refused: it compiles nothing. */
const buildHere = (...args: readonly string[]) => runHere('build.ts', ...args);

/** The old site is deleted in the background. */
const onlySite = () =>
	expect.poll(() => readdirSync(parent), { timeout: 20_000 }).toEqual(['dist']);

/** Each file below a folder with the hash of its bytes. */
function bytesOf(folder: string): Record<string, string> {
	return Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.sort()
			.map((file) => [
				path.relative(folder, file),
				createHash('sha256').update(readFileSync(file)).digest('hex'),
			]),
	);
}

describe('npm run build', () => {
	it('builds the site, and says what it did', async () => {
		const { status, stdout, stderr } = build(
			...['--data', treeData('clean'), '--out', out, '--as-of', asOf],
		);
		expect([status, stdout]).toEqual([
			0,
			expect.stringMatching(/^已生成网站：.*dist（2 个村，\d+ 个网址）\n$/),
		]);
		for (const stage of ['检查数据', '生成网页', '建立检索', '核对并发布']) {
			expect(stderr).toMatch(new RegExp(`${stage}：[\\d.]+ 秒`));
		}
		expect(Object.keys(bytesOf(out)).length).toBeGreaterThan(40);
		await onlySite();
	}, 120_000);

	it('may be run twice at once, and gives the same bytes wherever, whenever and on whatever machine', async () => {
		const circumstances = [
			{ TZ: 'Pacific/Kiritimati', LC_ALL: 'C', HOME: parent },
			{
				...{ TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
				...{ USER: 'nobody', HOME: '/nonexistent' },
				NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(elsewhere)}"`,
			},
		];
		const places = await Promise.all(
			circumstances.map(async (own, index) => {
				const place = path.join(parent, `第 ${index} 处`);
				const data = path.join(place, '数据 data');
				cpSync(treeData('clean'), data, { recursive: true });
				const args = ['--data', data, '--out', path.join(place, 'dist'), '--as-of', asOf];
				await promisify(execFile)(...command(args, own));
				return place;
			}),
		);
		const [one, other] = places.map((place) => bytesOf(path.join(place, 'dist')));
		expect(one).toEqual(other);
		expect(Object.keys(one ?? {}).length).toBeGreaterThan(40);
		for (const place of places) rmSync(place, { recursive: true });
	}, 120_000);

	it('leaves the old site when it is killed, and needs no repair', async () => {
		const before = bytesOf(out);
		const [program, words, options] = command(['--data', treeData('clean'), '--out', out]);
		const killed = spawn(program, words, { ...options, stdio: 'ignore' });
		const staging = () => readdirSync(parent).filter((name) => name.startsWith('dist.staging-'));
		await expect.poll(() => staging().length, { timeout: 20_000 }).toBe(1);
		killed.kill('SIGKILL');
		await once(killed, 'exit');
		expect(bytesOf(out)).toEqual(before);
		expect(readdirSync(parent)).toEqual(['dist', 'dist.lock', ...staging()]);
		expect(build('--data', treeData('clean'), '--out', out, '--as-of', asOf).status).toBe(0);
		expect(bytesOf(out)).toEqual(before);
		await onlySite();
	}, 120_000);

	it('draws a county that is too large for one process as it draws a small one', () => {
		const ids = Array.from({ length: 41 }, (_, index) => String(990_101_001_200 + index));
		const rows = ids.map((id) => `${id},村${id.slice(-2)},990101,2025-01-01\n`);
		const data = aDataFolder({
			...countyFiles,
			'villages.csv': `村编号,村名,乡镇编号,起始公开日期\n${rows.join('')}`,
		});
		const site = path.join(parent, 'large');
		const address = 'https://example.gov.cn';
		expect(build('--data', data, '--out', site, '--site', address).status).toBe(0);
		const drawn = readdirSync(path.join(site, 'villages')).filter((name) => name !== 'index.html');
		expect(drawn.sort()).toEqual(ids);
		const sitemap = readFileSync(path.join(site, 'sitemap-0.xml'), 'utf8');
		expect(ids.filter((id) => !sitemap.includes(`<loc>${address}/villages/${id}/</loc>`))).toEqual(
			[],
		);
		rmSync(site, { recursive: true });
	}, 120_000);

	it.for(['contradictions', 'bytes-rows-cells', 'settings-broken'] as const)(
		'gives 1 for a bad tree (%s), names every problem, and leaves the old site byte for byte',
		async (tree) => {
			const before = bytesOf(out);
			const { status, stdout, stderr } = await buildHere('--data', treeData(tree), '--out', out);
			expect([status, stdout]).toEqual([1, '']);
			expect(stderr).toContain(readFileSync(treeReport(tree), 'utf8'));
			expect(stderr).toContain('没有发布任何内容，网站保持原样。');
			expect(bytesOf(out)).toEqual(before);
			expect(readdirSync(parent)).toEqual(['dist']);
		},
	);

	it('makes no folder when a first build fails', async () => {
		const nowhere = path.join(parent, 'new/dist');
		expect((await buildHere('--data', treeData('contradictions'), '--out', nowhere)).status).toBe(
			1,
		);
		expect(readdirSync(parent)).toEqual(['dist']);
	});

	it('keeps releases beside each other, and goes back to the one before', async () => {
		const releases = path.join(parent, 'releases');
		const args = ['--data', treeData('clean'), '--as-of', asOf, '--releases', releases];
		const { status, stdout } = build(...args, '--keep', '1');
		expect([status, stdout]).toEqual([0, expect.stringContaining(path.join(releases, 'current'))]);
		expect(bytesOf(path.join(releases, 'current'))).toEqual(bytesOf(out));
		const back = () => buildHere('--releases', releases, '--rollback');
		const none = await back();
		expect([none.status, none.stdout]).toEqual([2, '']);
		expect(none.stderr).toContain('里没有更早的网站可以退回。');
		renameSync(path.join(releases, '000001'), path.join(releases, '000002'));
		rmSync(path.join(releases, 'current'));
		symlinkSync('000002', path.join(releases, 'current'));
		cpSync(path.join(releases, '000002'), path.join(releases, '000001'), { recursive: true });
		expect(await back()).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('000001') as string,
		});
		expect(readlinkSync(path.join(releases, 'current'))).toBe('000001');
		rmSync(releases, { recursive: true });
	}, 120_000);

	it.for<readonly [readonly string[], string]>([
		[['--rollback'], '--rollback 和 --releases 一起用'],
		[['--releases', 'x', '--keep', '0'], '“--keep”不能写“0”。'],
		[['--out', '.'], '和程序的文件夹重叠'],
		[['--out', 'data/dist'], '和数据文件夹一个套着一个'],
	])('gives 2 for a place that cannot be one: %j', async ([args, sentence]) => {
		const { status, stdout, stderr } = await buildHere(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
	});

	it('leaves a folder alone that is no site, and says so', async () => {
		const documents = path.join(parent, 'documents');
		mkdirSync(documents);
		writeFileSync(path.join(documents, '重要.xlsx'), 'accounts');
		const { status, stdout, stderr } = await buildHere(
			'--data',
			treeData('clean'),
			'--out',
			documents,
		);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('里有别的东西，不是本程序生成的网站，没有动它。');
		expect(readdirSync(documents)).toEqual(['重要.xlsx']);
		rmSync(documents, { recursive: true });
	});

	it('publishes only what follows the published commit, or says that the history was rewritten', () => {
		const repository = aDatedRepository();
		const { data, git, commit } = repository;
		const site = path.join(parent, 'followed');
		const args = ['--data', data, '--out', site, '--as-of', asOf];
		const first = commit('2025-04-12', countyFiles);
		expect(build(...args, '--committed-only').status).toBe(0);
		const before = bytesOf(site);
		git('2025-05-06', 'switch', '--quiet', '--orphan', 'fresh');
		commit('2025-05-06', countyFiles);
		const orphan = build(...args);
		expect([orphan.status, orphan.stdout]).toEqual([1, '']);
		expect(orphan.stderr).toContain(`已公开的是提交 ${first}`);
		expect(orphan.stderr).toContain(`from: "${first.slice(0, 12)}"`);
		expect(bytesOf(site)).toEqual(before);
		const entry = `{ on: "2025-05-06", from: "${first.slice(0, 12)}", reason: 清除误登的个人信息 }`;
		const portal = `${countyFiles['portal.yaml']}history: { rewritten: [${entry}] }\n`;
		writeFileSync(path.join(data, 'portal.yaml'), portal);
		const uncommitted = build(...args, '--committed-only');
		expect(uncommitted.status).toBe(1);
		expect(uncommitted.stderr).toContain('下面 1 个文件没有提交');
		expect(bytesOf(site)).toEqual(before);
		const stated = build(...args);
		expect(stated.status).toBe(0);
		expect(stated.stderr).toContain('这里有的数据没有提交存档，和存档的不一样。\n  portal.yaml\n');
		const page = (name: string) => readFileSync(path.join(site, name, 'index.html'), 'utf8');
		expect(page('corrections')).toContain('2025年5月6日，数据文件的修改历史改写过');
		expect(page('villages')).toContain('这里有的数据没有提交存档，和存档的不一样。');
		rmSync(site, { recursive: true });
	}, 120_000);

	it('holds a village whose newest files have errors, and says so wherever it matters', () => {
		const { data, commit } = aDatedRepository();
		const site = path.join(parent, 'held');
		const args = ['--data', data, '--out', site, '--as-of', asOf];
		const ledger = (amount: string, summary = '打印纸') => ({
			'villages/990101001200/ledger/2025-03.csv': csvOf([
				aLedgerRow({ 摘要: summary, '支出（元）': amount }),
			]),
		});
		const shown = commit('2025-04-12', { ...countyFiles, ...ledger('98.00') });
		commit('2025-04-20', ledger('九十八', '改坏了的打印纸'));
		const { status, stdout, stderr } = build(...args);
		expect([status, stdout]).toEqual([3, expect.stringContaining('已生成网站')]);
		expect(stderr).toContain('“九十八”');
		expect(stderr).toContain('有错误的 1 个村没有更新，其余照常发布。');
		expect(stderr).toContain('仍是2025年4月12日提交的版本');
		const page = (name: string) => readFileSync(path.join(site, name, 'index.html'), 'utf8');
		const village = 'villages/990101001200';
		for (const name of [village, `${village}/ledger/2025-03`, `${village}/corrections`]) {
			expect(page(name)).toContain(
				'2025年4月20日提交的文件有错误，没有发布；这里是2025年4月12日提交的版本。',
			);
		}
		for (const name of ['', 'corrections'])
			expect(page(name)).toContain('柳溪镇柳溪村：2025年4月12日的版本');
		expect(page('villages/990101001201')).not.toContain('没有发布；');
		expect(page(`${village}/ledger/2025-03`)).toContain('98.00');
		expect(JSON.parse(readFileSync(path.join(site, 'portal.json'), 'utf8'))).toMatchObject({
			held: [{ village: '990101001200', commit: shown }],
		});
		const before = bytesOf(site);
		const strict = build(...args, '--strict');
		expect([strict.status, bytesOf(site)]).toEqual([1, before]);
		rmSync(site, { recursive: true });
	}, 120_000);

	it.for<readonly [readonly string[], string]>([
		[['--dtaa', 'x'], '没有“--dtaa”这个选项。是不是“--data”？'],
		[['--data', 'nowhere'], '没有“nowhere”这个文件夹。'],
		[['--data', '--base', '/'], '选项“--data”后面要写它的值。'],
		[['--published', 'nowhere.json'], '读不到“nowhere.json”。'],
		[['--site'], '选项“--site”后面要写它的值。'],
		[['--data', treeData('clean'), '--releases', 'x'], '--out 和 --releases 只能写一个'],
		[['--data', treeData('clean'), '--keep', '3'], '--keep 和 --releases 一起用。'],
		[['--rollback'], '没有“--out”这个选项。'],
		[['--data', treeData('clean'), 'dist'], '多了一个参数“dist”。'],
		[['--data', treeData('clean'), '--base', '/a b/'], '“--base”不能写“/a b/”。'],
		[['--data', treeData('clean'), '--base', '/../'], '“--base”不能写“/../”。'],
		[['--data', treeData('clean'), '--site', 'example.gov.cn'], '“--site”不能写“example.gov.cn”。'],
		[['--data', treeData('clean'), '--site', 'https://example.gov.cn/a/'], '路径写在 --base'],
		[['--data', treeData('clean'), '--as-of', '2026-02-30'], '“--as-of”不能写“2026-02-30”。'],
	])('gives 2 and says how to call it for %j', { timeout: 60_000 }, async ([args, sentence]) => {
		const { status, stdout, stderr } = await buildHere('--out', path.join(parent, 'none'), ...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr).toMatch(/npm run build -- .*\n$/);
		await onlySite();
	});
});

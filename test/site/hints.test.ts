import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { parseYuan } from '../../src/domain/money/money.ts';
import { money } from '../../src/texts/zh-CN/format.ts';
import { filesOf } from './html.ts';
import { hintedPeriod, hostileVillage } from './hostile-tree.ts';
import { readCells } from './trees.ts';
import { it, phone } from './visit.ts';

type Cells = Record<string, string>;

const { address, folder } = inject('county');
const hostile = inject('hostile');
const rule = 'witness-missing';

/** Every line of every year's table. */
const tables = (root: string) =>
	filesOf(root, '.csv')
		.filter((file) => /^downloads\/hints\/\d{4}\.csv$/.test(file))
		.sort()
		.reverse()
		.flatMap((file) => readCells(root, file));
const all = tables(folder);
const ofRule = all.filter((line) => line['提示编号'] === rule);
const fenOf = (line: Cells) => parseYuan(line['金额（元）'] ?? '') ?? 0;
const sumOf = (lines: readonly Cells[]) => money(lines.reduce((sum, line) => sum + fenOf(line), 0));

/** What the page says when it has looked. */
async function status(page: Page): Promise<string> {
	const line = page.locator('.hint-status');
	await line.filter({ hasText: /条|没有/ }).waitFor();
	return line.innerText();
}

async function downloaded(page: Page): Promise<Cells[]> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: '下载筛选出的这些' }).click();
	const text = readFileSync(await (await waiting).path(), 'utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	return Papa.parse<Cells>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

const inOrder = (lines: readonly Cells[]) =>
	lines.map((line) => Object.values(line).join('|')).sort();

describe('a hint', () => {
	const [village = '', own = []] =
		[...Map.groupBy(ofRule, (line) => line['村编号'] ?? '')].sort(
			([, a], [, b]) => b.length - a.length,
		)[0] ?? [];
	/** The oldest one, which stands in a closed part where there are many. */
	const hint = own.at(-1) ?? {};
	const [, period = '', voucher = ''] = (hint['针对编号'] ?? '').split(':');

	it('stands beside its row in words, leads to the village’s page and on to what it means', async ({
		visit,
	}) => {
		const page = await visit(`${address}villages/${village}/ledger/${period}/`);
		const words = page.locator(`[id="v-${voucher}"] .hint-words`).filter({ hasText: '缺少证明人' });
		expect(await words.innerText()).toContain('提示：缺少证明人');
		expect(await words.locator('svg').getAttribute('aria-hidden')).toBe('true');
		await words.getByRole('link').click();
		await page.waitForURL(`${address}villages/${village}/hints/#h-*`);
		const target = page.locator('.hint:target');
		await target.waitFor({ state: 'visible' });
		expect(await target.innerText()).toContain(hint['说明']);
		expect(await target.innerText()).toContain(hint['针对编号']);
		expect(await target.innerText()).toContain(
			hint['答复内容'] === '' ? '村里还没有答复。' : hint['答复内容'],
		);
		await page.getByRole('link', { name: '这条规则怎么算' }).first().click();
		await page.waitForURL(`${address}hints/rules/*/`);
	});

	it('leads back to its row', async ({ visit }) => {
		const page = await visit(`${address}villages/${village}/hints/`);
		const link = page.locator('.hint-place').first();
		const { hash, pathname } = new URL((await link.getAttribute('href')) ?? '', address);
		await page.goto(`${address.slice(0, -1)}${pathname}${hash}`);
		expect(await page.locator('tr:target').count()).toBe(1);
	});

	it('keeps its place in the list when the village has answered, with the answer beside it', async ({
		visit,
	}) => {
		const page = await visit(
			`${hostile.address}villages/${hostileVillage}/ledger/${hintedPeriod}/`,
		);
		const words = page.locator('tr:has(a.cite)').first().locator('.hint-words');
		expect((await words.allInnerTexts()).join()).toContain('缺少证明人（已答复）');
		await words.getByRole('link', { name: '缺少证明人' }).click();
		expect(await page.locator('.hint:target blockquote').innerText()).toContain('2025年5月5日答复');
	});

	it('is counted on the village’s home, which leads to the list', async ({ visit }) => {
		const page = await visit(`${address}villages/${village}/`);
		const section = page.locator('section', { has: page.locator('#hints') });
		expect(await section.innerText()).toMatch(
			/[\d,]+ 条提示[^]*(村里还没有答复|已答复 [\d,]+ 条)。提示不是结论/,
		);
		await section.getByRole('link', { name: '逐条看提示和村里的答复' }).click();
		await page.waitForURL(`${address}villages/${village}/hints/`);
		expect(await page.locator('.lead').innerText()).toContain('截至2026年3月20日');
		expect(await page.locator('.hint').count()).toBe(
			readCells(folder, `downloads/${village}/hints.csv`).length,
		);
	});
});

describe('the county’s hints', () => {
	it('are fetched when they are asked for, and counted, summed up and taken away just so', async ({
		visit,
	}) => {
		const page = await visit(`${address}hints/`);
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
		await page.getByRole('combobox', { name: '哪条规则' }).selectOption({ label: '缺少证明人' });
		await page.getByRole('combobox', { name: '乡镇' }).selectOption({ label: '杏林镇' });
		await page.getByLabel('金额从').fill('500');
		expect(fetched).toEqual([]);
		await page.getByRole('button', { name: '查看' }).click();
		const year = await page.getByRole('combobox', { name: '年度' }).inputValue();
		const wanted = ofRule.filter(
			(line) =>
				line['乡镇'] === '杏林镇' && line['日期']?.startsWith(year) && fenOf(line) >= 50_000,
		);
		expect(wanted.length).toBeGreaterThan(0);
		expect(await status(page)).toBe(`共 ${wanted.length} 条，涉及金额 ${sumOf(wanted)} 元。`);
		expect(fetched).toEqual([`/downloads/hints/${year}.json`]);
		const ofYear = all.filter((line) => line['日期']?.startsWith(year));
		expect(await page.locator('.hint-loaded').innerText()).toContain(
			`已读取${year}年的提示和统计共 ${ofYear.length.toLocaleString('zh-CN')} 条`,
		);
		expect(inOrder(await downloaded(page))).toEqual(inOrder(wanted));
	});

	it('are the same again when the address is opened, over all years', async ({ visit }) => {
		const page = await visit(`${address}hints/?rule=${rule}&year=all&to=1000`);
		const wanted = ofRule.filter((line) => fenOf(line) <= 100_000);
		expect(wanted.length).toBeGreaterThan(1);
		expect(await status(page)).toBe(`共 ${wanted.length} 条，涉及金额 ${sumOf(wanted)} 元。`);
		expect(await page.getByLabel('到（元）').inputValue()).toBe('1000');
		expect(inOrder(await downloaded(page))).toEqual(inOrder(wanted));
		await page.getByLabel('到（元）').fill('');
		await page.getByRole('button', { name: '查看' }).click();
		await expect.poll(() => status(page)).toContain(`共 ${ofRule.length} 条`);
		expect(page.url()).toBe(`${address}hints/?rule=${rule}&year=all`);
	});

	it('are narrowed by answer, and more rows come when they are wanted', async ({ visit }) => {
		const page = await visit(`${hostile.address}hints/?rule=${rule}&year=2025&answered=no`);
		const wanted = tables(hostile.folder).filter(
			(line) => line['提示编号'] === rule && line['答复内容'] === '',
		);
		expect(wanted.length).toBeGreaterThan(100);
		expect(await status(page)).toContain(`共 ${wanted.length} 条`);
		const rows = page.locator('.hint-results tbody tr');
		expect(await rows.count()).toBe(50);
		await page.getByRole('button', { name: '再列一些' }).click();
		expect(await rows.count()).toBe(100);
		const link = rows.nth(50).getByRole('link').first();
		expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
		await link.click();
		await page.locator('.hint:target').waitFor({ state: 'visible' });
	});

	it('fit a phone when they are listed', async ({ visit }) => {
		const page = await visit(`${hostile.address}hints/?rule=${rule}&year=2025`, {
			viewport: phone,
		});
		await status(page);
		const [scrollWidth, clientWidth] = await page.evaluate(() => {
			const { documentElement: root } = document;
			return [root.scrollWidth, root.clientWidth] as const;
		});
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
	});

	it('say that a year did not come, and come when they are asked for again', async ({
		browser,
	}) => {
		const page = await browser.newPage();
		await page.route('**/downloads/hints/*.json', (route) => route.abort());
		await page.goto(`${address}hints/?rule=${rule}&year=2025`);
		const line = page.locator('.hint-status');
		await expect.poll(() => line.innerText()).toContain('没有读到提示，可能是网络断了');
		expect(await page.locator('.hint-results tr').count()).toBe(0);
		expect(await page.getByRole('button', { name: '下载筛选出的这些' }).isVisible()).toBe(false);
		await page.unroute('**/downloads/hints/*.json');
		await page.getByRole('button', { name: '查看' }).click();
		const wanted = ofRule.filter((each) => each['日期']?.startsWith('2025'));
		await expect.poll(() => status(page)).toContain(`共 ${wanted.length} 条`);
		await page.close();
	});

	it('say what is wrong with an amount, and that nothing was found', async ({ visit }) => {
		const page = await visit(`${address}hints/?rule=${rule}&year=all`, { viewport: phone });
		const download = page.getByRole('button', { name: '下载筛选出的这些' });
		await download.waitFor();
		await page.getByLabel('金额从').fill('五百');
		await page.getByRole('button', { name: '查看' }).click();
		expect(await page.locator('.hint-status').innerText()).toContain('金额请只写数字');
		expect(await download.isVisible()).toBe(false);
		expect(await page.locator('.hint-results tr').count()).toBe(0);
		await page.getByLabel('金额从').fill('99999999');
		await page.getByRole('button', { name: '查看' }).click();
		await expect.poll(() => status(page)).toBe('没有符合条件的提示。');
		expect(await download.isVisible()).toBe(false);
	});

	it('are tables and whole files without JavaScript', async ({ visit }) => {
		const page = await visit(`${address}hints/`, { javaScriptEnabled: false });
		expect(await page.locator('.hint-explorer form').isVisible()).toBe(false);
		const files = page.locator('section', { has: page.locator('#files') }).locator('a[download]');
		expect(await files.count()).toBe(new Set(all.map((line) => line['日期']?.slice(0, 4))).size);
		const row = page.locator('tr', { has: page.getByRole('link', { name: '缺少证明人' }) });
		expect(await row.innerText()).toContain(String(ofRule.length));
		expect(await row.innerText()).toContain(sumOf(ofRule));
	});
});

describe('a rule', () => {
	it('is listed with its limit, where that comes from and how often it was met', async ({
		visit,
	}) => {
		const page = await visit(`${address}hints/rules/`);
		const row = page.locator('tr', { has: page.locator('code', { hasText: rule }) });
		const words = await row.innerText();
		expect(words).toContain('每笔支出都写明证明人。');
		expect(words).toContain('来源：公开的数据本身');
		expect(words).toContain(String(ofRule.length));
		await row.getByRole('link').click();
		await page.waitForURL(`${address}hints/rules/${rule}/`);
		const help = await page.locator('main').innerText();
		expect(help).toContain('原始凭证上已经签字，录入时漏填。');
		expect(help).toContain('提示编号,针对编号,答复内容,答复人职务,答复日期\nwitness-missing,');
		expect(help).toContain(`全县有 ${ofRule.length} 条，涉及 ${sumOf(ofRule)} 元`);
		await page.getByRole('link', { name: '逐条查看' }).click();
		expect(await status(page)).toContain(`共 ${ofRule.length} 条`);
	});
});

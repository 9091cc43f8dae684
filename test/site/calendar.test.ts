import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { careless as gaps, homes, townships } from './county.ts';
import { readCells } from './trees.ts';
import { it, phone } from './visit.ts';

const { address, folder } = inject('county');
const items = readCells(folder, 'downloads/calendar/items.csv');

const visibleVillages = (page: Page) =>
	page
		.locator('table.village-grid tr[data-village]:visible')
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-village') ?? ''));

async function downloaded(page: Page): Promise<Record<string, string>[]> {
	const waiting = page.waitForEvent('download');
	await page.locator('.grid-download').click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^[\w-]+\.csv$/);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
		.data;
}

describe('the calendar of a village', () => {
	it('is one step from its home and says as of which day, how many, how many in time', async ({
		visit,
	}) => {
		const page = await visit(`${address}villages/${gaps}/`);
		await page.getByRole('link', { name: '逐项看公开日历' }).first().click();
		await page.waitForURL(`${address}villages/${gaps}/calendar/`);
		const own = items.filter((item) => item['村编号'] === gaps);
		const count = (...words: readonly string[]) =>
			own.filter((item) => words.includes(item['状态'] ?? '')).length;
		const sentence = await page.locator('.lead p').first().innerText();
		expect(sentence).toContain('截至2026年3月20日');
		expect(sentence).toContain(`应公开 ${own.length - count('未到期')} 项`);
		expect(sentence).toContain(`按时 ${count('按时')} 项`);
		expect(sentence).toContain(`逾期公开 ${count('逾期')} 项`);
		expect(sentence).toContain(`还没有公开 ${count('未公开')} 项`);
	});

	it('lists what is waited for with its due date, and whom to ask', async ({ visit }) => {
		const page = await visit(`${address}villages/${gaps}/calendar/`);
		const section = page.locator('section', { has: page.locator('#waiting') });
		const own = items.filter(
			(item) => item['村编号'] === gaps && ['未公开', '未登记'].includes(item['状态'] ?? ''),
		);
		expect(own.length).toBeGreaterThan(8);
		expect(await section.locator('.waiting').first().locator('li').count()).toBe(own.length);
		expect(await section.locator('li').first().innerText()).toMatch(
			/应于2025年7月15日前公开，已过 248 天；责任主体：/,
		);
		expect(await section.locator('a[href^="tel:"]').count()).toBe(3);
	});

	it('has a word in every cell, and a link where something was disclosed', async ({ visit }) => {
		const page = await visit(`${address}villages/${gaps}/calendar/`);
		const cells = page.locator('table.item-grid td:not(.blank)');
		const words = await cells.allInnerTexts();
		expect(words.length).toBeGreaterThan(60);
		expect(words.filter((word) => word.trim() === '')).toEqual([]);
		for (const kind of ['on-time', 'late', 'published', 'not-applicable']) {
			const own = page.locator(`table.item-grid td.${kind}`);
			expect([kind, await own.locator('a').count()]).toEqual([kind, await own.count()]);
		}
		expect(await page.locator('table.item-grid td.missing a').count()).toBe(0);
	});

	it('is cards on a phone, each with its period beside the word', async ({ visit }) => {
		const page = await visit(`${address}villages/${gaps}/calendar/`, { viewport: phone });
		const label = await page
			.locator('table.item-grid td.missing')
			.first()
			.evaluate((cell) => getComputedStyle(cell, '::before').content);
		expect(label).toMatch(/^"20\d\d年/);
		expect(await page.locator('table.item-grid thead').first().isVisible()).toBe(true);
		const box = await page.locator('table.item-grid thead').first().boundingBox();
		expect(box?.width).toBeLessThan(2);
	});

	it('says where members can read what is not on the net, and does not wait for it', async ({
		visit,
	}) => {
		const page = await visit(`${address}villages/${gaps}/calendar/`);
		const restricted = page.locator('section', { has: page.locator('#restricted') });
		expect(await restricted.innerText()).toContain('到村民委员会查阅');
		const waiting = page.locator('section', { has: page.locator('#waiting') });
		expect(await waiting.innerText()).not.toContain('救助对象名单和金额');
	});
});

describe('the villages side by side', () => {
	it('come longest due first, in words that blame nobody', async ({ visit }) => {
		const page = await visit(`${address}calendar/`);
		expect((await visibleVillages(page))[0]).toBe(gaps);
		const words = await page.locator('main').innerText();
		expect(words).toContain('排在前面只说明等得久');
		expect(words).not.toMatch(/最差|落后|排名|红黑榜/);
	});

	it('are narrowed by township and by what is missing, and the file has just these rows', async ({
		visit,
	}) => {
		const page = await visit(`${address}calendar/finance/`);
		const all = await visibleVillages(page);
		expect(all).toHaveLength(3);
		await page.getByRole('combobox', { name: '乡镇' }).selectOption({ label: '杏林镇' });
		expect(await visibleVillages(page)).toHaveLength(2);
		expect(await page.getByRole('status').innerText()).toBe('显示 2 个村。');
		await page.getByLabel('只看还有没公开的村').check();
		const shown = await visibleVillages(page);
		expect(shown).toEqual([gaps]);
		expect(page.url()).toBe(`${address}calendar/finance/?township=${townships.of}&waiting=1`);
		const rows = await downloaded(page);
		expect(rows.map((row) => row['村编号'])).toEqual(shown);
		const whole = readCells(folder, 'downloads/calendar/finance.csv');
		expect(rows).toEqual(whole.filter((row) => shown.includes(row['村编号'] ?? '')));
	});

	it('are narrowed again when the address is opened, and whole when nothing is chosen', async ({
		visit,
	}) => {
		const page = await visit(`${address}calendar/finance/?township=${townships.of}&waiting=1`);
		expect(await visibleVillages(page)).toEqual([gaps]);
		await page.getByRole('combobox', { name: '乡镇' }).selectOption('');
		await page.getByLabel('只看还有没公开的村').uncheck();
		expect(await visibleVillages(page)).toHaveLength(3);
		expect(await downloaded(page)).toEqual(readCells(folder, 'downloads/calendar/finance.csv'));
		expect(page.url()).toBe(`${address}calendar/finance/`);
	});

	it('of a township are narrowed by affair', async ({ visit }) => {
		const page = await visit(`${address}townships/${townships.of}/calendar/`);
		expect(await page.locator('table.village-grid:visible').count()).toBe(3);
		await page.getByRole('combobox', { name: '类别' }).selectOption('财务');
		expect(await page.locator('table.village-grid:visible').count()).toBe(1);
		const rows = await downloaded(page);
		expect(rows).toHaveLength(2);
		expect(new Set(rows.map((row) => row['类别']))).toEqual(new Set(['财务']));
	});

	it('are all there without JavaScript, with the whole file', async ({ visit }) => {
		const page = await visit(`${address}calendar/`, { javaScriptEnabled: false });
		expect(await visibleVillages(page)).toHaveLength(3);
		expect(await page.locator('.grid-filter').isVisible()).toBe(false);
		expect(await page.locator('.grid-download').getAttribute('href')).toBe(
			'/downloads/calendar/all.csv',
		);
	});

	it('have the age of the newest disclosure and the months in words', async ({ visit }) => {
		const page = await visit(`${address}calendar/finance/`);
		const row = page.locator(`tr[data-village="${gaps}"]`);
		expect(await row.innerText()).toContain('2026年2月12日');
		expect(await row.innerText()).toContain('36 天前');
		expect(await row.locator('td.month.missing').first().innerText()).toMatch(/^缺\d/);
	});
});

describe('what looks repeated', () => {
	it('is told with its evidence, its limits and what else may explain it', async ({ visit }) => {
		const page = await visit(`${address}${homes.quarterly}calendar/`);
		const section = page.locator('section', { has: page.locator('#notices') });
		expect(await section.innerText()).toContain('雷同不是结论');
		expect(await section.innerText()).toContain('60 字以上');
		const first = section.locator('.callout').first();
		expect(await first.innerText()).toContain('去掉日期后完全相同');
		expect(await first.locator('a').count()).toBeGreaterThan(1);
		const county = await visit(`${address}calendar/`);
		expect(
			await county.locator('section', { has: county.locator('#notices') }).innerText(),
		).toContain('竹溪村');
	});
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { careless, homes, quarterly, village } from './county.ts';
import { it, phone } from './visit.ts';

const { address } = inject('county');
const page2025 = `${address}compare/?v=${village},${careless}&year=2025`;

const status = (page: Page) => page.locator('.compare-status').innerText();
const cells = (page: Page, row: string) =>
	page.locator('.compare-table tr', { hasText: row }).first().locator('td').allInnerTexts();

describe('villages side by side', () => {
	it('are those of the address, over the months that both disclosed', async ({ visit }) => {
		const page = await visit(page2025);
		await expect
			.poll(() => status(page))
			.toMatch(/^比的是2025年.+，杏花村、石桥村都公开了的 \d+ 个月，每户多少。$/);
		expect(await page.locator('.compare-notes').innerText()).toMatch(/石桥村没有公开.*月/);
		const all = await cells(page, '支出合计');
		expect(all).toHaveLength(2);
		expect(all[0]).toMatch(/^[\d,]+\.\d\d$/);
		const link = page.locator('.compare-table thead a').first();
		expect(await link.getAttribute('href')).toBe(`/${homes.village}years/2025/`);
	});

	it('are chosen and left out in the form, step by step of the history', async ({ visit }) => {
		const page = await visit(`${address}compare/`);
		const add = page.getByLabel('加一个村');
		await add.selectOption(village);
		await add.selectOption(careless);
		await expect.poll(() => page.url()).toBe(`${address}compare/?v=${village},${careless}`);
		await page.getByLabel('年度').selectOption('2025');
		await page.getByLabel('比什么数').selectOption('total');
		await expect.poll(() => page.url()).toBe(`${page2025}&per=total`);
		await expect.poll(() => status(page)).toMatch(/合计。$/);
		await page.getByRole('button', { name: '去掉石桥村' }).click();
		await expect.poll(() => status(page)).not.toContain('石桥村');
		await page.goBack();
		await expect.poll(() => status(page)).toContain('杏花村、石桥村');
	});

	it('have a chart of their totals, and of the category that is chosen', async ({ visit }) => {
		const page = await visit(page2025);
		const category = page.locator('.compare-table tbody tr:not(.total) button').first();
		const name = await category.innerText();
		await category.click();
		await expect
			.poll(() => page.locator('.compare-charts figcaption').allInnerTexts())
			.toHaveLength(2);
		expect(await page.locator('.compare-charts figcaption').last().innerText()).toContain(name);
		expect(new URL(page.url()).searchParams.get('what')).toMatch(/^[a-z-]+$/);
	});

	it('are held against each other year by year', async ({ visit }) => {
		const page = await visit(`${address}compare/?v=${village},${careless}&year=all&per=person`);
		await expect.poll(() => page.locator('.compare-table tbody tr').count()).toBeGreaterThan(1);
		expect(await cells(page, '2025年')).toHaveLength(2);
		expect(await status(page)).toMatch(/^支出合计，每人多少/);
	});

	it('with books by the quarter compare by whole quarters', async ({ visit }) => {
		const page = await visit(`${address}compare/?v=${village},${quarterly}&year=2025&to=4`);
		await expect.poll(() => status(page)).toMatch(/^比的是2025年1月至3月/);
	});

	it('can be taken away as the table shows them', async ({ visit }) => {
		const page = await visit(page2025);
		await expect.poll(() => page.locator('.compare-table').isVisible()).toBe(true);
		const loading = page.waitForEvent('download');
		await page.getByRole('button', { name: '下载这张表（CSV）' }).click();
		const file = readFileSync(await (await loading).path(), 'utf8');
		expect(file.startsWith('\uFEFF')).toBe(true);
		const expected = (await cells(page, '支出合计')).map((cell) => cell.replaceAll(',', ''));
		expect(file).toContain(`支出合计,${expected.join(',')}`);
	});

	it('leave the county to the lists below without a script', async ({ visit }) => {
		const page = await visit(page2025, { javaScriptEnabled: false });
		expect(await page.getByText('比一比要用到 JavaScript').isVisible()).toBe(true);
		expect(await page.locator('.compare select:visible').count()).toBe(0);
		await page.locator('details.explore-township summary').first().click();
		expect(await page.locator('details.explore-township[open] a').count()).toBeGreaterThan(0);
	});

	it('show the largest categories first on a phone, and the others when asked', async ({
		visit,
	}) => {
		const page = await visit(page2025, { viewport: phone });
		const more = page.getByRole('button', { name: '看其余的类别' });
		await expect.poll(() => more.isVisible()).toBe(true);
		const rows = page.locator('.compare-table tbody tr:visible');
		const before = await rows.count();
		await more.click();
		expect(await rows.count()).toBeGreaterThan(before);
		expect(await more.isVisible()).toBe(false);
	});
});

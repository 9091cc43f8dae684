import { describe, expect, inject } from 'vitest';
import { amountsInTable, amountsShown, drawn, inkOf } from './drawn-figure.ts';
import { homes, pages } from './county.ts';
import { it, phone } from './visit.ts';

const { address } = inject('county');
const village = address + homes.village;

describe('a villager', () => {
	it.for([
		['its pinyin', 'zhuxi'],
		['its initials', 'ZXC'],
		['its former name', '竹坝'],
	] as const)(
		'finds the village by %s on the home page and opens it with Enter',
		async ([, typed], { visit }) => {
			const page = await visit(address, { viewport: phone });
			const field = page.getByRole('searchbox');
			await field.fill(typed);
			await expect
				.poll(() => page.locator('.finder-villages a:visible').allTextContents())
				.toEqual(['竹溪村']);
			expect(await page.getByRole('status').textContent()).toContain('竹溪村');
			await field.press('Enter');
			await page.waitForURL(address + homes.quarterly);
			expect(await page.title()).toBe('竹溪村 三务公开 · 竹山乡 · 松禾县三务公开');
		},
	);

	it('is told when no village has that name, and gets the whole list back', async ({ visit }) => {
		const page = await visit(`${address}villages/`);
		await page.getByRole('searchbox').fill('没有这个村');
		await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^没有这个名字的村/);
		await page.getByRole('button', { name: '清空' }).click();
		expect(await page.locator('.finder-villages a:visible').count()).toBe(3);
	});

	it('opens the latest month, and any other, from the village’s home', async ({ visit }) => {
		const page = await visit(village, { viewport: phone });
		await page.getByRole('link', { name: /^看.*的每一笔$/ }).click();
		await page.waitForURL(/\/ledger\/2026-\d\d\/$/);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
			/^杏花村 2026年\d+月收支明细$/,
		);
		await page.goBack();
		const years = page.locator('#periods');
		await years.locator('summary').click();
		await years.locator('ul').last().getByRole('link', { name: '3月', exact: true }).click();
		await page.waitForURL(address + pages.month);
	});

	it('goes from the first sentence to the largest payment’s row', async ({ visit }) => {
		const page = await visit(address + pages.month);
		const link = page.locator('.lead a');
		const summary = (await link.textContent())?.replace(/[“”]/g, '') ?? '';
		await link.click();
		const row = page.locator('tr:target');
		expect(await row.locator('th').textContent()).toContain(summary);
		await expect.poll(() => row.evaluate(isInView)).toBe(true);
	});

	it('asks about one payment: the sentence stands below the row, to be copied, and goes again', async ({
		visit,
	}) => {
		const page = await visit(address + pages.month, { viewport: phone });
		const row = page.locator('tr', { hasText: '记-3-2' }).first();
		const amount = (await row.locator('td.amount:not(:empty)').textContent()) ?? '';
		await row.locator('.cite').click();
		const ask = row.getByRole('link', { name: '问这一笔' });
		await ask.focus();
		await ask.press('Enter');
		const asking = page.getByRole('group', { name: '问这一笔：记-3-2' });
		expect(await asking.evaluate((panel) => panel === document.activeElement)).toBe(true);
		expect(await asking.locator('.question-text').textContent()).toMatch(
			new RegExp(
				`^您好，杏花村2025年3月收支明细，凭证号记-3-2，.*“.+”，(收入|支出)${amount.trim()}元，`,
			),
		);
		expect(await asking.getByRole('link', { name: /^村委会电话/ }).isVisible()).toBe(true);
		expect(await ask.getAttribute('aria-expanded')).toBe('true');
		await asking.getByRole('button', { name: '复制这句话' }).click();
		await expect
			.poll(() => asking.getByRole('status').textContent())
			.toMatch(/^(已经复制|这句话已经选中)/);
		await asking.getByRole('button', { name: '收起' }).click();
		expect(await asking.count()).toBe(0);
		expect(await ask.evaluate((link) => link === document.activeElement)).toBe(true);
	});

	it('sees charts that are drawn, each with the numbers of its table', async ({ visit }) => {
		const page = await visit(village);
		await page.locator('#money > summary').click();
		const figures = await page.locator('figure.chart').all();
		expect(figures.length).toBeGreaterThanOrEqual(4);
		for (const figure of figures) expect(await inkOf(await drawn(figure))).toBeGreaterThan(0.01);
		const [months] = figures;
		if (!months) throw new Error('No figure');
		await months.scrollIntoViewIfNeeded();
		expect(await amountsShown(page, months)).toEqual(await amountsInTable(months));
	});

	it('opens a chart’s table and closes it again', async ({ visit }) => {
		const page = await visit(village);
		await page.locator('#money > summary').click();
		const figure = await drawn(page.locator('figure.chart').first());
		const [table, toggle] = [figure.locator('table'), figure.locator('.figure-toggle')];
		const height = async () => (await figure.locator('.figure-data').boundingBox())?.height ?? 0;
		expect(await height()).toBeLessThan(2);
		await toggle.click();
		expect(await toggle.getAttribute('aria-expanded')).toBe('true');
		expect(await toggle.textContent()).toBe('收起数字');
		expect(await height()).toBeGreaterThan(200);
		expect(await table.locator('tbody tr').count()).toBeGreaterThan(5);
		await toggle.click();
		expect(await height()).toBeLessThan(2);
	});

	it('is told about a wrong address and gets on from there, under a base path too', async () => {
		for (const site of [address, inject('small').address]) {
			const wrong = `${site}villages/990201001299/ledger/2025-03/`;
			expect((await fetch(wrong)).status).toBe(404);
			const troubled = await fetch(wrong).then((answer) => answer.text());
			expect(troubled).toContain('没有找到这一页');
			const links = [...troubled.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(
				([, href = '']) => new URL(href, site).href,
			);
			expect(links.length).toBeGreaterThan(5);
			for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
		}
	});
});

function isInView(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && top < innerHeight && bottom > 0;
}

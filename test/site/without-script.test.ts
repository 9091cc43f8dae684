import { describe, expect, inject } from 'vitest';
import { homes, pages } from './county.ts';
import { everyKind } from './page-kinds.ts';
import { countyData, readCells } from './trees.ts';
import { it, phone } from './visit.ts';

const { address } = inject('county');
const plain = { javaScriptEnabled: false, viewport: phone };

describe('without JavaScript', () => {
	const moved = 'check/';

	it.for(everyKind.filter(([, path]) => path !== moved))(
		'%s can be read',
		async ([, path], { visit }) => {
			const page = await visit(address + path, plain);
			expect(await page.locator('h1').isVisible()).toBe(true);
			expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
			expect(
				await page.locator('.finder-field:visible, .figure-toggle:visible, canvas:visible').count(),
			).toBe(0);
		},
	);

	it('where the desk was leads on to it', async ({ visit }) => {
		const page = await visit(address + moved, plain);
		await page.waitForURL(`${address}desk/`);
	});

	it('the tables stand where the charts would', async ({ visit }) => {
		const page = await visit(address + homes.village, plain);
		await page.locator('#money > summary').click();
		const figures = await page.locator('figure.chart').all();
		expect(figures.length).toBeGreaterThanOrEqual(4);
		for (const figure of figures) {
			const box = await figure.locator('.figure-data').boundingBox();
			expect(box?.height).toBeGreaterThan(80);
			expect(await figure.locator('tbody tr').first().isVisible()).toBe(true);
		}
	});

	it('the question about a payment has blanks to fill in, and telephones', async ({ visit }) => {
		const page = await visit(address + pages.month, plain);
		await page.getByRole('link', { name: '问其中一笔' }).click();
		await page.waitForURL(/#ask$/);
		const panel = page.locator('.ask-panel');
		expect(await panel.innerText()).toMatch(/凭证号＿+，事项＿+，金额＿+元/);
		expect(await panel.getByRole('button').count()).toBe(0);
		expect(await panel.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
	});

	it('the list of villages is complete and opens each of them', async ({ visit }) => {
		const page = await visit(`${address}villages/`, plain);
		const names = readCells(countyData, 'villages.csv').map((village) => village['村名'] ?? '');
		expect((await page.locator('.finder-villages a:visible').allTextContents()).sort()).toEqual(
			names.sort(),
		);
	});

	it('the search page says why there is no search and where to go instead', async ({ visit }) => {
		const page = await visit(`${address}search/`, plain);
		expect(await page.getByText('搜索要用到 JavaScript').isVisible()).toBe(true);
		expect(await page.locator('main input:visible').count()).toBe(0);
		await page.locator('main').getByRole('link', { name: '村庄名录' }).click();
		await page.waitForURL(`${address}villages/`);
	});
});

import { describe, expect, inject } from 'vitest';
import { homes, pages, village } from './county.ts';
import { readPage } from './html.ts';
import { it, phone } from './visit.ts';

const { address } = inject('small');
const row = `${homes.village}ledger/2025-03/#v-${encodeURIComponent('记-3-2')}`;

describe('the short address of a payment', () => {
	it.for([
		['as it is copied', `v/${village}/#2025-03/${encodeURIComponent('记-3-2')}`],
		['as it is read', `v/${village}/#2025-03/记-3-2`],
		['encoded once more on its way', `v/${village}/#2025-03/%25E8%25AE%25B0-3-2`],
	] as const)('%s opens the payment', async ([, short], { visit }) => {
		const page = await visit(address + short, { viewport: phone });
		await page.waitForURL(address + row);
		expect(await page.locator('tr:target .cite').textContent()).toBe('记-3-2');
	});

	it('leads to the payment without a script', async ({ visit }) => {
		const short = `v/${village}/#2025-03/${encodeURIComponent('记-3-2')}`;
		const page = await visit(address + short, { javaScriptEnabled: false, viewport: phone });
		const found = page.locator('li:target');
		expect(await found.innerText()).toBe('记-3-2');
		await found.getByRole('link').click();
		await page.waitForURL(address + row);
	});

	it('opens the payment when it was written as a path, where the host shows the page for what is not there', async ({
		browser,
	}) => {
		const page = await browser.newPage();
		await page.goto(`${address}v/${village}/2025-03/${encodeURIComponent('记-3-2')}`);
		await page.waitForURL(address + row);
		await page.close();
	});

	it('that is no more says so, and shows the month', async ({ visit }) => {
		const page = await visit(`${address}v/${village}/#2025-03/javascript:alert(1)`);
		await expect.poll(() => page.locator('.gone').isVisible()).toBe(true);
		expect(new URL(page.url()).pathname).toMatch(/\/v\/990201001200\/$/);
	});

	it('is none where the head of the page is skipped', async ({ visit }) => {
		const short = `${address}v/${village}/`;
		const page = await visit(short);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${short}#content`);
		await page.waitForTimeout(200);
		expect(asked).toEqual([]);
		expect(await page.locator('.gone').isVisible()).toBe(false);
	});
});

describe('a citation', () => {
	it('of a page says what it is, whose, as of when, of which data and where, with and without a script', async ({
		visit,
	}) => {
		const whole =
			/^杏花村 2025年3月收支明细 · 杏林镇。松禾县农业农村局，松禾县三务公开，状态截至2026年3月20日，数据校验值 [0-9a-f]{16}。http.*\/ledger\/2025-03\/$/;
		for (const javaScriptEnabled of [false, true]) {
			const page = await visit(address + pages.month, { javaScriptEnabled });
			await page.getByText('引用本页').click();
			const said = page.locator('.cite-page .citation');
			await expect.poll(() => said.innerText()).toMatch(whole);
			expect(await page.locator('.cite-page .copy').isVisible()).toBe(javaScriptEnabled);
		}
	});

	it('of a page that was opened at a row names the row', async ({ visit }) => {
		const page = await visit(`${address}${homes.village}capitals/#row-ZC-003`);
		await page.getByText('引用本页').click();
		await expect
			.poll(() => page.locator('.cite-page .citation').innerText())
			.toMatch(/\/capitals\/#row-ZC-003$/);
	});

	it('of a figure names its place on the page', async ({ visit }) => {
		const page = await visit(`${address}${homes.village}years/2025/`);
		const figure = page.locator('figure.chart').first();
		await figure.getByRole('button', { name: '复制引用' }).click();
		const said = await figure.locator('.citation').innerText();
		expect(said).toMatch(
			/^图表“.+”，杏花村 2025年收支 · 杏林镇。松禾县农业农村局，.*\/years\/2025\//,
		);
		const place = new URL(said.slice(said.indexOf('http'))).hash.slice(1);
		expect(await page.locator(`[id="${place}"]`).count()).toBe(place === '' ? 0 : 1);
	});

	it('is none of a page that is not there', () => {
		expect(readPage(inject('small').folder, '404.html')).not.toContain('cite-page');
	});
});

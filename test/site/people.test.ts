import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { homes, pages, village } from './county.ts';
import { filesOf, readPage } from './html.ts';
import { it, phone } from './visit.ts';

const { address } = inject('county');

/** The ledger of the demo with the most rows, which is the busiest month there is. */
function busiestLedger(): string {
	const { folder } = inject('demo');
	const rows = (file: string) => readPage(folder, file).split('class="cite"').length - 1;
	const ledgers = filesOf(folder, 'index.html').filter((file) => file.includes('/ledger/'));
	return ledgers.reduce((most, each) => (rows(each) > rows(most) ? each : most));
}

const busiest = busiestLedger().replace(/index\.html$/, '');
const busy = {
	site: inject('demo').address,
	month: busiest,
	home: busiest.replace(/ledger.*/, ''),
};

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe('on a phone 360 px wide', () => {
	it.for([
		['of the small county', address + homes.village],
		['whose months lack and are late', address + homes.careless],
		['of quarters', address + homes.quarterly],
		['with the busiest month of the demo', busy.site + busy.home],
	] as const)('the home of a village %s is at most 4,000 px high', async ([, url], { visit }) => {
		expect(await heightOf(await visit(url, { viewport: phone }))).toBeLessThanOrEqual(4000);
	});

	it.for([
		['of the small county', address + pages.month],
		['of the demo, the busiest', busy.site + busy.month],
	] as const)('a month %s has at most 130 px a payment', async ([, url], { visit }) => {
		const page = await visit(url, { viewport: phone });
		const list = await page.locator('table.ledger').evaluate((table) => ({
			height: table.getBoundingClientRect().height,
			rows: table.querySelectorAll('tbody tr').length,
		}));
		expect(list.rows).toBeGreaterThan(5);
		expect(list.height / list.rows).toBeLessThanOrEqual(130);
		expect((await heightOf(page)) - list.height).toBeLessThanOrEqual(6200);
	});

	it('no text of the two pages is smaller than 16 px, and what is no aside has 18', async ({
		visit,
	}) => {
		for (const url of [address + homes.village, address + pages.month]) {
			const page = await visit(url, { viewport: phone });
			const sizes = await page.locator('main').evaluate((main) => {
				const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
				const found = { small: [] as string[], characters: 0, full: 0 };
				for (let text = texts.nextNode(); text; text = texts.nextNode()) {
					const parent = text.parentElement;
					const words = text.textContent?.trim() ?? '';
					if (!words || !parent?.checkVisibility() || parent.closest('.visually-hidden')) continue;
					const size = parseFloat(getComputedStyle(parent).fontSize);
					if (size < 16) found.small.push(`${size} ${words.slice(0, 20)}`);
					found.characters += words.length;
					if (size >= 18) found.full += words.length;
				}
				return found;
			});
			expect(sizes.small).toEqual([]);
			expect(sizes.full / sizes.characters).toBeGreaterThan(0.5);
		}
	});

	it.for([
		['a village', homes.village],
		['a month', pages.month],
	] as const)('%s fits 320 px too', async ([, below], { visit }) => {
		const page = await visit(address + below, { viewport: { width: 320, height: 640 } });
		const width = () => page.evaluate(() => document.documentElement.scrollWidth);
		expect(await width()).toBe(320);
		for (const fold of await page.locator('main summary:visible').all()) await fold.click();
		expect(await width()).toBe(320);
	});
});

describe('a payment', () => {
	const link = `${address}${pages.month}#v-${encodeURIComponent('记-3-2')}`;

	it.for([
		['with', true],
		['without', false],
	] as const)(
		'is found open by its address %s a script',
		async ([, javaScriptEnabled], { visit }) => {
			const page = await visit(link, { viewport: phone, javaScriptEnabled });
			const row = page.locator('tr:target');
			expect(await row.locator('td:nth-child(7)').isVisible()).toBe(true);
			expect(await row.locator('.cite').isVisible()).toBe(true);
			const other = page.locator('tbody tr:not(:target)').first();
			expect(await other.locator('td:nth-child(7)').isVisible()).toBe(false);
			expect(await other.locator('th').isVisible()).toBe(true);
		},
	);

	it('opens by its link without a script, and by a tap or a key with one, which closes it again', async ({
		visit,
	}) => {
		const plain = await visit(address + pages.month, { viewport: phone, javaScriptEnabled: false });
		await plain.locator('.cite').nth(2).click();
		expect(await plain.locator('tr:target td:nth-child(7)').isVisible()).toBe(true);

		const page = await visit(address + pages.month, { viewport: phone });
		const row = page.locator('tbody tr').nth(2);
		const roles = row.locator('td:nth-child(7)');
		await row.locator('.cite').focus();
		await page.keyboard.press('Enter');
		expect(await roles.isVisible()).toBe(true);
		expect(await row.locator('.cite').getAttribute('aria-expanded')).toBe('true');
		expect(decodeURIComponent(new URL(page.url()).hash.slice(1))).toBe(
			await row.getAttribute('id'),
		);
		expect(await row.locator('td:nth-child(7) a').getAttribute('href')).toMatch(/\/officials\/$/);
		await row.locator('th').click();
		expect(await roles.isVisible()).toBe(false);
	});

	it('is cited with its address', async ({ visit }) => {
		const page = await visit(link, { viewport: phone });
		await page.locator('tr:target').getByRole('button', { name: '复制引用' }).click();
		const cited = (await page.locator('tr:target .citation').textContent()) ?? '';
		expect(cited).toMatch(
			/^杏花村2025年3月收支明细，凭证号记-3-2，.*收入.*元。松禾县农业农村局，.*http/,
		);
		expect(cited.endsWith(`/v/${village}/#2025-03/${encodeURIComponent('记-3-2')}`)).toBe(true);
	});

	it('is printed with all that opens', async ({ visit }) => {
		const page = await visit(address + pages.month, { viewport: phone });
		await page.emulateMedia({ media: 'print' });
		const roles = page.locator('table.ledger tbody td:nth-child(7)');
		expect(await roles.count()).toBeGreaterThan(5);
		for (const role of await roles.all()) expect(await role.isVisible()).toBe(true);
	});
});

describe('a category', () => {
	it('leads from a village’s year to its payments of a month alone, and back to all', async ({
		visit,
	}) => {
		const page = await visit(address + homes.village, { viewport: phone });
		const bar = page.locator('section[aria-labelledby=spent] .bars > li').first();
		await bar.locator('summary').click();
		await bar.locator('.rows a').first().click();
		await page.waitForURL(/\/ledger\/[^/]+\/#c-/);
		const rows = page.locator('table.ledger tbody tr:visible');
		const all = await page.locator('table.ledger tbody tr').count();
		expect(await rows.count()).toBeLessThan(all);
		expect(await page.locator('.row-filter').innerText()).toMatch(/^只看.+ 笔/);
		await page.getByRole('button', { name: '看全部' }).click();
		expect(await rows.count()).toBe(all);
	});

	it('is an anchor of its first payment without a script', async ({ visit }) => {
		const page = await visit(address + pages.month, { viewport: phone, javaScriptEnabled: false });
		const bar = page.locator('.bars a').first();
		const name = (await bar.getAttribute('data-category')) ?? '?';
		await bar.click();
		expect(await page.locator('tr:target th .note').textContent()).toContain(name);
	});
});

describe('beside a month', () => {
	it('a missing one is said to be missing, and the arrows lead to the others', async ({
		visit,
	}) => {
		const page = await visit(`${address}${homes.careless}ledger/2025-10/`, { viewport: phone });
		const head = page.locator('.month-head');
		const next = head.locator('[rel=next]');
		expect(await next.locator('.visually-hidden').textContent()).toBe('2025年11月：没有公开');
		expect(await next.innerText()).toContain('缺');
		await head.locator('[rel=prev]').click();
		await page.waitForURL(/\/ledger\/2025-09\/$/);
	});
});

it('a village with something overdue says first what, and how long', async ({ visit }) => {
	const page = await visit(address + homes.careless, { viewport: phone });
	const notice = page.getByRole('complementary', { name: '到期没有公开' });
	expect(await notice.innerText()).toMatch(/账目.*应于.*公开，已逾期 \d+ 天。/s);
	await notice.getByRole('link').click();
	await page.waitForURL(/\/calendar\/#waiting$/);
	await page.goto(address + homes.village);
	expect(await page.getByRole('complementary', { name: '到期没有公开' }).count()).toBe(
		(await page.locator('.squares .missing').count()) > 0 ? 1 : 0,
	);
});

it('a payment takes at most 600 bytes of a page', () => {
	const { folder } = inject('demo');
	const html = readFileSync(path.join(folder, busiest, 'index.html'), 'utf8');
	const rows = html.match(/<tr id="v-[^]*?<\/tr>/g) ?? [];
	const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row), 0);
	expect(rows.length).toBeGreaterThan(10);
	expect(bytes / rows.length).toBeLessThanOrEqual(600);
});

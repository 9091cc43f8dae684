import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { careless, homes, townships, village } from './county.ts';
import { hintedPeriod, hostileVillage } from './hostile-tree.ts';
import { aRowOfLongAgo, pagesWith, someTerms, textOf, writtenIn } from './search-oracle.ts';
import { countyData, readCells } from './trees.ts';
import { it, phone } from './visit.ts';
import { money } from '../../src/texts/zh-CN/format.ts';
import { filesOf } from './html.ts';

const { address, folder } = inject('county');
const search = `${address}search/`;
const written = writtenIn(countyData);

const asking = (values: Readonly<Record<string, string>>) =>
	`${search}?${new URLSearchParams(values).toString()}`;
const field = (page: Page) => page.getByRole('searchbox', { name: '要查什么' });
const status = (page: Page) => page.locator('.search-status').textContent();

/** Waits until a search has ended and gives what it says. */
async function answered(page: Page, words = /^(\d+年以来)?找到|^没有/): Promise<string> {
	await expect
		.poll(() => page.locator('.search').getAttribute('aria-busy'), { timeout: 15_000 })
		.toBeNull();
	await expect.poll(() => status(page), { timeout: 15_000 }).toMatch(words);
	return (await status(page)) ?? '';
}

/** The pages found, below the site's address, after asking for more results and older years until the end. */
async function allFound(page: Page, site = address): Promise<string[]> {
	const more = page.locator('.search-more:visible, .search-older:visible');
	const hits = page.locator('.search-results > li');
	while ((await more.count()) > 0) {
		const before = `${await status(page)} ${await hits.count()}`;
		await more.first().click();
		await expect.poll(async () => `${await status(page)} ${await hits.count()}`).not.toBe(before);
		await answered(page, /./);
	}
	const links = await page
		.locator('.result-title a')
		.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
	return links.map((link) => link.slice(site.length).replace(/#.*/, ''));
}

describe('a search', () => {
	it('leads from the words of an old payment to its row, on a phone', async ({ visit }) => {
		const { page: wanted, voucher, summary } = aRowOfLongAgo(written);
		const page = await visit(address, { viewport: phone });
		await page.getByRole('link', { name: '搜索', exact: true }).click();
		await field(page).fill(summary);
		await page.getByRole('button', { name: '搜索' }).click();
		expect(await answered(page)).toBe('找到 1 条结果');
		const hit = page.locator('.result-lines a').first();
		expect(await hit.textContent()).toContain(summary);
		await hit.click();
		await page.waitForURL((url) => url.pathname === `/${wanted}`);
		const row = page.locator('tr:target');
		expect(await row.locator('.cite').textContent()).toBe(voucher);
		expect(await row.locator('th').textContent()).toContain(summary);
		await expect
			.poll(() =>
				row.evaluate((each) => {
					const { top, bottom } = each.getBoundingClientRect();
					return bottom > 0 && top < innerHeight;
				}),
			)
			.toBe(true);
	});

	it('finds every page on which a term of the villages stands, and no other', async ({ visit }) => {
		const page = await visit(search);
		const terms = someTerms(30, written);
		for (const term of terms) {
			await page.goto(asking({ q: term }));
			await answered(page);
			const found = await allFound(page);
			const missed = pagesWith(term, written).filter((each) => !found.includes(each));
			const wrong = found.filter((each) => !textOf(folder, each).includes(term));
			expect({ term, missed, wrong, twice: found.length - new Set(found).size }).toEqual({
				term,
				missed: [],
				wrong: [],
				twice: 0,
			});
		}
	}, 180_000);

	it('finds in the demo site what its ledgers say, and nothing else', async ({ visit }) => {
		const demo = inject('demo');
		const all = writtenIn(demo.data);
		for (const term of someTerms(5, all)) {
			const page = await visit(
				`${demo.address}search/?${new URLSearchParams({ q: term }).toString()}`,
			);
			await answered(page);
			const found = await allFound(page, demo.address);
			const missed = pagesWith(term, all).filter((each) => !found.includes(each));
			const wrong = found.filter((each) => !textOf(demo.folder, each).includes(term));
			expect({ term, missed, wrong }).toEqual({ term, missed: [], wrong: [] });
		}
	}, 120_000);

	it('says how many it found, and that number is true', async ({ visit }) => {
		const page = await visit(asking({ q: '基本报酬' }));
		const said = await answered(page);
		const found = await allFound(page);
		expect(found.length).toBeGreaterThan(20);
		expect(said).toBe(`找到 ${found.length} 条结果`);
	});

	it('finds each payment of a masked name in the village that is chosen, and joins no villages', async ({
		visit,
	}) => {
		const counts = new Map<string, number>();
		for (const { page, text } of written.filter(({ page }) => page.includes('/ledger/'))) {
			const [, home = ''] = /villages\/(\d{12})\//.exec(page) ?? [];
			for (const name of text.match(/\p{Script=Han}\*\p{Script=Han}/gu) ?? []) {
				const key = `${home} ${name}`;
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
		}
		const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6);
		expect(most.length).toBe(6);
		for (const [key, payments] of most) {
			const [chosen = '', name = ''] = key.split(' ');
			const page = await visit(asking({ q: name }));
			await answered(page, /不同的村可能是不同的人/);
			expect(await page.locator('.search-results > li').count()).toBe(0);
			await page.getByRole('combobox', { name: '村', exact: true }).selectOption(chosen);
			await answered(page);
			const found = await allFound(page);
			expect(found.filter((each) => !each.startsWith(`villages/${chosen}/`))).toEqual([]);
			const rows = await page
				.locator('.result-lines a[href*="/ledger/"]')
				.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
			expect({ key, rows: new Set(rows).size }).toEqual({ key, rows: payments });
		}
	}, 120_000);

	it('puts the village whose name was typed before the pages that mention it', async ({
		visit,
	}) => {
		for (const typed of ['竹溪村', 'zhuxicun', '竹坝村']) {
			const page = await visit(asking({ q: typed }));
			await answered(page);
			const first = page.locator('.result-title a').first();
			expect(await first.getAttribute('href')).toBe(`/${homes.quarterly}`);
		}
	});

	it('shows what was typed literally before anything else', async ({ visit }) => {
		const page = await visit(asking({ q: '维修太阳能路灯' }));
		await answered(page);
		const marks = await page
			.locator('.search-results > li')
			.evaluateAll((items) => items.map((item) => item.querySelector('mark')?.textContent));
		expect(marks.length).toBeGreaterThan(0);
		expect(new Set(marks)).toEqual(new Set(['维修太阳能路灯']));
	});

	it('says so when it finds only parts of what was typed', async ({ visit }) => {
		const page = await visit(asking({ q: '路灯利息' }));
		expect(await answered(page, /^找到|^没有/)).toMatch(/没有一处写着“路灯利息”/);
	});

	it('says when there is nothing, and what to try', async ({ visit }) => {
		const page = await visit(asking({ q: '乌有之物' }));
		expect(await answered(page)).toContain('没有找到“乌有之物”');
		expect(await page.getByText('换一个短一点的词').isVisible()).toBe(true);
		expect(await page.locator('.search-results > li').count()).toBe(0);
	});

	it('is the same again under its address, and the address follows what is typed', async ({
		visit,
	}) => {
		const page = await visit(search);
		await field(page).fill('水管');
		await answered(page);
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('水管');
		const titles = await page.locator('.result-title').allTextContents();
		const other = await visit(page.url());
		await answered(other);
		expect(await field(other).inputValue()).toBe('水管');
		expect(await other.locator('.result-title').allTextContents()).toEqual(titles);
	});

	it('is narrowed by township, village, year, affair and kind', async ({ visit }) => {
		const page = await visit(asking({ q: '水管' }));
		const countOf = (said: string) =>
			Number(/找到 ([\d,]+) 条/.exec(said)?.[1]?.replace(',', '') ?? 0);
		let before = countOf(await answered(page));
		const steps = [
			['乡镇', townships.of],
			['村', village],
			['年度', '2025'],
			['类型', 'ledger'],
		] as const;
		for (const [label, value] of steps) {
			await page.getByLabel(label, { exact: true }).selectOption(value);
			await expect.poll(() => page.url()).toContain(`=${value}`);
			const count = countOf(await answered(page));
			expect(count).toBeGreaterThan(0);
			expect(count).toBeLessThanOrEqual(before);
			before = count;
		}
		const found = await allFound(page);
		expect(found).toEqual(found.filter((each) => each.startsWith(`${homes.village}ledger/2025-`)));
		expect(found.toSorted()).toEqual(
			pagesWith('水管', written).filter((each) => each.startsWith(`${homes.village}ledger/2025-`)),
		);
		await page.getByLabel('乡镇', { exact: true }).selectOption(townships.other);
		expect(await page.getByLabel('村', { exact: true }).inputValue()).toBe('');
	});

	it('offers only the villages of the chosen township', async ({ visit }) => {
		const page = await visit(search);
		await page.getByLabel('乡镇', { exact: true }).selectOption(townships.of);
		const offered = await page
			.getByLabel('村', { exact: true })
			.locator('option')
			.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
		expect(offered).toEqual(['', village, careless]);
	});

	it('waits until the input method has finished a word', async ({ visit }) => {
		const page = await visit(search);
		const ime = await page.context().newCDPSession(page);
		await field(page).focus();
		await ime.send('Input.imeSetComposition', {
			text: 'shuiguan',
			selectionStart: 8,
			selectionEnd: 8,
		});
		expect(await field(page).inputValue()).toBe('shuiguan');
		const taken = await field(page).evaluate((input) => {
			const enter = new KeyboardEvent('keydown', {
				key: 'Enter',
				keyCode: 229,
				isComposing: true,
				bubbles: true,
				cancelable: true,
			});
			input.dispatchEvent(enter);
			(input as HTMLInputElement).form?.requestSubmit();
			return enter.defaultPrevented;
		});
		expect(taken).toBe(true);
		// Longer than the pause after which typing is searched.
		await page.waitForFunction(
			(since) => performance.now() > since + 600,
			await page.evaluate(() => performance.now()),
		);
		expect(new URL(page.url()).search).toBe('');
		expect(await status(page)).toBe('');
		await ime.send('Input.insertText', { text: '水管' });
		await answered(page);
		expect(new URL(page.url()).searchParams.get('q')).toBe('水管');
	});

	it('needs nothing but the keyboard', async ({ visit }) => {
		const { page: wanted, summary } = aRowOfLongAgo(written);
		const page = await visit(search);
		for (
			let step = 0;
			step < 20 && !(await field(page).evaluate((input) => input === document.activeElement));
			step += 1
		) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.insertText(summary);
		await page.keyboard.press('Enter');
		await answered(page);
		for (
			let step = 0;
			step < 20 &&
			!(await page.evaluate(() => document.activeElement?.closest('.result-lines') !== null));
			step += 1
		) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === `/${wanted}` && url.hash.startsWith('#v-'));
	});

	it('is there again after going back, filters too', async ({ visit }) => {
		const page = await visit(asking({ q: '水管' }));
		await answered(page);
		await page.getByLabel('年度', { exact: true }).selectOption('2025');
		await expect.poll(() => page.url()).toContain('year=2025');
		await answered(page);
		const narrowed = await page.locator('.result-title').allTextContents();
		await page.locator('.result-lines a').first().click();
		await page.waitForURL((url) => url.pathname.startsWith('/villages/'));
		await page.goBack();
		await answered(page);
		expect(await field(page).inputValue()).toBe('水管');
		expect(await page.locator('.result-title').allTextContents()).toEqual(narrowed);
		await page.goBack();
		await expect.poll(() => page.url()).not.toContain('year=');
		await answered(page);
		expect(await page.getByLabel('年度', { exact: true }).inputValue()).toBe('');
	});

	it('moves the focus to the first of the further results', async ({ visit }) => {
		const page = await visit(asking({ q: '银行' }));
		await answered(page);
		expect(await page.locator('.search-results > li').count()).toBe(20);
		await page.getByRole('button', { name: '更多结果' }).click();
		await expect.poll(() => page.locator('.search-results > li').count()).toBe(40);
		const focused = await page.evaluate(() =>
			[...document.querySelectorAll('.search-results > li')].findIndex((item) =>
				item.contains(document.activeElement),
			),
		);
		expect(focused).toBe(20);
	});

	it('works under a base path', async ({ visit }) => {
		const small = inject('small');
		const page = await visit(`${small.address}search/?q=${encodeURIComponent('水管')}`);
		await answered(page);
		const hit = page.locator('.result-lines a').first();
		expect(await hit.getAttribute('href')).toMatch(/^\/sunlit\/villages\/\d{12}\//);
		await hit.click();
		await page.waitForURL(/\/sunlit\/villages\//);
		expect(await page.locator(':target').count()).toBe(1);
	});

	it('shows hostile texts as texts', async ({ visit }) => {
		const { address: there } = inject('hostile');
		const page = await visit(
			`${there}search/?q=${encodeURIComponent('<script>alert(1)</script>')}&village=${hostileVillage}&kind=ledger`,
		);
		await answered(page);
		const first = page.locator('.result-lines a').first();
		expect(await first.textContent()).toContain('<script>alert(1)</script>');
		expect(
			await page
				.locator('.search-results script, .search-results img, .search-results svg')
				.count(),
		).toBe(0);
		await first.click();
		await page.waitForURL((url) => url.pathname.endsWith(`/ledger/${hintedPeriod}/`));
		expect(await page.locator('tr:target').count()).toBe(1);
	});

	it('says when the network fails, and works when asked again', async ({ browser }) => {
		const page = await browser.newPage();
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto(asking({ q: '水管' }));
		const failed = page.getByRole('alert');
		await expect.poll(() => failed.isVisible()).toBe(true);
		expect(await failed.textContent()).toContain('搜索没有准备好');
		await page.unroute('**/pagefind/**');
		await page.getByRole('button', { name: '再试一次' }).click();
		await answered(page);
		expect(await page.locator('.search-results > li').count()).toBeGreaterThan(0);
		expect(await failed.isVisible()).toBe(false);
		await page.close();
	});
});

describe('a search for an amount', () => {
	const ledgers = [homes.village, homes.careless, homes.quarterly].flatMap((home) =>
		filesOf(path.join(countyData, home, 'ledger'), '.csv').flatMap((file) =>
			readCells(countyData, `${home}ledger/${file}`).map((row) => ({
				page: `${home}ledger/${file.replace('.csv', '')}/`,
				amount: [row['收入（元）'], row['支出（元）']].find(Boolean) ?? '',
				summary: row['摘要'] ?? '',
			})),
		),
	);
	const payments = (page: Page) => page.locator('.search-payments');

	it('lists its payments with their sum, in whatever form it is typed, and leads to their rows', async ({
		visit,
	}) => {
		const page = await visit(search);
		const amounts = [...new Set(ledgers.map(({ amount }) => amount))].filter(
			(amount) => !amount.startsWith('-') && Number(amount) >= 100,
		);
		const step = Math.floor(amounts.length / 8);
		for (const [index, amount] of amounts.filter((_, at) => at % step === 0).entries()) {
			const own = ledgers.filter((row) => row.amount.replace('-', '') === amount);
			const grouped = money(Math.round(Number(amount) * 100));
			await page.goto(asking({ q: index % 2 === 0 ? amount : `${grouped}元` }));
			await expect
				.poll(() => payments(page).locator('p').textContent(), { timeout: 15_000 })
				.toContain(`金额 ${grouped} 元的收支有 ${own.length} 笔：`);
			const links = await payments(page)
				.locator('li a')
				.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
			expect(links.length).toBe(Math.min(10, own.length));
			const pagesOf = (hrefs: readonly string[]) => hrefs.map((href) => href.replace(/#.*/, ''));
			expect(
				pagesOf(links).every((each) => own.some(({ page: at }) => each === address + at)),
			).toBe(true);
		}
		await payments(page).locator('li a').first().click();
		await expect.poll(() => page.locator('tr:target').count()).toBe(1);
	}, 120_000);

	it('keeps to the village and the year that are chosen, and says no more where there are none', async ({
		visit,
	}) => {
		const [{ amount, page: at } = { amount: '', page: '' }] = ledgers;
		const [, chosen = '', year = ''] = /villages\/(\d+)\/ledger\/(\d{4})/.exec(at) ?? [];
		const page = await visit(asking({ q: amount, village: chosen, year }));
		const own = ledgers.filter(
			(row) => row.amount === amount && row.page.startsWith(`villages/${chosen}/ledger/${year}`),
		);
		await expect
			.poll(() => payments(page).locator('p').textContent(), { timeout: 15_000 })
			.toContain(`${own.length} 笔`);
		await page.goto(asking({ q: '87654321.09' }));
		expect(await answered(page)).toBe('没有找到“87654321.09”');
		expect(await payments(page).isVisible()).toBe(false);
	});

	it('of words leads to every payment with them, and of a voucher to the voucher', async ({
		visit,
	}) => {
		const page = await visit(asking({ q: '记-3-1', village, year: '2025' }));
		await answered(page);
		const link = payments(page).getByRole('link', { name: '在每一笔收支里查“记-3-1”' });
		await link.click();
		await page.waitForURL((url) => url.pathname === '/explore/');
		await expect
			.poll(() => page.locator('.explore-status').textContent(), { timeout: 15_000 })
			.toMatch(/^共 \d+ 笔/);
		expect(
			new Set(await page.locator('.explore-rows .note').allTextContents()).size,
		).toBeGreaterThan(0);
		for (const text of await page.locator('.explore-rows .note').allTextContents()) {
			expect(text).toMatch(/ · 记-3-1$/);
		}
	});
});

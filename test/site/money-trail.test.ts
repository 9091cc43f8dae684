import { describe, expect, inject } from 'vitest';
import { barriers } from './barriers.ts';
import { pages, village } from './county.ts';
import { amountsInTable, amountsShown, drawn } from './drawn-figure.ts';
import { countyData, readCells } from './trees.ts';
import { it, phone } from './visit.ts';

const { address } = inject('county');
const works = `${address}${pages.works}trail/`;
const lease = `${address}${pages.lease}trail/`;
const yuan = (amount: number) =>
	amount.toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

describe('一笔钱的来龙去脉', () => {
	it('of works tells everything by date, on a phone and without a script', async ({ visit }) => {
		const page = await visit(works, { viewport: phone, javaScriptEnabled: false });
		expect(await page.locator('h1').innerText()).toBe('一笔钱的来龙去脉：三组路灯安装工程');
		expect(await page.locator('.lead').innerText()).toBe(
			'中标 23,300.00 元，决算 22,740.00 元，已付 1 笔 22,740.00 元，占中标金额 97.6%，按决算已经付清。',
		);
		const story = page.locator('section[aria-labelledby=story] > ol > li');
		const days = (await story.locator('.life-line-day').allInnerTexts())
			.map((day) => /(\d+)年(\d+)月(\d+)日/.exec(day)?.slice(1).map(Number))
			.flatMap((day) =>
				day ? [(day[0] ?? 0) * 10_000 + (day[1] ?? 0) * 100 + (day[2] ?? 0)] : [],
			);
		expect(days.length).toBeGreaterThan(10);
		expect(days).toEqual(days.toSorted((a, b) => a - b));
		const paid = story.filter({ hasText: '付款' });
		expect(await paid.innerText()).toMatch(
			/22,740\.00 元[\s\S]*凭证 记-9-4[\s\S]*经手 陈小满，证明 田秀英/,
		);
		expect(await page.locator('.figure-data').isVisible()).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
	});

	it('of a lease adds up what the ledgers hold, and says from when they do', async ({ visit }) => {
		const page = await visit(lease);
		const ledger = readCells(countyData, `villages/${village}/ledger/2025-03.csv`);
		expect(ledger.some((row) => row['合同编号'] === 'HT2021-01')).toBe(true);
		expect(await page.locator('.lead').innerText()).toMatch(
			/^应收 160,000\.00 元，台账登记已收 160,000\.00 元，已经收齐。收支明细里写明收到 5 笔 40,000\.00 元。\s+收支明细从2025年1月起公开/,
		);
		const sums = await page.locator('.money .so-far').allInnerTexts();
		expect(sums).toHaveLength(5);
		expect(sums).toEqual(sums.map((_, index) => `累计收到 ${yuan(8_000 * (index + 1))} 元`));
	});

	it('has a chart that is drawn from its own table', async ({ visit }) => {
		const page = await visit(works);
		const figure = await drawn(page.locator('figure.chart'));
		const inTable = await amountsInTable(figure);
		expect(inTable).toContain('累计支付（元） 22,740.00 元');
		expect(await amountsShown(page, figure, 'width')).toEqual(inTable);
	});

	it('says what is missing where it should stand, and what is still to come', async ({ visit }) => {
		const page = await visit(`${address}${pages.unfinished}trail/`);
		expect(await page.locator('.life-line > li.skipped').allInnerTexts()).toEqual([
			'没有党员大会审议的日期',
		]);
		expect(await page.locator('section[aria-labelledby=story] > p').last().innerText()).toContain(
			'到现在还没有登记：竣工日期、验收日期、决算金额',
		);
		expect(await page.locator('figure, a[download]').count()).toBe(0);
	});

	it('offers its rows as a file', async ({ visit }) => {
		const page = await visit(lease);
		const href = await page.locator('a[download]').getAttribute('href');
		const text = await (await page.request.get(new URL(href ?? '', address).href)).text();
		expect(text.match(/HT2021-01/g)).toHaveLength(5);
	});

	it('keeps the marks of payments on paper', async ({ visit }) => {
		const page = await visit(works);
		await page.emulateMedia({ media: 'print' });
		const mark = await page
			.locator('.life-line > li.money')
			.evaluate((entry) => getComputedStyle(entry, '::before').content);
		expect(mark).toContain('付');
	});

	it.for([works, lease])('has nothing that axe finds serious: %s', async (url, { visit }) => {
		const page = await visit(url, { viewport: phone });
		expect(await barriers(page)).toEqual([]);
	});
});

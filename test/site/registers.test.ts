import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { drawnRegisters } from '../../src/views/registers.ts';
import { amountsInTable, amountsShown, drawn, inkOf } from './drawn-figure.ts';
import { careless, homes, pages, payees, tied, village } from './county.ts';
import { readPage } from './html.ts';
import { countyData, readCells } from './trees.ts';
import { it, phone } from './visit.ts';

const { address, folder } = inject('county');
const own = address + homes.village;
const gaps = address + homes.careless;
const cellsOf = (id: string, file: string) => readCells(countyData, `villages/${id}/${file}`);
const villages = readCells(countyData, 'villages.csv').map((row) => row['村编号'] ?? '');

/** The row or entry that the address names, when it is there and in view. */
async function target(page: Page) {
	const row = page.locator(':target');
	await expect
		.poll(() =>
			row.evaluate((each) => {
				const { top, bottom } = each.getBoundingClientRect();
				return bottom > 0 && top < innerHeight;
			}),
		)
		.toBe(true);
	return row;
}

describe('a decision', () => {
	it('shows its six steps in order, and the missing one as missing', async ({ visit }) => {
		const page = await visit(address + pages.skipping);
		const steps = page.locator('.life-line > li');
		expect(await steps.locator('strong').allTextContents()).toEqual([
			'村党组织提议',
			'村“两委”商议',
			'党员大会审议',
			'村民（代表）会议决议',
			'决议公开',
			'实施结果公开',
		]);
		const skipped = page.locator('.life-line > li.skipped');
		expect(await skipped.innerText()).toMatch(/村“两委”商议\s*没有登记日期/);
		expect(await skipped.count()).toBe(1);
		expect(await page.locator('.lead').innerText()).toContain('村“两委”商议没有登记日期');
	});

	it('leads to the works and the contract that followed, and these lead back', async ({
		visit,
	}) => {
		const decision = `${own}decisions/JY2025-02/`;
		const page = await visit(decision);
		for (const kind of ['projects', 'contracts']) {
			await page.locator(`section[aria-labelledby=following] a[href*="/${kind}/"]`).click();
			await page.waitForURL(`${own}${kind}/*/`);
			await page.locator(`.facts a[href$="/decisions/JY2025-02/"]`).click();
			await page.waitForURL(decision);
		}
	});

	it('keeps the marks of its steps on paper', async ({ visit }) => {
		const page = await visit(address + pages.skipping);
		await page.emulateMedia({ media: 'print' });
		const marks = await page.locator('.life-line > li').evaluateAll((steps) =>
			steps.map((step) => {
				const { content, color, backgroundColor } = getComputedStyle(step, '::before');
				return { content, seen: color !== backgroundColor && color !== 'rgb(255, 255, 255)' };
			}),
		);
		expect(marks.map(({ content }) => content)).toEqual(
			['✓', '?', '✓', '✓', '✓', '✓'].map((mark) => `"${mark}"`),
		);
		expect(marks.every(({ seen }) => seen)).toBe(true);
	});
});

describe('a project', () => {
	it('has a chart that is drawn and agrees with its table and with the register', async ({
		visit,
	}) => {
		const page = await visit(address + pages.works);
		const figure = await drawn(page.locator('figure.chart'));
		expect(await inkOf(figure)).toBeGreaterThan(0.01);
		const inTable = await amountsInTable(figure);
		expect(await amountsShown(page, figure, 'height')).toEqual(inTable);
		const row = cellsOf(village, 'projects.csv').find((each) => each['编号'] === 'XM2025-01');
		for (const column of ['预算金额', '中标金额', '决算金额']) {
			const yuan = Number(row?.[column]).toLocaleString('zh-CN', { minimumFractionDigits: 2 });
			expect(inTable).toContain(`金额（元） ${yuan} 元`);
		}
	});

	it('ends with the asset it made, which leads back to it', async ({ visit }) => {
		const page = await visit(address + pages.works);
		await page.locator('.life-line > li').last().getByRole('link').click();
		await page.waitForURL(`${own}capitals/#row-ZC-003`);
		const row = await target(page);
		await row.locator('a[href$="/projects/XM2025-01/"]').click();
		await page.waitForURL(address + pages.works);
	});
});

describe('a contract', () => {
	it('shows how much of its term is over, in words and as a bar', async ({ visit }) => {
		const page = await visit(address + pages.arrears);
		expect(await page.locator('.lead').innerText()).toContain('还有 1,198 天到期');
		expect(await page.locator('section[aria-labelledby=term]').innerText()).toContain(
			'共 1,826 天，已过 627 天（34.3%）',
		);
		const [over, all] = await Promise.all(
			['.term-over', '.term-all'].map((part) => page.locator(part).boundingBox()),
		);
		expect((over?.width ?? 0) / (all?.width ?? 1)).toBeCloseTo(627 / 1826, 2);
	});

	it('leads to the disclosures that say when the register was published', async ({ visit }) => {
		const page = await visit(`${own}contracts/`);
		const newest = page.locator('section[aria-labelledby=disclosures] .headlines a').first();
		const title = (await newest.innerText()).trim();
		await newest.click();
		await page.waitForURL(/\/village-affairs\/[^/]+\/$/);
		expect((await page.locator('h1').innerText()).trim()).toBe(title);
	});
});

describe('a ledger row', () => {
	it.for(['decisions', 'projects', 'contracts'])(
		'leads to what it names in the register of %s, and from there back to the very row',
		async (register, { visit }) => {
			const page = await visit(`${own}ledger/${tied.period}/`);
			const row = page.locator('tr', {
				has: page.locator('.cite', { hasText: new RegExp(`^\\s*${tied.voucher}\\s*$`) }),
			});
			await row.locator(`td a[href*="/${register}/"]`).click();
			await page.waitForURL(new RegExp(`/${register}/[^/]+/$`));
			if (register !== 'decisions') {
				await page.locator('section[aria-labelledby=trail] a.button').click();
				await page.waitForURL(new RegExp(`/${register}/[^/]+/trail/$`));
			}
			await page.locator(`main a[href*="/ledger/${tied.period}/#"]`).last().click();
			await page.waitForURL((url) => url.pathname.endsWith(`/ledger/${tied.period}/`));
			expect((await (await target(page)).locator('.cite').innerText()).trim()).toBe(tied.voucher);
		},
	);
});

describe('a comment', () => {
	const comments = cellsOf(village, 'comments.csv');

	it('leads to the ledger row it is about, and the row back to it', async ({ visit }) => {
		const comment = comments.find((row) => row['针对编号']?.startsWith('ledger:'));
		const [, period = '', voucher = ''] = comment?.['针对编号']?.split(':') ?? [];
		const entry = `${own}comments/#row-${comment?.['编号'] ?? ''}`;
		const page = await visit(entry);
		await (await target(page)).locator('a').first().click();
		await page.waitForURL((url) => url.pathname.endsWith(`/ledger/${period}/`));
		const row = await target(page);
		expect((await row.locator('.cite').innerText()).trim()).toBe(voucher);
		await row.locator(`a[href$="${new URL(entry).hash}"]`).click();
		await page.waitForURL(entry);
		expect(await (await target(page)).innerText()).toContain(comment?.['内容（脱敏）']);
	});

	it('about a contract stands on the page of the contract', async ({ visit }) => {
		const comment = comments.find((row) => row['针对编号']?.startsWith('HT'));
		const page = await visit(`${own}contracts/${comment?.['针对编号'] ?? ''}/`);
		await page
			.locator('section[aria-labelledby=comments-about]')
			.locator(`a[href$="#row-${comment?.['编号'] ?? ''}"]`)
			.click();
		await page.waitForURL(`${own}comments/#row-${comment?.['编号'] ?? ''}`);
		expect(await (await target(page)).innerText()).toContain(comment?.['答复内容']);
	});

	it('is one step from the box on asking, where the page says how and until when', async ({
		visit,
	}) => {
		const page = await visit(`${gaps}decisions/`, { viewport: phone });
		await page.getByRole('link', { name: '群众提过的意见' }).click();
		await page.waitForURL(`${gaps}comments/`);
		await page.getByRole('link', { name: '怎么提意见' }).click();
		const how = await (await target(page)).evaluate((heading) => heading.parentElement?.innerText);
		expect(await page.getByRole('link', { name: '群众提过的意见' }).count()).toBe(0);
		for (const word of ['电话', '意见箱', '5 天内答复', '12388', '不跟踪']) {
			expect(how).toContain(word);
		}
	});

	it('that waits too long says so, before the answered ones', async ({ visit }) => {
		const page = await visit(`${gaps}comments/`);
		const waiting = cellsOf(careless, 'comments.csv').filter((row) => !row['答复日期']);
		const tags = await page.locator('.entries .card > .note:first-child > .tag').allInnerTexts();
		expect(waiting.length).toBeGreaterThan(0);
		expect(tags.slice(0, waiting.length).every((tag) => tag.startsWith('还没有答复'))).toBe(true);
		expect(tags.slice(waiting.length).every((tag) => tag.startsWith('已答复'))).toBe(true);
	});
});

describe('the rectifications of the county', () => {
	it('are those of the villages’ pages, and the townships add up', async ({ visit }) => {
		const page = await visit(`${address}rectifications/`);
		const numbers = (heading: string) =>
			page
				.locator('section', { has: page.getByRole('heading', { name: heading }) })
				.locator('table.as-cards tbody tr')
				.evaluateAll((rows) =>
					rows.map((row) => ({
						href: row.querySelector('a')?.getAttribute('href') ?? '',
						counts: [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
					})),
				);
		const byVillage = await numbers('按村看');
		expect(byVillage).toHaveLength(villages.length);
		for (const { href, counts } of byVillage) {
			const html = readPage(folder, `${href.slice(1)}index.html`);
			const entries = /<ol class="entries">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? '';
			const [raised, , , overdue] = counts;
			expect([href, entries.match(/<li class="card"/g)?.length ?? 0]).toEqual([href, raised]);
			expect([href, entries.match(/class="tag late"/g)?.length ?? 0]).toEqual([href, overdue]);
		}
		const total = (lines: readonly { readonly counts: readonly number[] }[]) =>
			[0, 1, 2, 3, 4].map((at) => lines.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
		for (const heading of ['按乡镇看', '按来源看']) {
			expect([heading, total(await numbers(heading))]).toEqual([heading, total(byVillage)]);
		}
		const [raised, done] = total(byVillage);
		expect(await page.locator('.lead').innerText()).toContain(
			`登记问题 ${raised} 个，已整改 ${done} 个`,
		);
	});

	it('lead from a problem that came back to the earlier one and on again', async ({ visit }) => {
		const again = cellsOf(village, 'rectifications.csv').find((row) => row['关联旧问题']);
		const [id = '', earlier = ''] = [again?.['编号'], again?.['关联旧问题']];
		const page = await visit(`${own}rectifications/#row-${id}`);
		await (await target(page)).locator(`a[href="#row-${earlier}"]`).click();
		await (await target(page)).locator(`a[href="#row-${id}"]`).click();
		expect(new URL(page.url()).hash).toBe(`#row-${id}`);
	});
});

describe('a search in the registers', () => {
	const asking = (q: string) =>
		`${address}search/?${new URLSearchParams({ q, kind: 'register' }).toString()}`;

	it('finds the contracts of a company', async ({ visit }) => {
		const page = await visit(asking(payees.tenant));
		const hit = page.locator('.result-title a[href*="/contracts/"]').first();
		await hit.click();
		await page.waitForURL(/\/contracts\/[^/]+\/$/);
		expect(await page.locator('.lead').innerText()).toContain(payees.tenant);
	});

	it.for([
		['an asset', 'capitals', '旧粮仓'],
		['a comment', 'comments', '公开栏的字太小'],
	] as const)('finds %s and lands on it', async ([, register, words], { visit }) => {
		const page = await visit(asking(words));
		await page.locator(`.result-lines a[href*="/${village}/${register}/#row-"]`).first().click();
		await page.waitForURL((url) => url.pathname.endsWith(`/${village}/${register}/`));
		expect(await (await target(page)).innerText()).toContain(words);
	});
});

describe('from the home of a village', () => {
	it('every register opens, also one in which nothing is disclosed yet', async ({ visit }) => {
		const page = await visit(gaps);
		const links = page.locator('.register-links a');
		expect(await links.count()).toBeGreaterThanOrEqual(drawnRegisters.length);
		await page.locator('section[aria-labelledby=registers] summary').click();
		const empty = page.locator('.register-links li', { hasText: '还没有公开' });
		await empty.getByRole('link', { name: '收益分配' }).click();
		expect(await page.locator('main').innerText()).toContain('村里还没有公开收益分配的内容');
	});

	it('the officials lead on to their pay, duties and reports', async ({ visit }) => {
		const page = await visit(own);
		await page.getByRole('link', { name: /任期、报酬和述职$/ }).click();
		await page.waitForURL(`${own}officials/`);
		const reports = page.locator('section[aria-labelledby=reports] .headlines a');
		expect(await reports.count()).toBeGreaterThan(0);
	});
});

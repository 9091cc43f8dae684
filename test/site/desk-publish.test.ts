import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import writeWorkbook from 'write-excel-file/universal';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { barriers } from './barriers.ts';
import { buildSite, runScript } from './build-site.ts';
import { village } from './county.ts';
import { readPage } from './html.ts';
import { countyData } from '../trees.ts';
import { it, laptop, phone } from './visit.ts';

const desk = `${inject('county').address}desk/`;
/** After the month whose accounts are handed in, and before they are due. */
const today = '2026-04-10T02:00:00Z';
const slow = 240_000;
const patient = { timeout: 20_000 };

let scratch = '';
beforeAll(() => {
	scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-publish-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** What the office of 杏花村 has: a workbook with one day that does not exist. */
async function marchBook(): Promise<string> {
	const rows = [
		['杏花村2026年3月收支明细'],
		['日期', '凭证号', '类别', '摘要', '收入', '支出'],
		['2026.3.3', '记-3-1', '办公费', '村部打印纸', '', '58.00'],
		['2026.2.31', '记-3-2', '办公费', '买墨盒', '', '120.00'],
		['3月8日', '记-3-3', '维修费', '村部屋面维修', '', '2,400.00'],
		['3月9日', '记-3-4', '利息收入', '存款利息', '35.20', ''],
	];
	const cells = rows.map((row) =>
		row.map((value) => (value === '' ? null : { value, type: String })),
	);
	const workbook = await writeWorkbook([{ sheet: '3月', data: cells }]).toBlob();
	const file = path.join(scratch, '杏花村3月账.xlsx');
	writeFileSync(file, new Uint8Array(await workbook.arrayBuffer()));
	return file;
}

const status = (page: Page) => page.locator('.desk-status');
const next = (page: Page, name: string) =>
	page
		.getByRole('button', { name: `下一步：${name}` })
		.locator('visible=true')
		.click();

/** Opens the desk with the village chosen. */
async function open(visit: (address: string) => Promise<Page>): Promise<Page> {
	const page = await visit(desk);
	await page.clock.setFixedTime(today);
	await expect.poll(() => status(page).textContent(), patient).toContain('已经准备好');
	await page.getByLabel('哪个村').selectOption(village);
	await expect.poll(() => status(page).textContent(), patient).toContain('已经取到杏花村');
	return page;
}

/** Puts the month's workbook in, and mends what is wrong in it. */
async function bringMarch(page: Page): Promise<void> {
	await page.getByLabel('哪一年').selectOption('2026');
	await page.getByLabel('哪个月或季度').selectOption('-03');
	await page.getByLabel('选择文件').setInputFiles(await marchBook());
	const result = page.locator('#desk-result');
	await expect.poll(() => result.textContent(), patient).toContain('有 1 处要改');
	await page.getByLabel('A4 日期').fill('2026-03-05');
	await page.getByLabel('A4 日期').blur();
	await expect.poll(() => result.textContent(), patient).toContain('没有发现错误');
}

async function registerMarch(page: Page): Promise<void> {
	await next(page, '登记');
	const [cash, bank] = [page.locator('.desk-account').nth(0), page.locator('.desk-account').nth(1)];
	await cash.getByLabel('本期收入').fill('0');
	await cash.getByLabel('本期支出').fill('58.00');
	await bank.getByLabel('本期收入').fill('35.20');
	await bank.getByLabel('本期支出').fill('2520.00');
	await page.getByLabel('审核日期').fill('2026-04-09');
	await page.getByRole('button', { name: '登记这一期' }).click();
	await expect.poll(() => page.locator('.desk-month-status').innerText()).toContain('已登记');
}

async function zipOf(page: Page) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载压缩包' }).click(),
	]);
	const files = unzipSync(readFileSync(await download.path()));
	return {
		name: download.suggestedFilename(),
		texts: Object.fromEntries(
			Object.entries(files).map(([file, bytes]) => [file, strFromU8(bytes)]),
		),
	};
}

describe('an office that has never heard of git', () => {
	it('publishes a month from its workbook', { timeout: slow }, async ({ visit }) => {
		const page = await open(visit);
		await page.context().setOffline(true);
		await bringMarch(page);
		await registerMarch(page);
		// The page that is drawn needs the network for its style sheets alone.
		await page.context().setOffline(false);
		await next(page, '看效果');
		const frame = page.frameLocator('.desk-look iframe');
		await expect
			.poll(
				() =>
					frame
						.locator('h1')
						.innerText()
						.catch(() => ''),
				{ timeout: 30_000 },
			)
			.toBe('杏花村 2026年3月收支明细');
		expect(await page.locator('.desk-village-findings').innerText()).toContain(
			'收支明细 2026-03：按时公开 ✓',
		);
		await next(page, '交出去');
		await expect
			.poll(() => page.locator('.desk-changes').innerText(), patient)
			.toContain('新增 4 行');
		expect(await page.locator('.desk-message').innerText()).toBe(
			'杏花村：货币资金余额、财务公开登记、2026年3月收支明细',
		);
		const { name, texts } = await zipOf(page);
		expect(name).toBe('杏花村-公开数据.zip');
		const own = `villages/${village}`;
		expect(Object.keys(texts)).toEqual([
			`${own}/balances.csv`,
			`${own}/finance.csv`,
			`${own}/ledger/2026-03.csv`,
		]);
		const published = readFileSync(path.join(countyData, own, 'balances.csv'), 'utf8');
		expect(texts[`${own}/balances.csv`]?.replace('\uFEFF', '')).toBe(
			`${published.replace('\uFEFF', '').trimEnd()}\n集体经济组织,2026-03,库存现金,备用金,102.00,0.00,58.00,44.00\n集体经济组织,2026-03,银行存款,松禾农商银行杏林支行（尾号2210）,14344.90,35.20,2520.00,11860.10\n`,
		);

		// What comes out is what goes in: put into the data, it passes the check and stands on the site.
		const data = path.join(scratch, 'data');
		cpSync(countyData, data, { recursive: true });
		for (const [file, text] of Object.entries(texts)) {
			mkdirSync(path.dirname(path.join(data, file)), { recursive: true });
			writeFileSync(path.join(data, file), text);
		}
		const { stdout } = await runScript('check.ts', '--data', data);
		expect(stdout).toContain('没有错误');
		const site = path.join(scratch, 'site');
		await buildSite(data, site, '2026-04-20');
		const drawn = readPage(site, `${own}/ledger/2026-03/index.html`);
		expect(drawn).toContain('村部屋面维修');
		expect(drawn).toContain('11,904.10');
	});

	it('says what a column is once: it goes along, and is known the next time', async ({ visit }) => {
		const page = await open(visit);
		await page.getByLabel('哪一年').selectOption('2026');
		await page.getByLabel('哪个月或季度').selectOption('-03');
		const file = path.join(scratch, '列名.csv');
		writeFileSync(
			file,
			'日期,凭证号,类别,摘要,收入,支出,别名甲\n2026-03-03,记-3-1,办公费,纸,,58.00,王*\n',
		);
		await page.getByLabel('选择文件').setInputFiles(file);
		await expect
			.poll(() => page.locator('#desk-result').textContent(), patient)
			.toMatch(/要改|没有/);
		await page.getByRole('button', { name: '对列名' }).click();
		const select = page.getByLabel('读成：别名甲');
		await select.selectOption('经手人');
		await expect.poll(() => page.locator('.desk-column-named').count(), patient).toBe(1);
		await page.getByRole('button', { name: '交出去' }).first().click();
		const { texts } = await zipOf(page);
		expect(JSON.parse(texts['import-mapping.yaml'] ?? '')).toEqual({
			villages: { [village]: { columns: { ledger: { 别名甲: '经手人' } } } },
		});
		expect(texts[`villages/${village}/ledger/2026-03.csv`]).toContain('王*');
		await page.reload();
		await expect.poll(() => status(page).textContent(), patient).toContain('已经准备好');
		await page.getByLabel('哪个村').selectOption(village);
		await expect.poll(() => status(page).textContent(), patient).toContain('已经取到杏花村');
		await page.getByLabel('哪一年').selectOption('2026');
		await page.getByLabel('哪个月或季度').selectOption('-03');
		await page.getByLabel('选择文件').setInputFiles(file);
		await expect.poll(() => page.locator('.desk-column-named').count(), patient).toBe(1);
	});

	it('is kept from handing over what would not be published', async ({ visit }) => {
		const page = await open(visit);
		await bringMarch(page);
		await next(page, '登记');
		const bank = page.locator('.desk-account').nth(1);
		for (const box of [page.locator('.desk-account').nth(0), bank]) {
			await box.getByLabel('本期收入').fill('0');
			await box.getByLabel('本期支出').fill('1.00');
		}
		expect(await page.locator('.desk-sum').innerText()).toContain(
			'还差：收入 35.20 元，支出 2576.00 元',
		);
		await page.getByRole('button', { name: '登记这一期' }).click();
		await next(page, '看效果');
		await expect
			.poll(() => page.locator('.desk-look-status').innerText(), { timeout: 30_000 })
			.toContain('还有错误');
		await next(page, '交出去');
		await expect.poll(() => page.locator('.desk-blocked').isVisible(), patient).toBe(true);
		expect(await page.getByRole('button', { name: '下载压缩包' }).isVisible()).toBe(false);
	});

	it('writes down a comment, with an id of the program’s', async ({ visit }) => {
		const page = await open(visit);
		await next(page, '登记');
		const form = page.locator('.desk-record');
		await form.getByRole('button', { name: '登记这一行' }).click();
		expect(await form.locator('.desk-field-error:not(:empty)').count()).toBe(2);
		expect(await page.locator(':focus').getAttribute('name')).toBe('channel');
		await form.getByLabel('渠道').selectOption('来访');
		await form.getByLabel('内容（脱敏）').fill('路灯不亮，什么时候修？');
		await form.getByRole('button', { name: '登记这一行' }).click();
		await expect.poll(() => form.locator('.desk-record-status').innerText()).toContain('已登记');
		await page.getByRole('button', { name: '交出去' }).first().click();
		await expect
			.poll(() => page.locator('.desk-changes').innerText(), patient)
			.toContain('新增 1 行');
		const { texts } = await zipOf(page);
		const lines = (texts[`villages/${village}/comments.csv`] ?? '').trimEnd().split('\n');
		expect(lines.at(-1)).toMatch(/^YJ2026-\d\d,2026-04-10,来访,,路灯不亮，什么时候修？/);
	});

	it('answers a hint from beside it', async ({ visit }) => {
		const page = await open(visit);
		await bringMarch(page);
		await page.getByRole('button', { name: '看效果' }).first().click();
		const answer = page.getByRole('button', { name: '写说明' }).first();
		await answer.waitFor({ timeout: 30_000 });
		await answer.click();
		const form = page.locator('.desk-record');
		expect(await form.getByLabel('提示编号').inputValue()).not.toBe('');
		expect(await form.getByLabel('针对编号').inputValue()).toContain('ledger:2026-03:');
		expect(await page.locator(':focus').getAttribute('name')).toBe('answer');
	});

	it('adds to a register, and leaves what is there', async ({ visit }) => {
		const page = await open(visit);
		await page.getByLabel('哪张表', { exact: true }).selectOption('officials');
		const file = path.join(scratch, '干部.csv');
		const officials = readFileSync(
			path.join(countyData, `villages/${village}/officials.csv`),
			'utf8',
		);
		const [header = '', ...rows] = officials.replace('\uFEFF', '').trimEnd().split('\n');
		writeFileSync(file, `${header}\n${rows[0] ?? ''}\n`);
		await page.getByLabel('选择文件').setInputFiles(file);
		await expect
			.poll(() => page.locator('#desk-result').textContent(), patient)
			.toContain('没有发现错误');
		expect(await page.locator('.desk-append p').innerText()).toContain(`原来有 ${rows.length} 行`);
		expect(await page.getByRole('button', { name: '交出去' }).first().isDisabled()).toBe(true);
		await page.getByLabel('整张表换成这次的').check();
		await page.getByRole('button', { name: '交出去' }).first().click();
		await expect
			.poll(() => page.locator('.desk-changes').innerText())
			.toContain(`消失 ${rows.length - 1} 行`);
	});

	it.for([laptop, phone])(
		'finds every step within reach of all: %o',
		{ timeout: slow },
		async (viewport, { visit }) => {
			const page = await open((address) => visit(address, { viewport }));
			await bringMarch(page);
			for (const name of ['登记', '看效果', '交出去', '对列名']) {
				await page.getByRole('button', { name }).first().click();
				expect(await barriers(page), name).toEqual([]);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
					name,
				).toBeLessThanOrEqual(0);
				const small = await page.evaluate(() =>
					[...document.querySelectorAll('.desk :is(a, button, input, select)')]
						.filter((each) => each.checkVisibility())
						.filter((each) => (each.closest('label') ?? each).getBoundingClientRect().height < 47.5)
						.map((each) => each.outerHTML),
				);
				expect(small, name).toEqual([]);
			}
		},
	);
});

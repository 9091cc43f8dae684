import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import { payeeId } from '../../src/domain/payees/payee-name.ts';
import { payees, townships } from './county.ts';
import { amountsInTable, amountsShown, drawn } from './drawn-figure.ts';
import { filesOf, readPage } from './html.ts';
import { countyData, readCells } from './trees.ts';
import { it, phone } from './visit.ts';

const { address, folder } = inject('county');
const { power, builder } = payees;
const pageOf = (name: string) => `${address}payees/${payeeId(name)}/`;

const expenses = expensesIn(countyData);
const paidTo = (name: string) =>
	expenses.filter((row) => row['对方'] === name && row['对方类型'] === '单位');
const fenOf = (rows: readonly Expense[]) =>
	rows.reduce((sum, row) => sum + Math.round(Number(row['支出（元）']) * 100), 0);
const yuan = (fen: number) =>
	(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

type Expense = Record<string, string> & { readonly village: string };

/** What the ledgers of a county say was paid, read without the program's own readers. */
function expensesIn(data: string): Expense[] {
	return readCells(data, 'villages.csv').flatMap(({ 村编号: village = '' }) => {
		const ledgers = `villages/${village}/ledger`;
		return filesOf(path.join(data, ledgers), '.csv').flatMap((file) =>
			readCells(data, `${ledgers}/${file}`)
				.filter((row) => row['支出（元）'])
				.map((row) => ({ ...row, village })),
		);
	});
}

describe('the page of a payee', () => {
	it.for([power, builder])(
		'says what the villages’ ledgers add up to: %s',
		async (name, { visit }) => {
			const page = await visit(pageOf(name), { viewport: phone });
			const rows = paidTo(name);
			const villages = new Set(rows.map(({ village }) => village));
			const lead = await page.locator('section.lead').innerText();
			expect(lead).toContain(`${villages.size} 个村付给它 ${rows.length} 笔`);
			expect(lead).toContain(`合计 ${yuan(fenOf(rows))} 元`);
			const byVillage = await page
				.locator('section[aria-labelledby=villages] tbody tr')
				.evaluateAll((all) =>
					all.map((row) => row.querySelector('td[data-label^="合计"]')?.textContent.trim()),
				);
			const wanted = [...villages]
				.map((village) => fenOf(rows.filter((row) => row.village === village)))
				.sort((a, b) => b - a);
			expect(byVillage).toEqual(wanted.map(yuan));
		},
	);

	it('has a chart by year that agrees with its table', async ({ visit }) => {
		const page = await visit(pageOf(builder));
		const figure = await drawn(page.locator('figure.chart'));
		const inTable = await amountsInTable(figure);
		expect(await amountsShown(page, figure)).toEqual(inTable);
		const of2025 = paidTo(builder).filter((row) => row['日期']?.startsWith('2025'));
		expect(inTable.join()).toContain(yuan(fenOf(of2025)));
	});

	it('lists the newest 200 payments of hundreds, and all of them in its file', async ({
		visit,
	}) => {
		const demo = inject('demo');
		const organisations = expensesIn(demo.data).filter((row) => row['对方类型'] === '单位');
		const [name = '', all = []] =
			[...Map.groupBy(organisations, (row) => row['对方'] ?? '')].sort(
				([, a], [, b]) => b.length - a.length,
			)[0] ?? [];
		const page = await visit(`${demo.address}payees/${payeeId(name)}/`);
		const payments = page.locator('section[aria-labelledby=payments]');
		expect(await payments.locator('tbody tr').count()).toBe(200);
		expect(await payments.locator('caption').innerText()).toBe(
			`共 ${all.length} 笔，这里列出最近 200 笔，全部见表格文件。`,
		);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: '下载表格（CSV）' }).click(),
		]);
		const csv = readFileSync(await download.path(), 'utf8').slice(1);
		const { data } = Papa.parse<Record<string, string>>(csv, {
			header: true,
			skipEmptyLines: true,
		});
		const told = (row: Record<string, string>) =>
			['日期', '凭证号', '摘要', '支出（元）', '对方'].map((column) => row[column]).join();
		expect(data.map(told).sort()).toEqual(all.map(told).sort());
	});

	it('finds all of its payments and no others, filters them, and gives what is shown as a file', async ({
		visit,
	}) => {
		const page = await visit(pageOf(builder));
		const all = paidTo(builder);
		await page.getByRole('button', { name: '查询' }).click();
		const status = page.locator('.explore-status');
		await expect
			.poll(() => status.innerText(), { timeout: 15_000 })
			.toBe(`共 ${all.length} 笔，收入合计 0.00 元，支出合计 ${yuan(fenOf(all))} 元。`);
		expect(await page.locator('.explore-instead').isVisible()).toBe(false);
		const of2025 = all.filter((row) => row['日期']?.startsWith('2025'));
		await page.getByLabel('从哪个月').selectOption('2025-01');
		await page.getByLabel('到哪个月').selectOption('2025-12');
		await expect.poll(() => status.innerText()).toContain(`共 ${of2025.length} 笔`);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('.explore-csv').click(),
		]);
		const csv = readFileSync(await download.path(), 'utf8');
		expect(csv.trimEnd().split('\n').length - 1).toBe(of2025.length);
		expect(await page.locator('.explore-citation').innerText()).toContain(builder);
	});

	it('keeps the filters folded on a phone, and has none without a script', async ({ visit }) => {
		const folded = await visit(pageOf(builder), { viewport: phone });
		const button = folded.getByRole('button', { name: '查询' });
		expect(await button.isVisible()).toBe(false);
		await folded.getByText('筛选全部付款').click();
		expect(await button.isVisible()).toBe(true);
		const plain = await visit(pageOf(builder), { viewport: phone, javaScriptEnabled: false });
		expect(await plain.getByText('筛选全部付款').isVisible()).toBe(false);
		expect(await plain.locator('section[aria-labelledby=payments] tbody tr').count()).toBe(
			paidTo(builder).length,
		);
	});

	it('leads to the very row, which leads back to it', async ({ visit }) => {
		const page = await visit(pageOf(builder), { viewport: phone });
		await page.locator('section[aria-labelledby=payments] th a').first().click();
		await page.waitForURL(/\/ledger\/[^/]+\/#v-/);
		await page.locator('tr:target').getByRole('link', { name: builder }).click();
		await page.waitForURL(pageOf(builder));
	});

	it.for(['contracts', 'projects'])(
		'leads to what it signed and won, which leads back to it: %s',
		async (register, { visit }) => {
			const page = await visit(pageOf(builder));
			await page.locator(`section[aria-labelledby=${register}] th a`).first().click();
			await page.waitForURL(new RegExp(`/${register}/[^/]+/$`));
			await page.locator('.facts').getByRole('link', { name: builder }).click();
			await page.waitForURL(pageOf(builder));
		},
	);

	it('is one for every organisation that was paid, contracted or chosen, and for no person', () => {
		const register = (file: string) =>
			readCells(countyData, 'villages.csv').flatMap(({ 村编号: village = '' }) =>
				readCells(countyData, `villages/${village}/${file}.csv`),
			);
		const organisations = (rows: readonly Record<string, string>[]) =>
			rows.filter((row) => row['对方类型'] === '单位').map((row) => row['对方'] ?? '');
		const names = new Set([
			...organisations(expenses),
			...organisations(register('contracts')),
			...register('projects').flatMap(({ 中标单位: winner = '' }) => (winner === '' ? [] : winner)),
		]);
		const pages = filesOf(path.join(folder, 'payees'), 'index.html').filter(
			(file) => file !== 'index.html',
		);
		expect(pages.sort()).toEqual([...names].map((name) => `${payeeId(name)}/index.html`).sort());
		const persons = new Set(
			expenses.filter((row) => row['对方类型'] === '个人').map((row) => row['对方'] ?? ''),
		);
		expect(persons.size).toBeGreaterThan(10);
		for (const file of ['index.html', ...pages]) {
			const html = readPage(path.join(folder, 'payees'), file);
			const cells = [...html.matchAll(/<(?:h1|td|th)[^>]*>([^<]*)/g)].map(([, text = '']) =>
				text.trim(),
			);
			expect(cells.filter((text) => persons.has(text))).toEqual([]);
		}
	});
});

describe('the list of payees', () => {
	it('is one step from the home page, and narrows while a name is typed', async ({ visit }) => {
		const page = await visit(address, { viewport: phone });
		await page.getByRole('link', { name: '全县收款单位' }).click();
		await page.waitForURL(`${address}payees/`);
		const rows = page.locator('table.payees tbody tr:visible');
		const before = await rows.count();
		await page.getByRole('searchbox', { name: '单位名称里的字' }).fill('水利');
		await expect.poll(() => rows.count()).toBeLessThan(before);
		const names = await rows.locator('th a').allTextContents();
		expect(names.filter((name) => !name.includes('水利'))).toEqual([]);
		expect(await page.getByRole('status').innerText()).toBe(`找到 ${names.length} 家`);
		await page.getByRole('searchbox').fill('没有这家');
		expect(await rows.count()).toBe(0);
		expect(await page.getByRole('status').innerText()).toContain('下面没有这个名字');
		await page.getByRole('button', { name: '清空' }).click();
		expect(await rows.count()).toBe(before);
	});

	it('is complete without JavaScript, where nothing can be typed', async ({ visit }) => {
		const page = await visit(`${address}payees/`, { viewport: phone, javaScriptEnabled: false });
		expect(await page.locator('table.payees tbody tr:visible').count()).toBe(
			filesOf(path.join(folder, 'payees'), 'index.html').length - 1,
		);
		expect(await page.locator('main input:visible').count()).toBe(0);
		await page.getByRole('link', { name: power }).click();
		await page.waitForURL(pageOf(power));
		expect(await page.locator('h1').innerText()).toContain('供电公司');
	});
});

describe('the search', () => {
	it('finds a payee by its name, before the ledgers that pay it', async ({ visit }) => {
		const page = await visit(`${address}search/?q=${encodeURIComponent('供电公司')}`);
		const first = page.locator('.search-results > li').first();
		await expect
			.poll(() => first.locator('.result-place').textContent(), { timeout: 15_000 })
			.toBe('收款单位 · 3 个村');
		await first.getByRole('link', { name: power }).click();
		await page.waitForURL(pageOf(power));
	});

	it('finds payees alone when asked, in the chosen township', async ({ visit }) => {
		const query = new URLSearchParams({ q: '文具店', kind: 'payee', township: townships.of });
		const page = await visit(`${address}search/?${query.toString()}`);
		const titles = page.locator('.result-title');
		await expect
			.poll(() => titles.allTextContents(), { timeout: 15_000 })
			.toEqual([payees.stationer]);
	});
});

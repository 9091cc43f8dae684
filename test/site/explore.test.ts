import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { formatYuan, parseYuan, sumFen } from '../../src/domain/money/money.ts';
import { payeeId } from '../../src/domain/payees/payee-name.ts';
import { money } from '../../src/texts/zh-CN/format.ts';
import { barriers } from './barriers.ts';
import { careless, payees, townships, village } from './county.ts';
import { hostileVillage } from './hostile-tree.ts';
import { filesOf } from './html.ts';
import { readCells } from './trees.ts';
import { it, phone } from './visit.ts';

type Cells = Record<string, string>;

const { address, folder } = inject('county');
const hostile = inject('hostile');
const explore = `${address}explore/`;

/** Every row of the ledgers that the site offers, with its village. */
const rowsOf = (root: string) =>
	filesOf(root, '.csv').flatMap((file) => {
		const [, id = ''] = /^downloads\/(\d{12})\/ledger\/[^/]+\.csv$/.exec(file) ?? [];
		return id === '' ? [] : readCells(root, file).map((row): Cells => ({ ...row, 村编号: id }));
	});
const all = rowsOf(folder);
const fenOf = (row: Cells, side: '收入' | '支出') => parseYuan(row[`${side}（元）`] ?? '');
const amountOf = (row: Cells) => fenOf(row, '收入') ?? fenOf(row, '支出') ?? NaN;
const sumOf = (rows: readonly Cells[], side: '收入' | '支出') =>
	money(sumFen(rows.map((row) => fenOf(row, side) ?? 0)));
const sentence = (rows: readonly Cells[]) =>
	`共 ${rows.length} 笔，收入合计 ${sumOf(rows, '收入')} 元，支出合计 ${sumOf(rows, '支出')} 元。`;
const holds = (row: Cells, word: string) =>
	['摘要', '对方', '经手人'].some((column) => row[column]?.includes(word));
const inYear = (row: Cells, year: string) => row['日期']?.startsWith(year) ?? false;

/** Waits until the page says just this. */
async function says(page: Page, text: string): Promise<void> {
	await page.locator('.explore-status:text-is("' + text + '")').waitFor();
}

/** Waits until something like it stands there. */
async function shows(page: Page, part: string, text: string | RegExp): Promise<void> {
	await page.locator(part).filter({ hasText: text }).waitFor();
}

async function saved(page: Page, name: string): Promise<string> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	return readFileSync(await (await waiting).path(), 'utf8');
}

/** The requests for files of rows, with the bytes that they ask for. */
function watchFiles(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const [, year] = /year=(\d{4})/.exec(request.url()) ?? [];
		if (year !== undefined) asked.push(`${year} ${request.headers()['range'] ?? 'whole'}`);
	});
	return asked;
}

describe('every ledger row of the county', () => {
	it('is read when it is asked for, and of the year and in the parts that are asked for', async ({
		visit,
	}) => {
		const page = await visit(explore);
		const asked = watchFiles(page);
		await page.getByLabel('从哪个月').selectOption('2025-01');
		await page.getByLabel('到哪个月').selectOption('2025-12');
		const rows = all.filter((row) => inYear(row, '2025'));
		await says(page, sentence(rows));
		expect(await page.locator('.explore-among').innerText()).toContain(
			`在2025年全县已公开的 ${rows.length} 笔里查`,
		);
		const years = new Set(asked.map((each) => each.slice(0, 4)));
		expect([...years].filter((year) => year !== '2026')).toEqual(['2025']);
		expect(asked.filter((each) => !/ bytes=\d+-\d+$/.test(each))).toEqual([]);
		expect(new URL(page.url()).search).toBe('?from=2025-01&to=2025-12');
	});

	it.for([
		['', () => true],
		['q=工资', (row) => holds(row, '工资')],
		['q=供电公司 电费', (row) => holds(row, '供电公司') && holds(row, '电费')],
		[
			'from=2025-01&to=2025-06&side=expense',
			(row) =>
				(row['日期'] ?? '') < '2025-07' && inYear(row, '2025') && fenOf(row, '支出') !== undefined,
		],
		['min=1,000&max=5000', (row) => amountOf(row) >= 100_000 && amountOf(row) <= 500_000],
		[
			'village=' + careless + '&witness=no',
			(row) => row['村编号'] === careless && row['证明人'] === '',
		],
		[
			'township=' + townships.other,
			(row) => !['990201001200', careless].includes(row['村编号'] ?? ''),
		],
		['decision=yes', (row) => row['决议编号'] !== ''],
		[
			'contract=yes&side=income',
			(row) => row['合同编号'] !== '' && fenOf(row, '收入') !== undefined,
		],
		['category=水电费', (row) => row['类别'] === '水电费'],
		[
			'voucher-type=发票&fund-source=集体自有',
			(row) => row['票据类型'] === '发票' && row['资金来源'] === '集体自有',
		],
		[
			'organisation=' + payeeId(payees.power),
			(row) => row['对方'] === payees.power && row['对方类型'] === '单位',
		],
	] as const satisfies readonly (readonly [string, (row: Cells) => boolean])[])(
		'adds up to what the villages’ own tables do: %s',
		async ([query, belongs], { visit }) => {
			const rows = all.filter(belongs);
			expect(rows.length).toBeGreaterThan(0);
			const page = await visit(`${explore}?${query === '' ? 'by=year' : query}`);
			await says(page, sentence(rows));
			const groups = page.locator('.explore-groups tbody tr');
			const counts = await groups.locator('td:last-child').allInnerTexts();
			if (counts.length < 12) {
				expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(rows.length);
			}
		},
	);

	it('is taken away just as it was found, as a table and as data', async ({ visit }) => {
		const page = await visit(`${explore}?village=${village}&from=2025-03&to=2025-03&sort=date`);
		const rows = all.filter(
			(row) => row['村编号'] === village && row['日期']?.startsWith('2025-03'),
		);
		await says(page, sentence(rows));
		const text = await saved(page, '下载表格（CSV）');
		expect(text.startsWith('\uFEFF')).toBe(true);
		const taken = Papa.parse<Cells>(text.slice(1), { header: true, skipEmptyLines: true }).data;
		const own = Object.keys(all[0] ?? {});
		const inOrder = (lines: readonly Cells[]) =>
			lines.map((line) => own.map((heading) => line[heading] ?? '').join('|')).sort();
		expect(inOrder(taken)).toEqual(inOrder(rows));
		expect(taken[0]).toMatchObject({ 村名: '杏花村', 乡镇: '杏林镇', 期间: '2025-03' });
		const data = JSON.parse(await saved(page, '下载数据（JSON）')) as {
			readonly count: number;
			readonly citation: string;
			readonly query: Cells;
			readonly rows: readonly { readonly expenseFen?: number; readonly summary: string }[];
		};
		expect(data.query).toMatchObject({ village, from: '2025-03' });
		expect([data.count, data.rows.length]).toEqual([rows.length, rows.length]);
		expect(
			data.rows.map(({ expenseFen: fen }) => (fen === undefined ? '' : formatYuan(fen))),
		).toEqual(taken.map((row) => row['支出（元）']));
		expect(data.citation).toContain(sentence(rows).slice(0, -1));
	});

	it('leads to its own place', async ({ visit }) => {
		const page = await visit(`${explore}?village=${village}&from=2025-03&to=2025-03`);
		await shows(page, '.explore-status', /^共 /);
		const link = page.locator('.explore-rows tbody th a').first();
		const summary = await link.innerText();
		await link.click();
		const target = page.locator('tr:target');
		await target.waitFor();
		expect(await target.innerText()).toContain(summary);
	});

	it('is cited with the query, the sums, the day and the version of the data', async ({
		visit,
	}) => {
		const page = await visit(`${explore}?q=电费&from=2025-01&to=2025-12`);
		const rows = all.filter((row) => holds(row, '电费') && inYear(row, '2025'));
		const { commit } = JSON.parse(readFileSync(`${folder}/portal.json`, 'utf8')) as Cells;
		const line = page.locator('.explore-citation');
		await shows(page, '.explore-citation', `数据版本 ${commit}`);
		const words = await line.innerText();
		expect(words).toContain('含有的字词“电费”、从哪个月“2025年1月”、到哪个月“2025年12月”');
		expect(words).toContain(sentence(rows).slice(0, -1));
		expect(words).toContain('状态截至2026年3月20日');
		expect(words).toContain(page.url());
	});
});

describe('a query', () => {
	it('stands in the address, and is gone back from and forward to', async ({ visit }) => {
		const page = await visit(`${explore}?from=2025-01&to=2025-12`);
		const whole = sentence(all.filter((row) => inYear(row, '2025')));
		await says(page, whole);
		await page.getByLabel('收入还是支出').selectOption('income');
		const income = all.filter((row) => inYear(row, '2025') && fenOf(row, '收入') !== undefined);
		await says(page, sentence(income));
		await page.getByLabel('含有的字词').fill('补助');
		const words = income.filter((row) => holds(row, '补助'));
		await says(page, sentence(words));
		expect(new URL(page.url()).searchParams.get('q')).toBe('补助');
		await page.goBack();
		await says(page, whole);
		expect(await page.getByLabel('含有的字词').inputValue()).toBe('');
		expect(await page.getByLabel('收入还是支出').inputValue()).toBe('');
		await page.goForward();
		await says(page, sentence(words));
	});

	it('is narrowed by a group, and put in order by a heading', async ({ visit }) => {
		const page = await visit(`${explore}?by=village`);
		await shows(page, '.explore-status', /^共 /);
		const rows = all.filter((row) => row['村编号'] === village);
		await page.locator('.explore-groups').getByRole('link', { name: '杏花村' }).click();
		await says(page, sentence(rows));
		await page.getByRole('button', { name: '按支出（元）排序' }).click();
		const largest = rows.toSorted(
			(a, b) => (fenOf(b, '支出') ?? -Infinity) - (fenOf(a, '支出') ?? -Infinity),
		)[0];
		const first = page.locator('.explore-rows tbody tr').first();
		await expect.poll(() => first.innerText()).toContain(largest?.['摘要'] ?? '-');
		expect(await first.innerText()).toContain(money(fenOf(largest ?? {}, '支出') ?? 0));
		expect(new URL(page.url()).searchParams.get('sort')).toBe('-expenseFen');
	});

	it('joins no masked name over villages', async ({ visit }) => {
		const masked = all.filter((row) => row['对方']?.includes('*'));
		const name = masked[0]?.['对方'] ?? '';
		const own = masked.filter((row) => row['对方'] === name);
		const page = await visit(`${explore}?by=payee&q=${encodeURIComponent(name)}`);
		await shows(page, '.explore-status', /^共 /);
		const links = page.locator('.explore-groups tbody th', { hasText: name });
		expect(await links.count()).toBe(new Set(own.map((row) => row['村编号'])).size);
		expect(await links.first().innerText()).toMatch(/（.+村）$/);
		await page.goto(`${explore}?by=payee&q=${encodeURIComponent(own[0]?.['摘要'] ?? '')}`);
		await links.first().getByRole('link').click();
		await expect
			.poll(() => new URL(page.url()).searchParams.get('q'))
			.toBe(`${own[0]?.['摘要']} ${name}`);
	});

	it('that finds nothing, or cannot be asked, says what to do', async ({ visit }) => {
		const page = await visit(`${explore}?q=没有这样的事`);
		await says(page, '没有符合条件的。请放宽条件，例如少写一个词、把月份改长、金额改宽。');
		expect(await page.locator('.explore-found').isVisible()).toBe(false);
		await page.getByLabel('金额从').fill('五百');
		await shows(page, '.explore-status', '金额请只写数字');
		await page.getByRole('button', { name: '清空条件' }).click();
		await shows(page, '.explore-status', /^共 /);
	});

	it('leads from an organisation’s page to all that was paid to it', async ({ visit }) => {
		const page = await visit(`${address}payees/${payeeId(payees.power)}/`);
		await page.getByRole('link', { name: '在全县收支明细里查它的每一笔' }).click();
		const rows = all.filter((row) => row['对方'] === payees.power);
		await says(page, sentence(rows));
		expect(await page.locator('.explore-organisation').innerText()).toContain(
			`只看这家单位：${payees.power}`,
		);
		await page.getByRole('button', { name: '不限这家单位' }).click();
		await shows(page, '.explore-status', /^共 /);
		expect(new URL(page.url()).searchParams.has('organisation')).toBe(false);
	});
});

describe('what can go wrong', () => {
	it('is a host without ranges: whole files are read, and the page says so', async ({ visit }) => {
		const page = await visit(explore);
		await page.route('**/*.parquet', async (route) => {
			const { range: _, ...headers } = route.request().headers();
			await route.fulfill({ response: await route.fetch({ headers }) });
		});
		await page.getByRole('button', { name: '查询' }).click();
		const rows = all.filter((row) => inYear(row, '2026'));
		await says(page, sentence(rows));
		expect(await page.locator('.explore-among').innerText()).toContain('要读取整个文件');
	});

	it('is the network, or a new release: the page says what to do, and then it works', async ({
		browser,
	}) => {
		const page = await browser.newPage();
		await page.goto(explore);
		const show = page.getByRole('button', { name: '查询' });
		await page.route('**/*.parquet', (route) => route.abort());
		await show.click();
		await shows(page, '.explore-status', '没有读到数据，可能是网络断了');
		await page.unroute('**/*.parquet');
		await page.route('**/*.parquet', (route) => route.fulfill({ status: 404 }));
		await show.click();
		await shows(page, '.explore-status', '网站的内容刚刚更新过');
		await page.unroute('**/*.parquet');
		await show.click();
		const rows = all.filter((row) => inYear(row, '2026'));
		await says(page, sentence(rows));
		await page.close();
	});

	it('is much to read on a telephone: nothing is read unasked', async ({ visit }) => {
		const page = await visit(explore, { viewport: phone });
		await page.locator('.explore').evaluate((root) => (root.dataset['much'] = '1000'));
		await page.getByRole('button', { name: '查询' }).click();
		await shows(page, '.explore-status', /^要读取约 \d+ KB/);
		await page.getByRole('button', { name: '继续读取' }).click();
		const rows = all.filter((row) => inYear(row, '2026'));
		await says(page, sentence(rows));
	});
});

describe('the page with what was found', () => {
	it.for([['a telephone', phone] as const, ['a laptop', { width: 1280, height: 800 }] as const])(
		'fits %s, whatever the texts say, and is without barriers',
		async ([, viewport], { visit }) => {
			const page = await visit(`${hostile.address}explore/?by=payee`, { viewport });
			await says(page, sentence(rowsOf(hostile.folder)));
			const [scrollWidth, clientWidth] = await page.evaluate(() => {
				const { documentElement: root } = document;
				return [root.scrollWidth, root.clientWidth] as const;
			});
			expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
			expect(await barriers(page)).toEqual([]);
			expect(await page.locator('.explore-found script, .explore-found img').count()).toBe(0);
		},
	);

	it('leads to a row whatever its voucher is called', async ({ visit }) => {
		const page = await visit(`${hostile.address}explore/?village=${hostileVillage}`);
		await shows(page, '.explore-status', /^共 /);
		const links = page.locator('.explore-rows tbody th a');
		const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(hrefs.length).toBeGreaterThan(10);
		for (const [ledger, own] of Map.groupBy(hrefs, (href) => href?.split('#')[0] ?? '')) {
			await page.goto(new URL(ledger, hostile.address).href);
			const anchors = own.map((href) => decodeURIComponent(href?.split('#')[1] ?? ''));
			const missing = await page.evaluate(
				(all) => all.filter((anchor) => !document.getElementById(anchor)),
				anchors,
			);
			expect(missing).toEqual([]);
		}
	});

	it('is whole without JavaScript in the tables of each village and year', async ({ visit }) => {
		const page = await visit(explore, { javaScriptEnabled: false, viewport: phone });
		expect(await page.locator('.explore form').isVisible()).toBe(false);
		await page.getByText('杏林镇（2个村）').click();
		await page.locator('li', { hasText: '杏花村' }).getByRole('link', { name: '2025年' }).click();
		const files = page.locator('section', { has: page.locator('#files') }).locator('a[download]');
		const own = filesOf(folder, '.csv').filter((file) =>
			file.startsWith(`downloads/${village}/ledger/2025-`),
		);
		expect(await files.count()).toBe(own.length);
	});
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import writeWorkbook from 'write-excel-file/universal';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import type { Finding } from '../../src/domain/findings/findings.ts';
import { explain } from '../../src/texts/findings.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';
import { importFile } from '../importing/import-file.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { barriers } from './barriers.ts';
import { village } from './county.ts';
import { runScript } from './build-site.ts';
import { launch } from './browser.ts';
import { filesOf, readPage } from './html.ts';
import { it, laptop, phone } from './visit.ts';

const { address, folder } = inject('county');
const desk = `${address}desk/`;

const offices = path.join(import.meta.dirname, '../fixtures/offices');
const cases = readdirSync(offices).map((name) => {
	const input = readdirSync(path.join(offices, name)).find((file) => file.startsWith('input.'));
	const file = path.join(offices, name, input ?? '');
	const expected = JSON.parse(readFileSync(path.join(offices, name, 'expected.json'), 'utf8')) as {
		readonly errors?: unknown;
		readonly mustNotAppear?: readonly string[];
	};
	return { name, file, ...expected };
});
const clean = cases.filter(({ errors }) => errors === undefined);
const wrong = cases.filter(({ errors }) => errors !== undefined);
const caseNamed = (name: string) => cases.find((each) => each.name === name)?.file ?? '';

/** For what takes a moment on a busy machine. */
const patient = { timeout: 20_000 };

/** Milliseconds for one file after the other: a busy machine is no failure. */
const slow = 60_000;

const heading = '日期,凭证号,类别,摘要,收入,支出';
const purchase = '2025-03-05,记-1,办公费,打印纸,,20.00';

let scratch = '';
beforeAll(() => {
	scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-desk-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

function written(name: string, ...lines: readonly string[]): string {
	const file = path.join(scratch, name);
	writeFileSync(file, `${lines.join('\n')}\n`);
	return file;
}

const title = (page: Page) => page.locator('.desk-outcome h2');
const status = (page: Page) => page.locator('.desk-status');
const input = (page: Page) => page.getByLabel('选择文件');

/** Waits until the tool has everything it needs. */
async function ready(page: Page): Promise<Page> {
	await expect.poll(() => status(page).textContent(), patient).toContain('已经准备好');
	return page;
}

/** Chooses a file and waits for what is said of it. */
async function choose(page: Page, file: string): Promise<string> {
	await chooseAgain(page);
	await input(page).setInputFiles(file);
	return outcome(page);
}

/** The month that the fixtures are of. */
async function chooseMarch(page: Page): Promise<void> {
	await page.getByLabel('哪一年').selectOption('2025');
	await page.getByLabel('哪个月或季度').selectOption('-03');
}

/** What is said of the file, when the check has ended. */
async function outcome(page: Page): Promise<string> {
	await expect.poll(() => status(page).innerText(), { timeout: 15_000 }).toMatch(/处要改|没有/);
	await step(page, '改错').click();
	return (await title(page).innerText()).trim();
}

const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name });

/** Goes back to where table, village and file are chosen. */
async function chooseAgain(page: Page): Promise<void> {
	await step(page, '选表格').click();
}

async function downloaded(page: Page, name: string | RegExp) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name }).click(),
	]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** A finding as the list of problems has it: with the way to its row, or else with all its words. */
function listed(one: Finding, rows: ReadonlySet<string>): RegExp {
	const { line, column } = one.place;
	const { message, fix } = explain(one, 'zh', 'desk');
	const place =
		line === undefined
			? '整个文件'
			: `(第${line}行|[A-Z]+${line})${column ? ` ${quote(column)}` : ''}`;
	const words = rows.has(`第${line}行`) ? message : message + fix;
	return new RegExp(`^要改 ${place} ${quote(words.replace(/\s+/g, ' ').trim())}$`);
}

function quote(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whatever needs the network from now on breaks the test. */
function noRequests(page: Page): string[] {
	const asked: string[] = [];
	page.context().on('request', (request) => {
		if (!request.url().startsWith('blob:')) asked.push(request.url());
	});
	return asked;
}

describe('an office’s file in the browser', () => {
	// One after the other in one page, as an office with many files has them.
	it('comes out as the command writes it', { timeout: 2 * slow }, async ({ visit }) => {
		const page = await ready(await visit(desk));
		await page.getByLabel('哪个村').selectOption(village);
		await chooseMarch(page);
		for (const own of clean) {
			expect(await choose(page, own.file), own.name).toBe('没有发现错误');
			const { name, bytes } = await downloaded(page, /下载规范文件/);
			const { imported } = importFile(readFileSync(own.file), {
				file: path.basename(own.file),
				period: parsePeriod('2025-03'),
			});
			expect(bytes.toString(), own.name).toBe(formatCsv(imported?.cells ?? []));
			expect(name).toBe('2025-03.csv');
			expect(await page.locator('.desk-where').innerText()).toBe(
				`“${name}”放在数据文件夹的 villages/${village}/ledger/${name}。`,
			);
			const report = await downloaded(page, '下载导入报告');
			expect(report.name).toBe('2025-03-导入报告.txt');
			expect(report.bytes.toString()).toMatch(/^\uFEFF导入报告\n原文件：input\.\w+\nSHA-256：/);
			for (const line of await page.locator('.desk-report-lines p').allInnerTexts()) {
				expect(report.bytes.toString(), own.name).toContain(line.trim());
			}
		}
	});

	it.for(['gbk-excel', 'merged-header'])(
		'%s: the file to download is the one the command writes, to the byte',
		async (name, { visit }) => {
			const page = await ready(await visit(desk));
			await choose(page, caseNamed(name));
			const { bytes } = await downloaded(page, /下载规范文件/);
			const { stdout } = await runScript(
				'import.ts',
				...[caseNamed(name), '--village', village, '--stdout'],
			);
			expect(bytes.toString()).toBe(stdout);
		},
	);

	it('is refused for what the command says', { timeout: 2 * slow }, async ({ visit }) => {
		const page = await ready(await visit(desk));
		await chooseMarch(page);
		for (const own of wrong) {
			const { findings } = importFile(readFileSync(own.file), {
				file: path.basename(own.file),
				period: parsePeriod('2025-03'),
			});
			expect(findings.length, own.name).toBeGreaterThan(0);
			expect(await choose(page, own.file), own.name).toBe(`有 ${findings.length} 处要改`);
			const rows = new Set(await page.locator('.desk-table tbody th').allInnerTexts());
			const list = await page.locator('.desk-problems li').allInnerTexts();
			expect(
				list.map((each) =>
					each
						.replace(/^[✕\s]+/, '')
						.replace(/\s+/g, ' ')
						.trim(),
				),
				own.name,
			).toEqual(findings.map((one) => expect.stringMatching(listed(one, rows)) as string));
			const explained = await page.locator('.desk-said').allInnerTexts();
			for (const one of findings.filter(({ place }) => rows.has(`第${place.line}行`))) {
				const { message, fix } = explain(one, 'zh', 'desk');
				expect(explained.some((each) => each.includes(message) && each.includes(fix))).toBe(true);
			}
			expect(await page.getByRole('link', { name: /下载规范文件/ }).count()).toBe(0);
			const shown = `${await page.locator('body').innerText()} ${(await downloaded(page, '下载问题清单')).bytes.toString()}`;
			for (const value of own.mustNotAppear ?? []) expect(shown).not.toContain(value);
		}
	});

	it('is marked in the cell meant, by a word, and the list leads there', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const rows = Array.from({ length: 3000 }, (_, at) => purchase.replace('记-1', `记-${at + 1}`));
		rows[2500] = '2025-03-05,记-2501,办公费,打印纸,,20.005';
		await choose(page, written('长表.csv', heading, ...rows));
		expect(await page.locator('.desk-table tbody tr').count()).toBeLessThan(20);
		expect(await page.locator('.desk-gap').innerText()).toBe('略去 2,490 行');
		expect(await page.locator('.desk-marked').allInnerTexts()).toEqual([
			expect.stringContaining('要改 F2502 '),
		]);
		await page.getByRole('link', { name: 'F2502 支出' }).click();
		const focused = page.locator('input:focus');
		expect(await focused.getAttribute('aria-label')).toBe('F2502 支出');
		expect(await focused.inputValue()).toBe('20.005');
		expect(
			await focused.evaluate((field) => {
				const { top, bottom } = field.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			}),
		).toBe(true);
	});

	it('of a thousand problems is shown bit by bit', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const rows = Array.from({ length: 1000 }, (_, at) => `2025-03-05,记-${at + 1},办公费,纸,,x`);
		expect(await choose(page, written('全错.csv', heading, ...rows))).toBe('有 1,000 处要改');
		expect(await page.locator('.desk-kept').innerText()).toContain('前 500 处，共 1,000 处');
		expect(await page.locator('.desk-problems li').count()).toBe(20);
		await page.getByRole('button', { name: '显示更多', exact: true }).click();
		expect(await page.locator('.desk-problems li').count()).toBe(40);
		expect(await page.locator(':focus').innerText()).toBe('F22 支出');
		await page.getByRole('button', { name: '显示更多行' }).click();
		expect(await page.locator('.desk-table tbody th').count()).toBe(80);
	});

	it('is shown as text, whatever is in it', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const markup = '<img src=x onerror=alert(1)>';
		await choose(
			page,
			written(
				`${markup.replaceAll(/[<>]/g, '')}.csv`,
				`${heading},${markup}`,
				`2025-03-05,记-1,办公费,"${markup}<script>alert(1)</script>",,${markup},`,
				`"<b>合计</b>${markup}",,,,,,`,
			),
		);
		expect(await page.locator('.desk').innerText()).toContain(markup);
		expect(await page.locator('.desk-outcome :is(img, script, b > *)').count()).toBe(0);
	});

	it('dropped anywhere is checked, and the page stays', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const drop = (names: readonly string[]) =>
			page.evaluate(
				({ text, files }) => {
					const data = new DataTransfer();
					for (const name of files) data.items.add(new File([text], name));
					const event = new DragEvent('drop', {
						dataTransfer: data,
						bubbles: true,
						cancelable: true,
					});
					return !document.body.dispatchEvent(event);
				},
				{ text: `${heading}\n${purchase}\n`, files: names },
			);
		// Otherwise the browser opens the file in place of the page.
		expect(await drop(['三月.csv'])).toBe(true);
		expect(await outcome(page)).toBe('没有发现错误');
		expect(await page.locator('.desk-about').innerText()).toBe('文件“三月.csv”，收支明细');
		await drop(['四月.csv', '五月.csv']);
		await expect.poll(() => page.locator('.desk-about').innerText(), patient).toContain('四月.csv');
	});

	it('is checked again for another period', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const file = written('季度.csv', heading, purchase, purchase.replace('-03-05', '-02-05'));
		expect(await choose(page, file)).toBe('有 1 处要改');
		expect(await page.locator('.desk-problems').innerText()).toContain(
			'没有在“选表格”一步选好年份和月份',
		);
		await chooseAgain(page);
		await page.getByLabel('哪一年').selectOption('2025');
		await page.getByLabel('哪个月或季度').selectOption('第一季度');
		await page.getByRole('button', { name: '按现在的选择再检查一次' }).click();
		await expect.poll(() => title(page).innerText(), patient).toBe('没有发现错误');
		expect(await page.getByRole('link', { name: /规范文件（2025-Q1\.csv）/ }).count()).toBe(1);
	});

	it('with several tables asks which sheet it is', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const rows = (month: string) =>
			[heading, purchase.replace('-03-', month)].map((line) =>
				line.split(',').map((value) => (value === '' ? null : { value, type: String })),
			);
		const workbook = await writeWorkbook([
			{ sheet: '3月', data: rows('-03-') },
			{ sheet: '4月', data: rows('-04-') },
		]).toBlob();
		const file = path.join(scratch, '两个月.xlsx');
		writeFileSync(file, new Uint8Array(await workbook.arrayBuffer()));
		expect(await choose(page, file)).toBe('有 1 处要改');
		expect(await page.locator('.desk-problems').innerText()).toContain('“3月”“4月”');
		await chooseAgain(page);
		await page.getByLabel('哪个工作表').selectOption('4月');
		await page.getByRole('button', { name: '按现在的选择再检查一次' }).click();
		await expect.poll(() => title(page).innerText(), patient).toBe('没有发现错误');
		expect(await page.locator('.desk-about').innerText()).toContain('工作表“4月”');
		expect(await page.getByRole('link', { name: /规范文件（2025-04\.csv）/ }).count()).toBe(1);
		expect(await page.getByLabel('哪个工作表').inputValue()).toBe('4月');
	});

	it('without categories takes the suggested ones when asked', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const file = written('没有类别.csv', heading, '2025-03-03,记-1,,村部屋面维修款,,3500.00');
		expect(await choose(page, file)).toBe('有 1 处要改');
		await page.getByLabel('采用建议的类别').check();
		await expect.poll(() => title(page).innerText(), patient).toBe('没有发现错误');
		expect(await page.locator('.desk-report-lines').innerText()).toContain('（空） → 维修费');
		await page.getByLabel('采用建议的类别').uncheck();
		await expect.poll(() => title(page).innerText(), patient).toBe('有 1 处要改');
	});

	it('of another table is checked as that table', async ({ visit }) => {
		const page = await ready(await visit(desk));
		await page.getByLabel('哪张表', { exact: true }).selectOption('balances');
		await page.getByLabel('哪个村').selectOption(village);
		const lines = ['期间,账户,期初余额,本期收入,本期支出,期末余额', '2025-03,银行存款,0,100,0,100'];
		expect(await choose(page, written('余额.csv', ...lines))).toBe('没有发现错误');
		expect(await page.locator('.desk-where').innerText()).toContain(
			`villages/${village}/balances.csv`,
		);
	});

	it('that was changed after it was chosen has to be chosen again', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const file = written('改过.csv', heading, purchase);
		expect(await choose(page, file)).toBe('没有发现错误');
		const choosing = page.waitForEvent('filechooser');
		writeFileSync(file, `${heading}\n${purchase}\n${purchase.replace('记-1', '记-2')}\n`);
		await chooseAgain(page);
		await page.getByRole('button', { name: '按现在的选择再检查一次' }).click();
		await expect.poll(() => status(page).innerText(), patient).toContain('再选一次');
		expect(await step(page, '改错').isDisabled()).toBe(true);
		// The very same file counts as another choice.
		await input(page).click();
		await (await choosing).setFiles(file);
		expect(await outcome(page)).toBe('没有发现错误');
		expect(await page.locator('.desk-report-lines').innerText()).toContain('收支 2 笔');
	});
});

describe('a cell with a problem', () => {
	const wrong = [
		heading,
		'2025-02-31,记-1,办公费,打印纸,,20.005',
		'2025-03-05,记-2,,村部屋面维修款,,3500.00',
	];

	it('is changed where it stands, and checked again at once', async ({ visit }) => {
		const page = await ready(await visit(desk));
		expect(await choose(page, written('改错.csv', ...wrong))).toBe('有 3 处要改');
		await page.getByRole('button', { name: '下一处' }).click();
		await page.keyboard.press('Control+A');
		await page.keyboard.type('2025-03-04');
		await page.keyboard.press('Tab');
		await expect.poll(() => title(page).innerText(), patient).toBe('有 2 处要改');
		// Whoever writes on while the table is drawn anew loses nothing.
		expect(await page.locator(':focus').getAttribute('aria-label')).toBe('F2 支出');
		await page.keyboard.press('Control+A');
		await page.keyboard.type('20.00');
		await page.getByLabel('C3 类别').selectOption('维修费');
		await expect.poll(() => title(page).innerText(), patient).toBe('没有发现错误');
		expect(await page.locator('.desk-before').allInnerTexts()).toEqual([
			'已改，原来是“2025-02-31”',
			'已改，原来是“20.005”',
			'已改，原来是空的',
		]);
		const { bytes } = await downloaded(page, /下载规范文件/);
		expect(bytes.toString()).toBe(
			formatCsv([
				['日期', '凭证号', '类别', '摘要', '收入（元）', '支出（元）'],
				['2025-03-04', '记-1', '办公费', '打印纸', '', '20.00'],
				['2025-03-05', '记-2', '维修费', '村部屋面维修款', '', '3500.00'],
			]),
		);
	});

	it('is as it was after an undo, and changed again after a redo', async ({ visit }) => {
		const page = await ready(await visit(desk));
		await choose(page, written('撤销.csv', ...wrong));
		expect(await page.getByRole('button', { name: '撤销' }).isDisabled()).toBe(true);
		await page.getByLabel('A2 日期').fill('2025-03-04');
		await page.getByLabel('A2 日期').blur();
		await expect.poll(() => title(page).innerText(), patient).toBe('有 2 处要改');
		await page.getByRole('button', { name: '撤销' }).click();
		await expect.poll(() => title(page).innerText(), patient).toBe('有 3 处要改');
		expect(await page.getByLabel('A2 日期').inputValue()).toBe('2025-02-31');
		await page.keyboard.press('Control+y');
		await expect.poll(() => title(page).innerText(), patient).toBe('有 2 处要改');
		await page.keyboard.press('Control+z');
		await expect.poll(() => title(page).innerText(), patient).toBe('有 3 处要改');
	});

	it('may be mended in another cell of its row, or the row left out', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const both = [heading, purchase, '2025-03-05,记-2,办公费,纸,20.00,20.00'];
		expect(await choose(page, written('两边.csv', ...both))).toContain('处要改');
		await page.getByRole('button', { name: '改这一行的其他格（第3行）' }).click();
		expect(await page.locator(':focus').getAttribute('aria-label')).toBe('A3 日期');
		await page.getByLabel('E3 收入').fill('');
		await page.getByLabel('E3 收入').blur();
		await expect.poll(() => title(page).innerText(), patient).toBe('没有发现错误');
		await page.getByRole('button', { name: '撤销' }).click();
		await expect.poll(() => title(page).innerText(), patient).toContain('处要改');
		await page.getByRole('button', { name: '删去这一行（第3行）' }).click();
		await expect.poll(() => title(page).innerText(), patient).toBe('没有发现错误');
		expect((await downloaded(page, /下载规范文件/)).bytes.toString()).not.toContain('记-2');
	});

	it('never shows a personal number, not even to be changed', async ({ visit }) => {
		const page = await ready(await visit(desk));
		await choose(page, caseNamed('personal-data'));
		const values = await page
			.locator('.desk-table :is(input, textarea)')
			.evaluateAll((fields) => fields.map((each) => (each as HTMLInputElement).value));
		expect(values.join()).toContain('［身份证号］');
		expect(values.join()).not.toMatch(/\d{11}/);
	});
});

describe('the village', () => {
	it('is found by its name or spelling, and its folder is named', async ({ visit }) => {
		const page = await ready(await visit(desk));
		await choose(page, caseNamed('gbk-excel'));
		expect(await page.locator('.desk-where').innerText()).toContain('在“选表格”一步选好村');
		await chooseAgain(page);
		await page.getByLabel('输入村名或拼音').pressSequentially('xinghua');
		expect(await page.locator('.desk-finder-status').innerText()).toBe('找到杏花村，已经选上');
		expect(await page.getByLabel('哪个村').inputValue()).toBe(village);
		expect(await page.locator('.desk-where').innerText()).toContain(`villages/${village}/ledger/`);
		await page.getByLabel('输入村名或拼音').fill('没有的村');
		expect(await page.locator('.desk-finder-status').innerText()).toContain('没有这个名字的村');
	});

	it('is not asked for a table of the county', async ({ visit }) => {
		const page = await ready(await visit(desk));
		await page.getByLabel('哪张表', { exact: true }).selectOption('villages');
		expect(await page.getByLabel('哪个村').isVisible()).toBe(false);
		expect(await page.getByLabel('哪一年').isVisible()).toBe(false);
		await page.getByLabel('哪张表', { exact: true }).selectOption('budget');
		expect(await page.getByLabel('哪个村').isVisible()).toBe(true);
		expect(await page.getByLabel('哪一年').isVisible()).toBe(true);
		expect(await page.getByLabel('哪个月或季度').isVisible()).toBe(false);
	});
});

describe('once it is loaded', () => {
	it('the tool works without the network and asks for nothing', async ({ visit }) => {
		const page = await ready(await visit(desk));
		await page.context().setOffline(true);
		const asked = noRequests(page);
		expect(await choose(page, caseNamed('gbk-excel'))).toBe('没有发现错误');
		await downloaded(page, /下载规范文件/);
		expect(await choose(page, caseNamed('total-mismatch'))).toBe('有 1 处要改');
		expect(asked).toEqual([]);
	});

	it('works under a base path', async ({ visit }) => {
		const page = await ready(await visit(`${inject('small').address}desk/`));
		expect(await choose(page, caseNamed('gbk-excel'))).toBe('没有发现错误');
	});

	it('keeps nothing on the device', async ({ visit }) => {
		const page = await ready(await visit(desk));
		await choose(page, caseNamed('gbk-excel'));
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		expect(await page.context().cookies()).toEqual([]);
	});
});

describe('a check that takes long', () => {
	/** A browser gives a worker some seconds to end by itself. */
	const ending = { timeout: 10_000 };

	/** In place of the program that checks, one that never ends. */
	async function endless(page: Page): Promise<void> {
		await page.route('**/desk-worker-*.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: 'postMessage({ started: true }); onmessage = () => { postMessage({ stage: "parsing" }); for (;;); };',
			}),
		);
		await page.reload();
		await ready(page);
	}

	it('says what it is doing and can be stopped', async ({ visit }) => {
		const page = await visit(desk);
		await endless(page);
		await input(page).setInputFiles(caseNamed('gbk-excel'));
		await expect.poll(() => status(page).innerText(), patient).toBe('正在解析表格……');
		expect(await page.getByRole('progressbar', { name: '进度' }).isVisible()).toBe(true);
		await page.getByRole('button', { name: '停止' }).click();
		await expect.poll(() => status(page).innerText(), patient).toBe('已经停止，没有结果。');
		expect(await page.getByRole('progressbar').isVisible()).toBe(false);
		expect(await title(page).isVisible()).toBe(false);
		await expect.poll(() => page.workers(), ending).toEqual([]);
		expect(await input(page).evaluate((each) => each === document.activeElement)).toBe(true);
	});

	it('is ended at the limit, with a sentence that helps', async ({ visit }) => {
		const page = await visit(desk);
		await endless(page);
		await page.locator('.desk').evaluate((each) => each.setAttribute('data-limit', '0.2'));
		await input(page).setInputFiles(caseNamed('gbk-excel'));
		await expect.poll(() => status(page).innerText(), patient).toContain('分成几个文件');
		await expect.poll(() => page.workers(), ending).toEqual([]);
	});

	it('gives way to another file', async ({ visit }) => {
		const page = await visit(desk);
		await endless(page);
		await input(page).setInputFiles(caseNamed('gbk-excel'));
		await expect.poll(() => page.workers().length, patient).toBe(1);
		await input(page).setInputFiles(caseNamed('total-mismatch'));
		await expect.poll(() => status(page).innerText(), patient).toBe('正在解析表格……');
		await expect.poll(() => page.workers().length, ending).toBe(1);
	});

	it('says when the program fails', async ({ visit }) => {
		const page = await visit(desk);
		await page.route('**/desk-worker-*.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: 'postMessage({ started: true }); onmessage = () => { gone(); };',
			}),
		);
		await page.reload();
		await input(await ready(page)).setInputFiles(caseNamed('gbk-excel'));
		await expect.poll(() => status(page).innerText(), patient).toContain('请换用新版的浏览器');
	});

	it('says so when it could not be loaded', async ({ browser }) => {
		const page = await browser.newPage();
		await page.route('**/desk-worker-*.js', (route) => route.abort());
		await page.goto(desk);
		await expect.poll(() => status(page).innerText(), patient).toContain('没有准备好');
		await page.close();
	});
});

describe('for everybody', () => {
	it('the keyboard is enough: from the file to the download', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const tabTo = async (wanted: () => Promise<boolean>) => {
			for (let step = 0; step < 40 && !(await wanted()); step += 1)
				await page.keyboard.press('Tab');
			expect(await wanted()).toBe(true);
		};
		const isFocused = (selector: string) => () =>
			page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector);
		// Playwright needs a moment to listen.
		const choosing = page.waitForEvent('filechooser');
		await tabTo(isFocused('#desk-finder'));
		await page.keyboard.type('lxc');
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).search).toBe('');
		await tabTo(isFocused('#desk-file'));
		await page.keyboard.press('Enter');
		await (await choosing).setFiles(caseNamed('gbk-excel'));
		await expect.poll(isFocused('#desk-result'), patient).toBe(true);
		await tabTo(isFocused('a[download="2025-03.csv"]'));
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter'),
		]);
		expect(download.suggestedFilename()).toBe('2025-03.csv');
	});

	it.for([
		['what is wrong', 'personal-data'],
		['what is right', 'gbk-excel'],
	] as const)(
		'axe finds nothing serious in %s, and a phone needs no scrolling sideways',
		async ([, name], { visit }) => {
			const page = await ready(await visit(desk, { viewport: laptop }));
			await choose(page, caseNamed(name));
			for (const viewport of [laptop, phone]) {
				await page.setViewportSize(viewport);
				expect(await barriers(page)).toEqual([]);
				expect(
					await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
				).toBeLessThanOrEqual(0);
			}
			const small = await page.evaluate(() =>
				[...document.querySelectorAll('.check :is(a, button, input, select)')]
					.filter((each) => each.checkVisibility())
					.filter((each) => (each.closest('label') ?? each).getBoundingClientRect().height < 47.5)
					.map((each) => each.outerHTML),
			);
			expect(small).toEqual([]);
		},
	);

	it('a table of many columns scrolls in its own frame, not with the page', async ({ visit }) => {
		const page = await ready(await visit(desk));
		const more = Array.from({ length: 20 }, (_, at) => `备注栏${at + 1}`);
		const row = [purchase.replace('20.00', '20.005'), ...more.map(() => '很长的备注文字')];
		await choose(page, written('宽表.csv', [heading, ...more].join(), row.join()));
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
		const frame = page.getByRole('region', { name: /有问题的行/ });
		await frame.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => frame.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
		// What can be done with the row stands where it can be seen; a problem is brought into sight.
		await page.getByRole('link', { name: 'Z1 备注栏20' }).click();
		for (const selector of ['.desk-of-row', 'input:focus']) {
			const { x = 0, width = 0 } = (await page.locator(selector).last().boundingBox()) ?? {};
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(1280);
		}
	});

	it('text at 200 % fits', async () => {
		const browser = await launch(inject('browser'), '--blink-settings=defaultFontSize=32');
		try {
			const page = await browser.newPage({ viewport: laptop });
			await page.goto(desk);
			await choose(await ready(page), caseNamed('personal-data'));
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			).toBeLessThanOrEqual(0);
		} finally {
			await browser.close();
		}
	});

	it('without JavaScript it says how it is done by hand', async ({ visit }) => {
		const page = await visit(desk, { javaScriptEnabled: false, viewport: phone });
		expect(await page.locator('.desk-fallback').innerText()).toContain(
			'发邮件或者用 U 盘交给发布单位代办：松禾县农业农村局，联系电话 0990-6660000',
		);
		expect(await page.locator('.desk-tool').isVisible()).toBe(false);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		).toBeLessThanOrEqual(0);
	});
});

describe('where the desk stood before', () => {
	it('leads on to it, with what stands behind the #', async ({ visit }) => {
		const page = await visit(`${address}check/#desk-table`);
		await page.waitForURL(`${desk}#desk-table`);
	});

	it('leads on without JavaScript', async ({ visit }) => {
		const page = await visit(`${address}check/`, { javaScriptEnabled: false });
		await page.waitForURL(desk);
	});
});

describe('the weight of the site', () => {
	it('grows on no other page: none but this one loads the tool', () => {
		const tool = /desk-worker|desk\.astro|\/desk\.[\w-]+\.css/;
		const loading = filesOf(folder, '.html').filter((file) => tool.test(readPage(folder, file)));
		expect(loading).toEqual(['desk/index.html']);
	});
});

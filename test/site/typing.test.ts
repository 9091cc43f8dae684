import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { homes, village } from './county.ts';
import { it, phone } from './visit.ts';

const { address } = inject('county');

/** Where a name is typed: the page, the field, what says how many are found, and the lines that are left. */
const fields = [
	{
		place: 'the list of villages',
		page: 'villages/',
		status: '.finder-status',
		lines: '.finder-villages a',
		all: 3,
		typed: { words: 'xinghua', name: '杏花', left: 1, found: '找到杏花村，按回车键打开' },
		none: '没有这个名字的村',
	},
	{
		place: 'the list of payees',
		page: 'payees/',
		status: '.payee-filter [role=status]',
		lines: 'table.payees tbody th a',
		all: undefined,
		typed: { words: '清泉水利', name: '水利', left: 2, found: '找到 2 家' },
		none: '下面没有这个名字',
	},
] as const;

/** Puts a half-made word of an input method into the field that has the focus. */
async function compose(page: Page, text: string) {
	const ime = await page.context().newCDPSession(page);
	await ime.send('Input.imeSetComposition', {
		text,
		selectionStart: text.length,
		selectionEnd: text.length,
	});
	return (word: string) => ime.send('Input.insertText', { text: word });
}

describe.for(fields)(
	'a name typed in $place',
	({ page: path, status, lines, all, typed, none }) => {
		const leftIn = (page: Page) => page.locator(`${lines}:visible`).count();
		const fieldOf = (page: Page) => page.locator('main').getByRole('searchbox');

		it('leaves what it means, in letters too where the list knows them, and brings the rest back', async ({
			visit,
		}) => {
			const page = await visit(address + path, { viewport: phone });
			const before = await leftIn(page);
			if (all !== undefined) expect(before).toBe(all);
			await fieldOf(page).fill(typed.words);
			await expect.poll(() => leftIn(page)).toBe(1);
			await fieldOf(page).fill('');
			await expect.poll(() => leftIn(page)).toBe(before);
			expect(await page.locator(status).textContent()).toBe('');
		});

		it('counts when the input method has finished it, not before', async ({ visit }) => {
			const page = await visit(address + path);
			const before = await leftIn(page);
			await fieldOf(page).focus();
			const finish = await compose(page, 'qqq');
			expect(await leftIn(page)).toBe(before);
			await finish(typed.name);
			await expect.poll(() => leftIn(page)).toBe(typed.left);
			expect(await page.locator(status).innerText()).toBe(typed.found);
		});

		it('that nobody has leaves nothing, and the button brings all back and the focus to the field', async ({
			visit,
		}) => {
			const page = await visit(address + path);
			const before = await leftIn(page);
			await fieldOf(page).fill('没有这样的名字');
			await expect.poll(() => leftIn(page)).toBe(0);
			expect(await page.locator(status).innerText()).toContain(none);
			await page.getByRole('button', { name: '清空' }).click();
			expect(await leftIn(page)).toBe(before);
			expect(await fieldOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
			expect(await page.getByRole('button', { name: '清空' }).isVisible()).toBe(false);
		});

		it('and the list agree when the page is come back to', async ({ visit }) => {
			const page = await visit(address + path);
			const before = await leftIn(page);
			await fieldOf(page).fill(typed.name);
			await expect.poll(() => leftIn(page)).toBe(typed.left);
			await page.goto(address + homes.village);
			await page.goBack();
			await fieldOf(page).waitFor();
			const kept = await fieldOf(page).inputValue();
			await expect.poll(() => leftIn(page)).toBe(kept === '' ? before : typed.left);
		});
	},
);

describe('a village looked for by its name', () => {
	it('is opened with Enter, but not by the Enter that ends a word', async ({ visit }) => {
		const page = await visit(`${address}villages/`);
		const field = page.locator('main').getByRole('searchbox');
		await field.fill('杏花');
		await field.evaluate((input) => {
			const enter = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
			input.dispatchEvent(new KeyboardEvent('keydown', enter));
		});
		expect(page.url()).toBe(`${address}villages/`);
		await field.press('Enter');
		await page.waitForURL(address + homes.village);
	});

	it('is given up with Escape', async ({ visit }) => {
		const page = await visit(`${address}villages/`);
		const field = page.locator('main').getByRole('searchbox');
		await field.fill('杏花');
		await field.press('Escape');
		expect(await field.inputValue()).toBe('');
		expect(await page.locator('.finder-villages a:visible').count()).toBe(3);
	});

	it('is chosen in the office tool when it alone is left, and its folder is named', async ({
		visit,
	}) => {
		const page = await visit(`${address}desk/`);
		await expect
			.poll(() => page.locator('.desk-status').textContent(), { timeout: 20_000 })
			.toContain('已经准备好');
		const [field, list] = [page.getByLabel('输入村名或拼音'), page.getByLabel('哪个村')];
		await field.fill('村');
		expect(await list.inputValue()).toBe('');
		await field.fill('xinghua');
		expect(await list.inputValue()).toBe(village);
		await field.fill('');
		expect(await list.locator('option').count()).toBe(4);
		expect(await list.inputValue()).toBe(village);
	});
});

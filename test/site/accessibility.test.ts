import { describe, expect, inject } from 'vitest';
import { barriers } from './barriers.ts';
import { homes, pages } from './county.ts';
import { everyKind } from './page-kinds.ts';
import { it, laptop, phone } from './visit.ts';

const { address } = inject('county');
const village = address + homes.village;

describe('axe finds nothing serious', () => {
	it.for(everyKind)('in %s', async ([, path], { visit }) => {
		const page = await visit(address + path, { viewport: laptop });
		expect(await barriers(page)).toEqual([]);
		await page.setViewportSize(phone);
		expect(await barriers(page)).toEqual([]);
	});
});

it('axe finds nothing serious in the hints that somebody looked for', async ({ visit }) => {
	const page = await visit(`${address}hints/?rule=witness-missing&year=all`);
	await page.locator('.hint-results tbody tr').first().waitFor();
	expect(await barriers(page)).toEqual([]);
	await page.setViewportSize(phone);
	expect(await barriers(page)).toEqual([]);
});

describe('with the keyboard alone', () => {
	it('the first Tab offers to skip to the content, and Enter goes there', async ({ visit }) => {
		const page = await visit(village);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: '跳到正文' });
		expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
		expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#content');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	});

	it.for([
		['the home page', address],
		['a village', village],
		['a month', address + pages.month],
		['search', `${address}search/`],
	] as const)('the focus can be seen wherever it goes in %s', async ([, url], { visit }) => {
		const page = await visit(url);
		const unseen: string[] = [];
		for (let step = 0; step < 40; step += 1) {
			await page.keyboard.press('Tab');
			const state = await page.evaluate(() => {
				const focused = document.activeElement;
				if (!focused || focused === document.body) return undefined;
				const { outlineStyle, outlineWidth } = getComputedStyle(focused);
				const { width, height, right, bottom } = focused.getBoundingClientRect();
				const seen =
					outlineStyle !== 'none' &&
					parseFloat(outlineWidth) >= 2 &&
					width > 1 &&
					height > 1 &&
					right > 0 &&
					bottom > 0;
				return { seen, what: `${focused.tagName} ${focused.textContent.trim().slice(0, 20)}` };
			});
			if (!state) break;
			if (!state.seen) unseen.push(state.what);
		}
		expect(unseen).toEqual([]);
	});

	it('a chart’s table opens with Enter and closes with the space bar', async ({ visit }) => {
		const page = await visit(village);
		await page.locator('#money > summary').focus();
		await page.keyboard.press('Enter');
		const toggle = page.locator('.figure-toggle').first();
		await toggle.focus();
		await page.keyboard.press('Enter');
		expect(await toggle.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('Space');
		expect(await toggle.getAttribute('aria-expanded')).toBe('false');
	});
});
